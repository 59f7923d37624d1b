using System.Security.Cryptography;
using System.Text.Json;

namespace NewsText.Accuracy;

/// <summary>Reads data sets: one JSON object a line.</summary>
public static class JsonLines
{
    /// <summary>All objects of a file, in order.</summary>
    public static List<JsonElement> Read(string path)
    {
        var rows = new List<JsonElement>();
        foreach (string line in File.ReadLines(path))
        {
            if (line.Length == 0)
                continue;
            using JsonDocument document = JsonDocument.Parse(line);
            rows.Add(document.RootElement.Clone());
        }

        return rows;
    }

    /// <summary>SHA-256 over the bytes of the files, in the given order, as lower-case hexadecimal digits.</summary>
    public static string Hash(params string[] paths)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string path in paths)
            hash.AppendData(File.ReadAllBytes(path));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
