using System.Collections.Frozen;

namespace NewsText.Cli.Explain;

/// <summary>The meanings of rules, read from <c>rules.txt</c>; a rule without a line of its own has its family's.</summary>
internal static class RuleBook
{
    private static readonly Lazy<FrozenDictionary<string, string>> Meanings = new(Read);

    /// <summary>The meaning of a rule in one line; empty where not even its family is known.</summary>
    public static string MeaningOf(string rule)
    {
        string ending = "";
        for (string name = rule; ;)
        {
            if (Meanings.Value.TryGetValue(name, out string? meaning))
                return Meanings.Value.TryGetValue("+" + ending, out string? added) ? $"{meaning.TrimEnd('.')}, {added}." : meaning;
            int cut = name.AsSpan().LastIndexOfAny('.', '-');
            if (cut < 0)
                return "";
            ending = rule[(cut + 1)..];
            name = name[..cut];
        }
    }

    private static FrozenDictionary<string, string> Read()
    {
        using Stream stream = typeof(RuleBook).Assembly.GetManifestResourceStream("rules.txt")!;
        using var reader = new StreamReader(stream);
        var meanings = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0 && line[0] != '#')
                meanings.Add(line[..tab], line[(tab + 1)..].Trim());
        }

        return meanings.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
