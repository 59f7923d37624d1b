using System.Text.RegularExpressions;

namespace NewsText.Accuracy;

/// <summary>The word tokens of a document; punctuation is none.</summary>
internal sealed partial class WordTokens
{
    private readonly TextSpan[] _tokens;

    public WordTokens(string text)
    {
        Text = text;
        _tokens = [.. Pattern().Matches(text).Select(m => TextSpan.FromLength(m.Index, m.Length))];
    }

    public string Text { get; }

    public TextSpan this[int index] => _tokens[index];

    /// <summary>Indices of the tokens whose middle lies in one of the spans.</summary>
    public SortedSet<int> In(IEnumerable<TextSpan> spans)
    {
        var found = new SortedSet<int>();
        foreach (TextSpan span in spans)
        {
            int i = Math.Max(0, FirstFrom(span.Start) - 1);
            for (; i < _tokens.Length && _tokens[i].Start < span.End; i++)
            {
                double middle = (_tokens[i].Start + _tokens[i].End) / 2.0;
                if (span.Start <= middle && middle < span.End)
                    found.Add(i);
            }
        }

        return found;
    }

    public SortedSet<int> In(TextSpan? span) => span is { } s ? In([s]) : [];

    private int FirstFrom(int start)
    {
        int low = 0, high = _tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_tokens[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['\u2019\-\u2010\u2011.&/][\p{L}\p{N}]+)*|\$?\d[\d,.]*%?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
