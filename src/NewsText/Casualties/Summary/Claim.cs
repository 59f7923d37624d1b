namespace NewsText.Casualties;

/// <summary>What one claimant says in one place about one outcome: the sum of a list that one cue governs.</summary>
internal sealed class Claim(Finding finding)
{
    public int ListId { get; } = finding.ListId;

    public int Sentence { get; } = finding.Sentence;

    public long? Least { get; private set; } = finding.Range.Least;

    public long? Most { get; private set; } = finding.Range.Most;

    /// <summary>The number as written.</summary>
    public long? Named { get; private set; } = finding.Named;

    public string? Group { get; } = finding.Group;

    public bool IsIncrement { get; } = finding.Relation == CasualtyRelation.Increment;

    /// <summary>A word of vague size.</summary>
    public bool IsVague { get; } = finding.Has(PhraseTraits.Vague);

    /// <summary>Who claims it; empty for the text itself.</summary>
    public string Source { get; } = finding.Source?.Text ?? "";

    public void Add(Claim other)
    {
        Named += other.Named;
        Least += other.Least;
        Most += other.Most;
    }
}
