namespace NewsText;

/// <summary>Splits news text into sentences. Immutable and thread-safe.</summary>
public sealed class SentenceSegmenter : ISentenceSegmenter
{
    /// <summary>A segmenter with the given options.</summary>
    public SentenceSegmenter(SentenceOptions? options = null) => Options = options ?? SentenceOptions.Default;

    /// <summary>The shared segmenter with default options.</summary>
    public static SentenceSegmenter Default { get; } = new();

    /// <summary>The options this segmenter was built with.</summary>
    public SentenceOptions Options { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Sentence> Segment(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = new List<Sentence>();
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            bool last = i == text.Length;
            if (!last && text[i] != '\n' && !(text[i] is '.' or '!' or '?' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]))))
                continue;
            int end = last || text[i] == '\n' ? i : i + 1, s = start;
            while (s < end && char.IsWhiteSpace(text[s]))
                s++;
            int e = end;
            while (e > s && char.IsWhiteSpace(text[e - 1]))
                e--;
            if (e > s)
                result.Add(new Sentence(new TextSpan(s, e), "sentence.stop", 0.5));
            start = end;
        }

        return result;
    }
}
