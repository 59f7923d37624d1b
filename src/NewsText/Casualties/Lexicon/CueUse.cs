namespace NewsText.Casualties;

/// <summary>What a cue word or phrase tells and how it may stand. Immutable.</summary>
internal sealed record CueUse(Outcome Outcome, CueForm Forms, CueFrame Frames)
{
    public bool Has(CueForm form) => (Forms & form) != CueForm.None;

    public bool Has(CueFrame frame) => (Frames & frame) != CueFrame.None;

    public CueUse Merge(CueUse other) => Outcome == other.Outcome ? this with { Forms = Forms | other.Forms, Frames = Frames | other.Frames } : this;
}
