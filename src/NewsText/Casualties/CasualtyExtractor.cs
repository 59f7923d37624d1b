using NewsText.Casualties;
using NewsText.Text;

namespace NewsText;

/// <summary>Finds how many were killed, injured, missing, displaced …, as ranges, with who claims it. Immutable and thread-safe.</summary>
public sealed class CasualtyExtractor : ICasualtyExtractor
{
    private readonly CasualtyLexicon? _ownLexicon; // null for the built-in one, which is read on first use

    /// <summary>An extractor with the given options.</summary>
    public CasualtyExtractor(CasualtyOptions? options = null)
    {
        Options = options ?? CasualtyOptions.Default;
        if (Options.ReplacedQuantities is { } vague)
            _ownLexicon = CasualtyLexicon.For(vague);
    }

    /// <summary>The shared extractor with default options.</summary>
    public static CasualtyExtractor Default { get; } = new();

    /// <summary>The options this extractor was built with.</summary>
    public CasualtyOptions Options { get; }

    /// <summary>The figures of <paramref name="text"/>, whose sentences and statements are found with the default stages.</summary>
    public CasualtyReport Extract(string text)
    {
        IReadOnlyList<Sentence> sentences = SentenceSegmenter.Default.Segment(text);
        return Extract(text, sentences, AttributionDetector.Default.Detect(text, sentences));
    }

    /// <summary>The figures of one sentence, taken as a whole and without reported statements.</summary>
    public CasualtyReport ExtractSentence(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return Extract(sentence, [new Sentence(new TextSpan(0, sentence.Length), "sentence.given", 1)], []);
    }

    /// <inheritdoc/>
    public CasualtyReport Extract(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<Attribution> attributions)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(attributions);
        return Extract(text, null, sentences, attributions);
    }

    /// <summary>The words that the extractor knows.</summary>
    internal CasualtyLexicon Lexicon => _ownLexicon ?? CasualtyLexicon.Default;

    /// <summary>The same over a token pass that other stages read, too. Its table holds <see cref="Lexicon"/>.</summary>
    internal CasualtyReport Extract(ArticleTokens tokens, IReadOnlyList<Sentence> sentences, IReadOnlyList<Attribution> attributions) =>
        Extract(tokens.Text, tokens, sentences, attributions);

    private CasualtyReport Extract(string text, ArticleTokens? tokens, IReadOnlyList<Sentence> sentences, IReadOnlyList<Attribution> attributions)
    {
        CasualtyLexicon lexicon = Lexicon;
        SentenceReader? reader = null;
        try
        {
            for (int i = 0; i < sentences.Count; i++)
            {
                TextSpan span = sentences[i].Span;
                bool shared = tokens is not null && span.Length <= SentenceReader.MaxLength && tokens.IsApart(span);
                bool open = reader?.IsOpen(i) == true;
                if (!open && !(shared ? tokens!.MayHoldFigure(span) : lexicon.Gate.MayHold(text.AsSpan(span.Start, span.Length))))
                    continue;
                reader ??= SentenceReader.Of(text, lexicon);
                if (shared)
                    reader.Read(tokens!, span, i);
                else
                    reader.Read(span, i);
            }

            return reader?.Report(attributions, Options) ?? CasualtyReport.Empty;
        }
        finally
        {
            reader?.Dispose();
        }
    }
}
