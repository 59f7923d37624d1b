using System.Buffers;
using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Finds for every draft who its source is: the fullest name in the document, or null.</summary>
internal static class SpeakerResolver
{
    /// <summary>Sets speaker, source type, rule and confidence of every draft.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="tokens">Its tokens, in text order.</param>
    /// <param name="drafts">The drafts in text order.</param>
    /// <param name="lexicon">The words that help; null for the built-in ones.</param>
    public static void Resolve(ReadOnlySpan<char> text, IReadOnlyList<Sentence> sentences, TokenBuffer tokens, List<AttributionDraft> drafts, SpeakerLexicon? lexicon = null)
    {
        if (drafts.Count == 0)
            return;
        lexicon ??= SpeakerLexicon.Default;
        SpeakerScratch scratch = ScratchPool<SpeakerScratch>.Rent();
        WordInfo[] infos = ArrayPool<WordInfo>.Shared.Rent(tokens.Count);
        try
        {
            lexicon.FindAll(text, tokens.Items, infos);
            var words = new Words(text, tokens.Items, infos.AsSpan(0, tokens.Count), lexicon);
            scratch.Book.Read(words, sentences);
            new SpeakerRun(words, scratch, sentences, drafts).Resolve();
        }
        finally
        {
            ArrayPool<WordInfo>.Shared.Return(infos);
            if (scratch.TryClear())
                ScratchPool<SpeakerScratch>.Return(scratch);
        }
    }
}
