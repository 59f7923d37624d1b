namespace NewsText.Attributions;

/// <summary>What the resolution of one document's speakers fills, cleared and used again for the next.</summary>
internal sealed class SpeakerScratch
{
    private const int MostMentionsKept = 1 << 14;

    public NameBook Book { get; } = new();

    /// <summary>The sources read so far.</summary>
    public List<SpeakerEvent> Events { get; } = [];

    /// <summary>Drafts in the order of their sources.</summary>
    public List<int> Order { get; } = [];

    /// <summary>The entity of each draft's speaker, or -1.</summary>
    public List<int> Entities { get; } = [];

    /// <summary>Descriptions of bodies without a name by their head noun.</summary>
    public Dictionary<uint, string?> Bodies { get; } = [];

    /// <summary>Clears it; false where it grew too large to be kept.</summary>
    public bool TryClear()
    {
        if (Book.Mentions.Count > MostMentionsKept || Entities.Count > MostMentionsKept)
            return false;
        Book.Clear();
        Events.Clear();
        Order.Clear();
        Entities.Clear();
        Bodies.Clear();
        return true;
    }
}
