namespace NewsText.Casualties;

/// <summary>Words that tell a part of a figure.</summary>
internal static class PartWords
{
    public static bool IsDegree(SentenceTokens tokens, int token) =>
        tokens.Is(token, WordClass.Adverb) && (tokens.Is(token, "critically") || tokens.Is(token, "seriously") || tokens.Is(token, "severely") || tokens.Is(token, "fatally") || tokens.Is(token, "badly") || tokens.Is(token, "gravely"));

    public static bool IsVictims(SentenceTokens tokens, int head) => tokens.Is(head, "victims") || tokens.Is(head, "casualties") || tokens.Is(head, "fatalities") || tokens.Is(head, "deceased");

    public static bool IsIncluding(SentenceTokens tokens, Chunker chunks, int k) => tokens.Is(chunks[k].First, WordClass.PartStart) && tokens.Is(chunks[k].First, WordClass.Preposition | WordClass.Include) && (!tokens.Is(chunks[k].First, "among") || (k + 1 < chunks.Count && tokens.Is(chunks[k + 1].First, "them")));

    public static bool IsSmaller(CountRange part, CountRange whole)
    {
        long? p = part.Least ?? part.Most, w = whole.Most ?? whole.Least;
        return p is null || w is null || p <= w || whole.Most is null;
    }
}
