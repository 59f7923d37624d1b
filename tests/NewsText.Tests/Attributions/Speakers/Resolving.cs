using System.Text;
using NewsText.Attributions;
using NewsText.Text;

namespace NewsText.Tests.Attributions.Speakers;

/// <summary>
/// Runs speaker resolution on a marked text: [[source]] marks the source of one statement, in text order; a number before
/// a colon ([[0:he]]) names the statement that it stands inside. Statements have no content of their own unless a test needs it.
/// </summary>
internal static class Resolving
{
    public static IReadOnlyList<AttributionDraft> Run(string marked, SpeakerLexicon? lexicon = null)
    {
        var text = new StringBuilder();
        var drafts = new List<AttributionDraft>();
        for (int i = 0; i < marked.Length;)
        {
            if (!marked.AsSpan(i).StartsWith("[["))
            {
                text.Append(marked[i++]);
                continue;
            }

            int close = marked.IndexOf("]]", i, StringComparison.Ordinal);
            string source = marked[(i + 2)..close];
            var draft = new AttributionDraft();
            int colon = source.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                draft.Parent = int.Parse(source[..colon], System.Globalization.CultureInfo.InvariantCulture);
                source = source[(colon + 1)..];
            }

            draft.Source = TextSpan.FromLength(text.Length, source.Length);
            drafts.Add(draft);
            text.Append(source);
            i = close + 2;
        }

        Resolve(text.ToString(), drafts, lexicon);
        return drafts;
    }

    public static void Resolve(string text, List<AttributionDraft> drafts, SpeakerLexicon? lexicon = null)
    {
        lexicon ??= SpeakerLexicon.Default;
        using var tokens = ArticleTokens.Read(text, lexicon.Alone);
        foreach (AttributionDraft draft in drafts)
            draft.SourceTokens = draft.Source is { } source ? new TokenRange(tokens.TokenAt(source.Start), tokens.TokenAt(source.End)) : TokenRange.None;
        SpeakerResolver.Resolve(new Words(text, tokens.Tokens.Items, tokens.Infos.AsSpan(0, tokens.Count), lexicon), SentenceSegmenter.Default.Segment(text), drafts);
    }
}
