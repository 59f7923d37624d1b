using System.Buffers;

namespace NewsText.Diagnostics;

/// <summary>What is wrong with the code units of a text before any stage reads it: halves of surrogate pairs and control characters.</summary>
internal static class InputDiagnostics
{
    private const int MostOfAKind = 64;

    private const string AsciiControls =
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\v\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F";

    private static readonly SearchValues<char> Controls = SearchValues.Create(AsciiControls);

    /// <summary>The findings in text order merged with <paramref name="others"/>; one for each run, at most 64 of a kind.</summary>
    public static IReadOnlyList<Diagnostic> MergeWith(IReadOnlyList<Diagnostic> others, string text)
    {
        ReadOnlySpan<char> span = text;
        int surrogate = span.IndexOfAnyInRange('\uD800', '\uDFFF'), control = span.IndexOfAny(Controls), late = span.IndexOfAnyInRange('\u0080', '\u009F');
        if (surrogate < 0 && control < 0 && late < 0)
            return others;
        var found = new List<Diagnostic>();
        if (surrogate >= 0)
            AddSurrogates(text, surrogate, found);
        if (control >= 0 || late >= 0)
            AddControls(text, (int)Math.Min((uint)control, (uint)late), found);
        if (found.Count == 0)
            return others;
        found.AddRange(others);
        return Sorted(found);
    }

    /// <summary>By start, then by code; what is equal stays in its order.</summary>
    private static Diagnostic[] Sorted(List<Diagnostic> found)
    {
        if (found.Count > MostOfAKind * 2)
            return [.. found.OrderBy(static d => d.Span.Start).ThenBy(static d => d.Code, StringComparer.Ordinal)];
        Diagnostic[] sorted = [.. found];
        for (int i = 1; i < sorted.Length; i++)
        {
            Diagnostic moved = sorted[i];
            int k = i;
            for (; k > 0 && IsBehind(sorted[k - 1], moved); k--)
                sorted[k] = sorted[k - 1];
            sorted[k] = moved;
        }

        return sorted;
    }

    private static bool IsBehind(in Diagnostic a, in Diagnostic b) =>
        a.Span.Start != b.Span.Start ? a.Span.Start > b.Span.Start : string.CompareOrdinal(a.Code, b.Code) > 0;

    private static void AddSurrogates(string text, int from, List<Diagnostic> found)
    {
        int count = 0;
        for (int i = from; i < text.Length && count < MostOfAKind; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            int start = i;
            while (i < text.Length && char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])))
                i++;
            if (i > start)
            {
                found.Add(new Diagnostic(DiagnosticCodes.LoneSurrogate, "Half a surrogate pair: the text was cut or decoded wrongly here.", new TextSpan(start, i)));
                count++;
            }

            if (i < text.Length && char.IsSurrogate(text[i]))
                i++;
            else
                i--;
        }
    }

    private static void AddControls(string text, int from, List<Diagnostic> found)
    {
        int count = 0;
        for (int i = from; i < text.Length && count < MostOfAKind; i++)
        {
            int next = text.AsSpan(i).IndexOfAny(LateControls.All);
            if (next < 0)
                break;
            i += next;
            int start = i;
            while (i < text.Length && IsControl(text[i]))
                i++;
            found.Add(new Diagnostic(DiagnosticCodes.ControlCharacter, $"Control character U+{(int)text[start]:X4}.", new TextSpan(start, i)));
            count++;
        }
    }

    private static bool IsControl(char c) => char.IsControl(c) && c is not ('\t' or '\n' or '\r');

    /// <summary>Made only for the texts that hold one.</summary>
    private static class LateControls
    {
        public static readonly SearchValues<char> All = SearchValues.Create(
            AsciiControls + "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F");
    }
}
