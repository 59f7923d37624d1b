namespace NewsText.Accuracy;

/// <summary>Compares names by their last word, titles and possessives left out.</summary>
internal static class SpeakerName
{
    private static readonly HashSet<string> Titles = [.. """
        mr mrs ms miss dr prof sir dame lord lady president vice chairman chairwoman senator sen rep representative gov governor
        mayor secretary judge justice general gen colonel col captain capt lt sgt officer minister prime chancellor king queen
        prince princess pope rev reverend father former then ex democratic republican gop nominee candidate presidential running
        mate spokesman spokeswoman spokesperson the a an
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    private static readonly HashSet<string> Suffixes = ["jr", "sr", "ii", "iii"];

    public static bool SameLastName(string predicted, string gold)
    {
        List<string> p = Words(predicted), g = Words(gold);
        return p.Count > 0 && g.Count > 0 && string.Equals(p[^1], g[^1], StringComparison.Ordinal);
    }

    private static List<string> Words(string name)
    {
        List<string> words = [.. name.Replace("'s ", " ", StringComparison.Ordinal).Replace("\u2019s ", " ", StringComparison.Ordinal)
            .Split([' ', ',', ';', ':', '(', ')', '"', '“', '”', '/', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)
            .Select(w => (w.EndsWith("'s", StringComparison.Ordinal) || w.EndsWith("\u2019s", StringComparison.Ordinal) ? w[..^2] : w).Trim('.').ToLowerInvariant())
            .Where(w => w.Length > 0)];
        while (words.Count > 1 && Titles.Contains(words[0]))
            words.RemoveAt(0);
        while (words.Count > 1 && Suffixes.Contains(words[^1]))
            words.RemoveAt(words.Count - 1);
        return words;
    }
}
