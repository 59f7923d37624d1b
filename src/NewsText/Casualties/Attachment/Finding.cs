namespace NewsText.Casualties;

/// <summary>A figure while it is being found; the report is made from it at the end. Belongs to a <see cref="FindingPool"/>.</summary>
internal sealed class Finding
{
    public TextSpan Span { get; set; }

    public Outcome Outcome { get; set; }

    public CountRange Range { get; set; }

    /// <summary>The number as written: 30 in "more than 30".</summary>
    public long? Named { get; set; }

    public TextSpan Cue { get; set; }

    public TextSpan? VictimSpan { get; set; }

    public string? Group { get; set; }

    public PhraseTraits Traits { get; set; }

    public CasualtyRelation Relation { get; set; }

    public CasualtyStatus Status { get; set; }

    public bool Negated { get; set; }

    public bool Cumulative { get; set; }

    /// <summary>A total that somebody names ("put the toll at 40"), which is no later state of another's total.</summary>
    public bool IsRival { get; set; }

    public Finding? Parent { get; set; }

    public string Rule { get; set; } = "";

    public double Confidence { get; set; }

    public int Sentence { get; set; }

    /// <summary>Number of the incident in a list of incidents, from 1; 0 in other texts.</summary>
    public int Item { get; set; }

    /// <summary>Number in the report; -1 where it is not shown.</summary>
    public int Id { get; set; } = -1;

    /// <summary>Chunk index in its sentence; -1 once another sentence is read.</summary>
    public int Chunk { get; set; }

    /// <summary>Stands for one conjunct of a list that one cue governs; members share the number.</summary>
    public int ListId { get; set; }

    /// <summary>The cue alone does not tell the outcome for sure (shot, beaten).</summary>
    public bool Weak { get; set; }

    /// <summary>The same people are said to have died: they count under that.</summary>
    public bool Superseded { get; set; }

    /// <summary>What the sentence says of time: a year, "last month", a weekday.</summary>
    public TimeReference Time { get; set; }

    /// <summary>"One civilian was also killed", "a twelfth patient died": no part of what was told before.</summary>
    public bool IsAlso { get; set; }

    /// <summary>An earlier state of a later figure: "initial estimates of a toll of 11".</summary>
    public bool Preliminary { get; set; }

    /// <summary>A phrase for one person or some people that holds no number.</summary>
    public bool Uncounted { get; set; }

    /// <summary>Counts for the summary only: a pronoun, an event that means a victim.</summary>
    public bool Hidden { get; set; }

    public int? Attribution { get; set; }

    public Claimant? Source { get; set; }

    /// <summary>The reporting clause of the figure's own sentence, which stands in where no reported statement covers it.</summary>
    public TextSpan? ClauseSource { get; set; }

    /// <summary>Kind of claimant of <see cref="ClauseSource"/>.</summary>
    public string? ClauseSourceKind { get; set; }

    /// <summary>Makes it as good as new.</summary>
    public void Clear()
    {
        Span = Cue = default;
        Outcome = default;
        Range = default;
        Named = null;
        VictimSpan = ClauseSource = null;
        Group = ClauseSourceKind = null;
        Traits = PhraseTraits.None;
        Relation = default;
        Status = default;
        Negated = Cumulative = IsAlso = IsRival = Weak = Superseded = Preliminary = Uncounted = Hidden = false;
        Parent = null;
        Rule = "";
        Confidence = 0;
        Sentence = Chunk = ListId = Item = 0;
        Id = -1;
        Time = default;
        Attribution = null;
        Source = null;
    }

    public bool Has(PhraseTraits traits) => (Traits & traits) != PhraseTraits.None;
}
