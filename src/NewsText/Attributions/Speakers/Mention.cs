namespace NewsText.Attributions;

/// <summary>One naming of somebody in the text: a name, or a noun phrase that describes a person.</summary>
internal readonly record struct Mention
{
    /// <summary>First token of the name without titles, or of the noun phrase.</summary>
    public required int Start { get; init; }

    /// <summary>The token behind the name, or behind the head of the noun phrase.</summary>
    public required int End { get; init; }

    /// <summary>First token of the run that the name ends, titles and other words before it included.</summary>
    public required int Outer { get; init; }

    public required int Sentence { get; init; }

    public required EntityKind Kind { get; init; }

    public Gender Gender { get; init; }

    /// <summary>Hash of the role noun that stands with it ("Mayor X", "X, the mayor of"), or 0.</summary>
    public uint Role { get; init; }

    /// <summary>Token of that role noun, or -1.</summary>
    public int RoleAt { get; init; }

    /// <summary>A title stands before it ("Mr", "Sen").</summary>
    public bool Titled { get; init; }

    /// <summary>"the" or a possessive stands before it.</summary>
    public bool Definite { get; init; }

    /// <summary>It is the first word of a sentence, so its capital proves nothing.</summary>
    public bool Opening { get; init; }

    public bool Possessive { get; init; }

    public bool Quoted { get; init; }

    /// <summary>It stands where subjects stand: first in its sentence or before a verb, behind no preposition.</summary>
    public bool Subject { get; init; }

    /// <summary>Index in the name book, or -1.</summary>
    public required int Entity { get; init; }
}
