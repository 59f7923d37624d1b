using System.Collections.Frozen;

namespace NewsText;

/// <summary>The casualty figures of one text and the summary by outcome. Immutable.</summary>
public sealed class CasualtyReport
{
    /// <summary>A report of the given figures.</summary>
    public CasualtyReport(IReadOnlyList<CasualtyFigure> figures, IReadOnlyDictionary<Outcome, OutcomeSummary> summary)
    {
        Figures = figures;
        Summary = summary;
    }

    /// <summary>A report without figures.</summary>
    public static CasualtyReport Empty { get; } = new(Array.Empty<CasualtyFigure>(), FrozenDictionary<Outcome, OutcomeSummary>.Empty);

    /// <summary>The figures in text order.</summary>
    public IReadOnlyList<CasualtyFigure> Figures { get; }

    /// <summary>The figures of a report that the library made itself and nobody else has seen.</summary>
    internal ReadOnlySpan<CasualtyFigure> Own => (CasualtyFigure[])Figures;

    /// <summary>Outcomes of the main event that have a figure; others are absent.</summary>
    public IReadOnlyDictionary<Outcome, OutcomeSummary> Summary { get; }
}
