using System.Text.Json;

namespace NewsText.Accuracy;

/// <summary>The lowest figures that pass, by set, each set with a hash of its data.</summary>
public sealed class Floors
{
    private readonly Dictionary<string, (string Hash, Dictionary<string, double> Values)> _sets = new(StringComparer.Ordinal);

    /// <summary>Reads <c>{"SET":{"data":"sha256","floors":{"SET|figure":0.9}}}</c>; a file that is not there yet has no floors.</summary>
    public static Floors Read(string path)
    {
        var floors = new Floors();
        if (!File.Exists(path))
            return floors;
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(path));
        foreach (JsonProperty set in document.RootElement.EnumerateObject())
        {
            var values = set.Value.GetProperty("floors").EnumerateObject().ToDictionary(f => f.Name, f => f.Value.GetDouble(), StringComparer.Ordinal);
            floors._sets[set.Name] = (set.Value.Text("data"), values);
        }

        return floors;
    }

    /// <summary>What fails: figures below their floor, figures that are gone, and data that is not what the floors were set on.</summary>
    public IEnumerable<string> Check(string set, string hash, IReadOnlyList<Measure> measures)
    {
        if (!_sets.TryGetValue(set, out (string Hash, Dictionary<string, double> Values) floor))
            yield break;
        if (!string.Equals(floor.Hash, hash, StringComparison.Ordinal))
        {
            yield return $"{set}: the data has changed (hash {hash}); set its floors anew.";
            yield break;
        }

        var byKey = measures.ToDictionary(Key, StringComparer.Ordinal);
        foreach ((string key, double value) in floor.Values)
        {
            if (!byKey.TryGetValue(key, out Measure measure))
                yield return $"{key}: no longer measured.";
            else if (measure.HigherIsBetter ? measure.Value < value - 1e-9 : measure.Value > value + 1e-9)
                yield return $"{key}: {measure.Value:F4}, the floor is {value:F4}.";
        }
    }

    /// <summary>Floors raised to the given figures where they are better; none is lowered.</summary>
    public void Raise(string set, string hash, IReadOnlyList<Measure> measures)
    {
        Dictionary<string, double> values = _sets.TryGetValue(set, out (string Hash, Dictionary<string, double> Values) old) && string.Equals(old.Hash, hash, StringComparison.Ordinal) ? old.Values : new(StringComparer.Ordinal);
        foreach (Measure m in measures)
        {
            // Rounded outward by less than a tenth of a point, so that the file reads and the gate still bites.
            double value = m.HigherIsBetter ? Math.Floor(m.Value * 10_000) / 10_000 : Math.Ceiling(m.Value * 10_000) / 10_000;
            if (!values.TryGetValue(Key(m), out double floor) || (m.HigherIsBetter ? value > floor : value < floor))
                values[Key(m)] = value;
        }

        _sets[set] = (hash, values);
    }

    /// <summary>Writes the floors in a stable order.</summary>
    public void Write(string path)
    {
        using FileStream file = File.Create(path);
        using var writer = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        writer.WriteStartObject();
        foreach ((string set, (string hash, Dictionary<string, double> values)) in _sets.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            writer.WriteStartObject(set);
            writer.WriteString("data", hash);
            writer.WriteStartObject("floors");
            foreach ((string key, double value) in values.OrderBy(v => v.Key, StringComparer.Ordinal))
                writer.WriteNumber(key, value);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static string Key(Measure m) => m.Set + "|" + m.Name;
}
