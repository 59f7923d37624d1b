using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>What the search of one document fills, cleared and used again for the next.</summary>
internal sealed class FinderScratch
{
    private const int MostKept = 1 << 14;

    public List<QuoteRegion> Regions { get; } = [];

    public List<int> Lines { get; } = [];

    /// <summary>Words that stand capitalised inside sentences.</summary>
    public HashSet<uint> Names { get; } = [];

    /// <summary>Those of them that are verb spellings.</summary>
    public HashSet<uint> VerbNames { get; } = [];

    /// <summary>Names among the sources.</summary>
    public HashSet<uint> Speaking { get; } = [];

    public List<QuoteMark> Marks { get; } = [];

    /// <summary>The statements that the next one may stand inside.</summary>
    public Stack<int> Open { get; } = new();

    /// <summary>The draft of each finding.</summary>
    public List<int> DraftOf { get; } = [];

    public List<Passage> PassagesInside { get; } = [];

    public List<Passage> Passages { get; } = [];

    /// <summary>Findings of passages, in use and spare.</summary>
    public Reused<Finding> Findings { get; } = new();

    public List<Finding> Found { get; } = [];

    /// <summary>Findings inside quotations.</summary>
    public List<Finding> Inside { get; } = [];

    public Reused<AttributionDraft> DraftPool { get; } = new();

    public List<AttributionDraft> Drafts { get; } = [];

    /// <summary>Clears it; false where it grew too large to be kept.</summary>
    public bool TryClear()
    {
        if (Math.Max(Math.Max(Regions.Count, Passages.Count), Math.Max(Math.Max(Findings.Count, Drafts.Count), Names.Count)) > MostKept)
            return false;
        Regions.Clear();
        Lines.Clear();
        Open.Clear();
        DraftOf.Clear();
        PassagesInside.Clear();
        Marks.Clear();
        Names.Clear();
        VerbNames.Clear();
        Speaking.Clear();
        Passages.Clear();
        Findings.Clear();
        Found.Clear();
        Inside.Clear();
        DraftPool.Clear();
        Drafts.Clear();
        return true;
    }
}
