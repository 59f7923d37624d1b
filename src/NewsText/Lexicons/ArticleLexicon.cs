using NewsText.Attributions;
using NewsText.Casualties;
using NewsText.Text;

namespace NewsText.Lexicons;

/// <summary>The words of the attribution and the casualty stage in one table, so that a token costs one look-up for both. Immutable.</summary>
internal sealed class ArticleLexicon
{
    private static readonly Lazy<ArticleLexicon> Standard = new(() => new ArticleLexicon(SpeakerLexicon.Default, CasualtyLexicon.Default));

    /// <summary>The words of the given stages; null where a stage does not read along.</summary>
    public ArticleLexicon(SpeakerLexicon? speakers, CasualtyLexicon? casualties)
    {
        Speakers = speakers;
        Casualties = casualties;
        var words = new WordTableBuilder<ArticleWord>(1024 + (speakers is null ? 0 : speakers.Spellings.Count + WordLexicon.Spellings.Length) + (casualties?.Spellings.Length ?? 0));
        if (speakers is not null)
        {
            for (int i = 0; i < speakers.Spellings.Count; i++)
                words[speakers.Spellings.Words[i]] = new ArticleWord(speakers.Spellings.Values[i], 0, 0, false);
            for (int i = 0; i < WordLexicon.Spellings.Length; i++)
            {
                ref ArticleWord word = ref words.Slot(WordLexicon.Spellings[i]);
                word = word with { Entry = (ushort)(i + 1) };
            }
        }

        if (casualties is not null)
        {
            for (int i = 0; i < casualties.Spellings.Length; i++)
            {
                ref ArticleWord word = ref words.Slot(casualties.Spellings[i]);
                word = word with { Casualty = (ushort)(i + 1), HoldsFigure = casualties.Entries[i + 1]!.HoldsFigure };
            }

            foreach (string total in CasualtyLexicon.TotalWords)
            {
                ref ArticleWord word = ref words.Slot(total);
                word = word with { HoldsFigure = true };
            }
        }

        Words = new WordTable<ArticleWord>(words);
    }

    /// <summary>The table of both stages; that of their default words is made once.</summary>
    public static ArticleLexicon Of(SpeakerLexicon speakers, CasualtyLexicon casualties) =>
        ReferenceEquals(speakers, SpeakerLexicon.Default) && ReferenceEquals(casualties, CasualtyLexicon.Default) ? Standard.Value : new ArticleLexicon(speakers, casualties);

    public SpeakerLexicon? Speakers { get; }

    public CasualtyLexicon? Casualties { get; }

    /// <summary>All words.</summary>
    public WordTable<ArticleWord> Words { get; }
}
