using System.Text.Json;
using NewsText.Accuracy;

namespace NewsText.Tests.Golden;

/// <summary>The least score of each article and capability that passes. Floors only rise.</summary>
/// <remarks>Run the golden tests with NEWSTEXT_RAISE_FLOORS=1 to raise the floors to what is measured.</remarks>
internal static class GoldenFloors
{
    private static readonly string Path = Repository.PathTo("tests", "NewsText.Tests", "Golden", "floors.json");
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };
    private static readonly Lock Gate = new();

    /// <summary>The capabilities that have fallen below their floor, in words.</summary>
    public static List<string> Check(string article, Comparison comparison)
    {
        lock (Gate)
        {
            SortedDictionary<string, SortedDictionary<string, double>> floors = Read();
            if (!floors.TryGetValue(article, out SortedDictionary<string, double>? floor))
                floors[article] = floor = new SortedDictionary<string, double>(StringComparer.Ordinal);
            if (Environment.GetEnvironmentVariable("NEWSTEXT_RAISE_FLOORS") == "1")
            {
                foreach ((string name, _, double value) in comparison.Values)
                    floor[name] = Math.Max(floor.GetValueOrDefault(name), Math.Floor(value * 1000) / 1000);
                File.WriteAllText(Path, JsonSerializer.Serialize(floors, Indented) + "\n");
            }

            return [.. comparison.Values.Where(v => v.Value < floor.GetValueOrDefault(v.Name) - 1e-9).Select(v => $"{v.Name} is {v.Value:F3}, its floor {floor[v.Name]:F3}")];
        }
    }

    private static SortedDictionary<string, SortedDictionary<string, double>> Read()
    {
        var floors = new SortedDictionary<string, SortedDictionary<string, double>>(StringComparer.Ordinal);
        if (!File.Exists(Path))
            return floors;
        foreach ((string article, SortedDictionary<string, double> values) in JsonSerializer.Deserialize<Dictionary<string, SortedDictionary<string, double>>>(File.ReadAllText(Path))!)
            floors[article] = new SortedDictionary<string, double>(values, StringComparer.Ordinal);
        return floors;
    }
}
