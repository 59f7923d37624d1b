using NewsText.Diagnostics;
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
    private readonly GappedClaimReader _gapped;
    private readonly AboardReader _aboard;
    private readonly PartReader _parts;
    private readonly ContinuationReader _continuations;
    private readonly ReportBuilder _report = new();
    private readonly List<Finding> _lastList = [];
    private Finding? _last, _killed;
    private int _lastSentence = -2;
    private bool _sawViolence; // or an accident, in any sentence of the text

    private SentenceReader(CasualtyLexicon lexicon)
    {
        _tokens = new SentenceTokens(lexicon);
        var members = new MemberSink(_tokens, _chunks, _sink);
        _predicates = new PredicateAttacher(_tokens, _chunks, members);
        _nominals = new NominalAttacher(_tokens, _chunks, _sink, members);
        _frames = new FrameAttacher(_tokens, _chunks, _sink);
        _tolls = new TollReader(_tokens, _chunks, _sink);
        _gapped = new GappedClaimReader(_tokens, _chunks, _sink);
        _aboard = new AboardReader(_tokens, _chunks, _sink);
        _parts = new PartReader(_tokens, _chunks, _sink);
        _continuations = new ContinuationReader(_tokens, _chunks, _sink);
    }

    /// <summary>A reader for one text: the one that this thread used before, or a new one.</summary>
    public static SentenceReader Of(string text, CasualtyLexicon lexicon)
    {
        SentenceReader reader = _spare is { } spare && spare._tokens.Lexicon == lexicon ? spare : new SentenceReader(lexicon);
        _spare = null;
        reader._tokens.Text = text;
        reader._lastSentence = -2;
        reader._sawViolence = false;
        return reader;
    }

    /// <summary>The figures of the text so far, in order of their sentences.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>Makes the report of all that was found.</summary>
    public CasualtyReport Report(IReadOnlyList<Attribution> attributions, CasualtyOptions options)
    {
        if (Findings.Count == 0)
            return CasualtyReport.Empty;
        return _report.Build(_tokens.Text, Findings, _sawViolence, attributions, options, _tokens.Lexicon);
    }

    /// <summary>Whether the sentence directly before had a figure that this one may speak of.</summary>
    public bool IsOpen(int sentence) => _lastSentence == sentence - 1;

    public void Read(TextSpan span, int sentence)
    {
        while (span.Length > MaxLength)
        {
            int cut = span.Start + MaxLength;
            while (cut < span.End && !char.IsWhiteSpace(_tokens.Text[cut]) && cut < span.Start + (2 * MaxLength))
                cut++;
            ReadPart(new TextSpan(span.Start, cut), sentence);
            span = new TextSpan(cut, span.End);
        }

        ReadPart(span, sentence);
    }

    /// <summary>Reads a sentence whose tokens the pass over the whole text has.</summary>
    public void Read(ArticleTokens article, TextSpan span, int sentence)
    {
        _tokens.Fill(article, span);
        Find(sentence);
    }

    private void ReadPart(TextSpan span, int sentence)
    {
        _tokens.Fill(span);
        Find(sentence);
    }

    private void Find(int sentence)
    {
        if (!(_tokens.MayHoldFigure && FigureSigns.HasCue(_tokens)) && !(IsOpen(sentence) && FigureSigns.MayGoOn(_tokens)))
            return;
        WorkCounters.Add(Work.CasualtySentences);
        _sawViolence |= (_tokens.Classes & WordClass.Violence) != WordClass.None;
        _chunks.Read(_tokens);
        _sink.Clear();
        _nominals.Attach();
        _predicates.Attach();
        _frames.Attach();
        _aboard.Attach();
        _sink.DropRescuedHostages();
        _tolls.Attach(_last);
        _gapped.Attach(IsOpen(sentence) ? _last : null);
        _parts.Attach(_last, _killed, IsOpen(sentence));
        if (IsOpen(sentence))
            _continuations.Attach(_lastList);
        if (_sink.Sentence.Count == 0)
            return;
        SentenceMarks.MarkParts(_tokens, _chunks, _sink.Sentence);
        SentenceMarks.MarkRecent(_tokens, _chunks, _sink.Sentence);
        SentenceMarks.MarkConditions(_tokens, _chunks, _sink.Sentence);
        SentenceMarks.MarkBracketed(_tokens, _chunks, _sink.Sentence);
        SentenceMarks.DropFound(_tokens, _chunks, _sink.Sentence);
        SentenceMarks.MarkWithdrawn(_tokens, _chunks, _sink.Sentence);
        SentenceMarks.MarkFiction(_tokens, _sink.Sentence);
        ClauseClaims.Attach(_tokens, _chunks, _sink.Sentence);
        _sink.Sentence.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        SentenceMarks.MarkSums(_sink.Sentence);
        SentenceMarks.MarkAlternatives(_tokens, _sink.Sentence);
        TimeReference time = default;
        int timed = -1;
        foreach (Finding finding in _sink.Sentence)
        {
            int chunk = finding.Chunk;
            if (timed < 0 || HasSemicolon(timed, chunk))
            {
                time = TimeShift.Of(_tokens, _chunks[chunk].First);
                if (time.Kind == TimeKind.None && _last is { Time.IsShifted: true } && IsOpen(sentence) && _tokens.Is(0, "of") && (_tokens.Is(1, "those") || _tokens.Is(1, "them") || _tokens.Is(1, "these")))
                    time = _last.Time;
                timed = chunk;
            }

            finding.Sentence = sentence;
            finding.IsAlso = IsAlso(_chunks[chunk].Next) || IsNext(_chunks[chunk].First);
            finding.Time = !time.IsShifted && finding.Has(PhraseTraits.Counted) && TimeShift.IsBefore(_tokens, _chunks[chunk].First) ? new TimeReference(TimeKind.Past) : time;
            Findings.Add(finding);
            if (finding.Relation is not (CasualtyRelation.Subset or CasualtyRelation.Background) && !finding.Negated && !finding.Hidden)
            {
                if (_lastSentence != sentence || _last is null || _last.ListId != finding.ListId)
                    _lastList.Clear();
                _lastList.Add(finding);
                _last = finding;
                _lastSentence = sentence;
                if (finding.Outcome == Outcome.Killed && finding.Status is CasualtyStatus.Asserted or CasualtyStatus.Reported && !(finding.Time.IsShifted && _killed is { Time.IsShifted: false }))
                    _killed = finding;
            }
        }
    }

    /// <summary>"… was also killed", "… died as well".</summary>
    private bool IsAlso(int token)
    {
        for (int i = token; i < token + 3; i++)
        {
            if (_tokens.Is(i, "also") || _tokens.Is(i, "too"))
                return true;
        }

        return _tokens.Is(token + 1, "as") && _tokens.Is(token + 2, "well");
    }

    /// <summary>"a twelfth patient": one more than those who were counted.</summary>
    private bool IsNext(int token) => (_tokens.Is(token, "a") || _tokens.Is(token, "an")) && _tokens.Is(token + 1, WordClass.Ordinal);

    private bool HasSemicolon(int from, int to)
    {
        for (int i = Math.Min(from, to); i < Math.Max(from, to); i++)
        {
            if (_tokens.Mark(_chunks[i].First) == ';')
                return true;
        }

        return false;
    }

    public void Dispose()
    {
        _tokens.Dispose();
        _last = _killed = null;
        _lastList.Clear();
        _sink.Clear();
        Findings.Clear();
        _sink.Pool.Reset();
        _spare = this;
    }
}
