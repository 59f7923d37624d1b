using System.Text.Json;

namespace NewsText.Benchmarks;

/// <summary>The development texts of the accuracy sets, where they stand beside the repository: real pages, short lines, damage.</summary>
public static class EvaluationTexts
{
    private const long Most = 20_000_000;

    /// <summary>Whether the sets are there.</summary>
    public static bool Exist => Folder() is not null;

    /// <summary>Texts of every set in turn, at most 20 million characters.</summary>
    public static IReadOnlyList<string> Load()
    {
        string folder = Folder() ?? throw new InvalidOperationException("No folder shared/eval beside the repository.");
        string[] files = Directory.GetFiles(folder, "*.docs.jsonl", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        var texts = new List<string>();
        long chars = 0;
        foreach (string line in files.SelectMany(File.ReadLines))
        {
            using JsonDocument record = JsonDocument.Parse(line);
            if (!record.RootElement.TryGetProperty("text", out JsonElement member) || member.GetString() is not { } text)
                continue;
            if ((chars += text.Length) > Most)
                break;
            texts.Add(text);
        }

        return texts;
    }

    private static string? Folder()
    {
        for (DirectoryInfo? up = new(AppContext.BaseDirectory); up is not null; up = up.Parent)
        {
            string folder = Path.Combine(up.FullName, "shared", "eval");
            if (Directory.Exists(folder))
                return folder;
        }

        return null;
    }
}
