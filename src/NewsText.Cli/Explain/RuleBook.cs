using System.Collections.Frozen;

namespace NewsText.Cli.Explain;

/// <summary>The meanings of rules, read from <c>rules.txt</c>; a rule without a line of its own has its family's.</summary>
internal static class RuleBook
{
    private static readonly Lazy<FrozenDictionary<string, string>> Meanings = new(Read);

    public static IEnumerable<string> Rules => Meanings.Value.Keys;

    public static string MeaningOf(string rule)
    {
        for (string name = rule; ; name = name[..name.LastIndexOf('.')])
        {
            if (Meanings.Value.TryGetValue(name, out string? meaning))
                return meaning;
            if (!name.Contains('.', StringComparison.Ordinal))
                return "";
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
