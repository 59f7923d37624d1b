namespace NewsText;

/// <summary>What the source of a statement is, by the words of its mention.</summary>
public enum SourceType
{
    /// <summary>A person's name.</summary>
    Named,

    /// <summary>A pronoun.</summary>
    Pronoun,

    /// <summary>A role or description: "the minister", "a spokeswoman".</summary>
    Role,

    /// <summary>An organisation, government, medium or place that speaks.</summary>
    Organisation,

    /// <summary>A report, study, statement or other document.</summary>
    Document,

    /// <summary>A source that stays unnamed on purpose: "a person familiar with the matter".</summary>
    Anonymous,

    /// <summary>A group: "residents", "experts", "many".</summary>
    Collective,
}
