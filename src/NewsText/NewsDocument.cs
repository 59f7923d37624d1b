namespace NewsText;

/// <summary>Everything found in one article. Immutable and thread-safe; every span points into <see cref="Raw"/>.</summary>
public sealed class NewsDocument
{
    private IReadOnlyList<Speaker>? _speakers;

    internal NewsDocument(CleanText clean, IReadOnlyList<Sentence> sentences, IReadOnlyList<Attribution> attributions, CasualtyReport casualties, IReadOnlyList<Diagnostic> diagnostics)
    {
        Clean = clean;
        Sentences = sentences;
        Attributions = attributions;
        Casualties = casualties.Figures;
        Summary = casualties.Summary;
        Diagnostics = diagnostics;
    }

    /// <summary>The text as the caller gave it.</summary>
    public string Raw => Clean.Raw;

    /// <summary>The cleaned text.</summary>
    public string Text => Clean.Text;

    /// <summary>The cleaned text with its edits and the map to <see cref="Raw"/>.</summary>
    public CleanText Clean { get; }

    /// <summary>What cleaning changed.</summary>
    public IReadOnlyList<Edit> Edits => Clean.Edits;

    /// <summary>The sentences in text order.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Who said what, in order of the content's start.</summary>
    public IReadOnlyList<Attribution> Attributions { get; }

    /// <summary>The resolved speakers with everything they are called and all they say, in order of their first statement; made on first use.</summary>
    public IReadOnlyList<Speaker> Speakers => _speakers ?? Interlocked.CompareExchange(ref _speakers, Speaker.ListOf(Raw, Attributions), null) ?? _speakers;

    /// <summary>The casualty figures in text order.</summary>
    public IReadOnlyList<CasualtyFigure> Casualties { get; }

    /// <summary>The summary by outcome of the main event; an outcome without figures is absent.</summary>
    public IReadOnlyDictionary<Outcome, OutcomeSummary> Summary { get; }

    /// <summary>What was doubtful in the text.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
