using System.Text;

namespace NewsText.Accuracy;

/// <summary>Word tokens and runs of four of them, after NFC and without invisible characters.</summary>
internal static class Shingles
{
    public static List<string> Tokens(ReadOnlySpan<char> text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c is not ('\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF'))
                builder.Append(c);
        }

        string folded = Normalise(builder.ToString());
        var tokens = new List<string>();
        int start = -1;
        for (int i = 0; i < folded.Length;)
        {
            bool pair = char.IsHighSurrogate(folded[i]) && i + 1 < folded.Length && char.IsLowSurrogate(folded[i + 1]);
            bool word = folded[i] == '_' || (pair ? IsWord(new Rune(folded[i], folded[i + 1])) : !char.IsSurrogate(folded[i]) && IsWord(new Rune(folded[i])));
            if (word && start < 0)
                start = i;
            if (!word && start >= 0)
            {
                tokens.Add(folded[start..i]);
                start = -1;
            }

            i += pair ? 2 : 1;
        }

        if (start >= 0)
            tokens.Add(folded[start..]);
        return tokens;
    }

    public static Dictionary<string, int> Of(List<string> tokens, int size)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        if (tokens.Count == 0)
            return counts;
        for (int i = 0; i < Math.Max(1, tokens.Count - size + 1); i++)
        {
            string key = string.Join(' ', tokens.Skip(i).Take(size));
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return counts;
    }

    public static (double Precision, double Recall) Compare(Dictionary<string, int> gold, Dictionary<string, int> predicted)
    {
        int g = gold.Values.Sum(), p = predicted.Values.Sum();
        if (g == 0 && p == 0)
            return (1, 1);
        int both = predicted.Sum(x => Math.Min(x.Value, gold.GetValueOrDefault(x.Key)));
        return (p > 0 ? (double)both / p : 0, g > 0 ? (double)both / g : 0);
    }

    private static bool IsWord(Rune rune) => Rune.IsLetter(rune) || Rune.IsNumber(rune);

    private static string Normalise(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text; // a lone surrogate has no normal form
        }
    }
}
