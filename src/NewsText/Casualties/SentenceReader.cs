using NewsText.Text;

namespace NewsText.Casualties;

/// <summary>Finds the figures of one sentence after the other; keeps what the next sentence may refer to.</summary>
internal sealed class SentenceReader : IDisposable
{
    /// <summary>Longer "sentences" (tables, lists without stops) are read in pieces, which keeps the time linear.</summary>
    public const int MaxLength = 3000;

    [ThreadStatic]
    private static SentenceReader? _spare;

    private readonly SentenceTokens _tokens;
    private readonly Chunker _chunks = new();
    private readonly FindingSink _sink = new();
    private readonly PredicateAttacher _predicates;
    private readonly NominalAttacher _nominals;
    private readonly FrameAttacher _frames;
    private readonly TollReader _tolls;
    private readonly PartReader _parts;
    private Finding? _last;
    private int _lastSentence = -2;

    private SentenceReader(CasualtyLexicon lexicon)
    {
        _tokens = new SentenceTokens(lexicon);
        _predicates = new PredicateAttacher(_tokens, _chunks, _sink);
        _nominals = new NominalAttacher(_tokens, _chunks, _sink);
        _frames = new FrameAttacher(_tokens, _chunks, _sink);
        _tolls = new TollReader(_tokens, _chunks, _sink);
        _parts = new PartReader(_tokens, _chunks, _sink);
    }

    /// <summary>A reader for one text: the one that this thread used before, or a new one.</summary>
    public static SentenceReader Of(string text, CasualtyLexicon lexicon)
    {
        SentenceReader reader = _spare is { } spare && spare._tokens.Lexicon == lexicon ? spare : new SentenceReader(lexicon);
        _spare = null;
        reader._tokens.Text = text;
        reader._lastSentence = -2;
        return reader;
    }

    /// <summary>Whether the sentence directly before had a figure that this one may speak of.</summary>
    public bool IsOpen(int sentence) => _lastSentence == sentence - 1;

    public void Read(TextSpan span, int sentence, List<Finding> findings)
    {
        while (span.Length > MaxLength)
        {
            int cut = span.Start + MaxLength;
            while (cut < span.End && !char.IsWhiteSpace(_tokens.Text[cut]) && cut < span.Start + (2 * MaxLength))
                cut++;
            ReadPart(new TextSpan(span.Start, cut), sentence, findings);
            span = new TextSpan(cut, span.End);
        }

        ReadPart(span, sentence, findings);
    }

    /// <summary>Reads a sentence whose tokens the pass over the whole text has.</summary>
    public void Read(ArticleTokens article, TextSpan span, int sentence, List<Finding> findings)
    {
        _tokens.Fill(article, span);
        Find(sentence, findings);
    }

    private void ReadPart(TextSpan span, int sentence, List<Finding> findings)
    {
        _tokens.Fill(span);
        Find(sentence, findings);
    }

    private void Find(int sentence, List<Finding> findings)
    {
        if (!_tokens.MayHoldFigure && !IsOpen(sentence))
            return;
        _chunks.Read(_tokens);
        _sink.Clear();
        _nominals.Attach();
        _predicates.Attach();
        _frames.Attach();
        _sink.DropRescuedHostages();
        _tolls.Attach(_last);
        _parts.Attach(_last, IsOpen(sentence));
        if (_sink.Sentence.Count == 0)
            return;
        MarkParts();
        MarkWithdrawn();
        ClauseClaims.Attach(_tokens, _chunks, _sink.Sentence);
        bool otherTime = TimeShift.Has(_tokens), violent = IsViolent();
        _sink.Sentence.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        foreach (Finding finding in _sink.Sentence)
        {
            finding.Sentence = sentence;
            finding.OtherTime = otherTime;
            finding.Violent = violent;
            findings.Add(finding);
            if (finding.Relation is not (CasualtyRelation.Subset or CasualtyRelation.Background) && !finding.Negated && !finding.Hidden)
            {
                _last = finding;
                _lastSentence = sentence;
            }
        }
    }

    /// <summary>"Of the 90 displaced, 60 remained so", "…, with 26,000 displaced in May": a second, smaller figure of one sentence that is part of the first.</summary>
    private void MarkParts()
    {
        for (int i = 1; i < _sink.Sentence.Count; i++)
        {
            Finding later = _sink.Sentence[i];
            if (later.Relation != CasualtyRelation.Figure || later.Chunk < 1 || later.Negated)
                continue;
            bool with = _tokens.Is(_chunks[later.Chunk - 1].First, "with");
            bool whole = _tokens.Is(_chunks[0].First, "of");
            bool remained = later.Chunk + 1 < _chunks.Count && (_tokens.Is(_chunks[later.Chunk + 1].First, "remained") || _tokens.Is(_chunks[later.Chunk + 1].First, "remain"));
            if (!with && !whole && !remained)
                continue;
            Finding? first = FirstWhole(later);
            if (first is null)
                continue;
            later.Relation = CasualtyRelation.Subset;
            later.Parent = first;
        }
    }

    private Finding? FirstWhole(Finding later)
    {
        foreach (Finding f in _sink.Sentence)
        {
            if (f.Chunk < later.Chunk && f.Outcome == later.Outcome && f.ListId != later.ListId && f.Named > later.Named && VictimGroups.AreCompatible(f.Group, later.Group))
                return f;
        }

        return null;
    }

    /// <summary>"reported erroneously that 14 had died", "corrected an earlier figure of nine dead": the text takes the figure back.</summary>
    private void MarkWithdrawn()
    {
        for (int i = 0; i < _tokens.Count; i++)
        {
            bool wrong = _tokens.Is(i, "erroneously") || _tokens.Is(i, "incorrectly") || _tokens.Is(i, "mistakenly") || _tokens.Is(i, "wrongly");
            bool earlier = _tokens.Is(i, "earlier") && (_tokens.Is(i + 1, "figure") || _tokens.Is(i + 1, "toll") || _tokens.Is(i + 1, "count") || _tokens.Is(i + 1, "estimate"));
            if (!wrong && !earlier)
                continue;
            foreach (Finding finding in _sink.Sentence)
            {
                if (_chunks[finding.Chunk].First > i && (wrong || _chunks[finding.Chunk].First <= i + 5))
                    finding.Status = CasualtyStatus.Denied;
            }
        }
    }

    private bool IsViolent()
    {
        for (int i = 0; i < _tokens.Count; i++)
        {
            if (_tokens.Is(i, WordClass.Violence))
                return true;
        }

        return false;
    }

    public void Dispose()
    {
        _tokens.Dispose();
        _last = null;
        _sink.Clear();
        _spare = this;
    }
}
