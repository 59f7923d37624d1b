namespace NewsText.Cleaning;

/// <summary>What is known about one line while roles are assigned.</summary>
internal struct LineState
{
    // Numbers, not references: what holds no reference is copied without telling the collector.
    private byte _rule;
    private byte _ownRule;

    /// <summary>The rule that the line fulfils.</summary>
    public LineRule? Rule
    {
        readonly get => LineRules.At(_rule);
        set => _rule = (byte)(value?.Index ?? 0);
    }

    /// <summary>What the tables tell of the rule, see <see cref="LineRules"/>.</summary>
    public readonly byte Head => LineRules.HeadAt(_rule);

    public readonly byte RuleLevel => LineRules.LevelAt(_rule);

    public readonly byte RuleRole => LineRules.RoleAt(_rule);

    public readonly int Group => LineRules.GroupAt(_rule);

    /// <summary>Probability that the line is unwanted.</summary>
    public float Unwanted;

    public LineRole Role;

    public bool Removed;

    /// <summary>What of the document as a whole decided about the line, against its own probability.</summary>
    public DocumentReason Reason;

    /// <summary>Whether the next two are known, and for which language.</summary>
    public OwnView Own;

    /// <summary>The rule that the line fulfils without its neighbours.</summary>
    public LineRule? OwnRule
    {
        readonly get => LineRules.At(_ownRule);
        set => _ownRule = (byte)(value?.Index ?? 0);
    }

    /// <summary>Levels of the log odds that the line's words give, as all sites and as news sites have it.</summary>
    public byte Alone;
    public byte News;

    /// <summary>What of the line stands in the document's paragraphs, as long as those are the same.</summary>
    public LineOverlap Overlap;

    /// <summary>Forgets what the neighbours told.</summary>
    public void TakeOwnRule() => _rule = _ownRule;
}
