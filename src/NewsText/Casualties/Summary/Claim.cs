namespace NewsText.Casualties;

/// <summary>What one claimant says in one place about one outcome: the sum of a list that one cue governs.</summary>
internal struct Claim(Finding finding)
{
    public long? Least = finding.Range.Least;
    public long? Most = finding.Range.Most;

    /// <summary>The number as written.</summary>
    public long? Named = finding.Named;

    /// <summary>The first finding of the list: its group, claimant and place stand for all.</summary>
    public readonly Finding First = finding;

    public readonly bool IsIncrement => First.Relation == CasualtyRelation.Increment;

    /// <summary>A word of vague size.</summary>
    public readonly bool IsVague => First.Has(PhraseTraits.Vague);

    /// <summary>Who claims it; empty for the text itself.</summary>
    public readonly string Source => First.Source?.Text ?? "";

    public void Add(in Claim other)
    {
        Named += other.Named;
        Least += other.Least;
        Most += other.Most;
    }
}
