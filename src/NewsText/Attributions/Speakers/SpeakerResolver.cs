using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Finds for every draft who its source is: the fullest name in the document, or null.</summary>
internal static class SpeakerResolver
{
    /// <summary>Sets speaker, source type, rule and confidence of every draft.</summary>
    /// <param name="words">The text's tokens and what is known of them.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="drafts">The drafts in text order.</param>
    public static void Resolve(Words words, IReadOnlyList<Sentence> sentences, List<AttributionDraft> drafts)
    {
        if (drafts.Count == 0)
            return;
        SpeakerScratch scratch = ScratchPool<SpeakerScratch>.Rent();
        try
        {
            scratch.Book.Read(words, sentences);
            new SpeakerRun(words, scratch, sentences, drafts).Resolve();
        }
        finally
        {
            if (scratch.TryClear())
                ScratchPool<SpeakerScratch>.Return(scratch);
        }
    }
}
