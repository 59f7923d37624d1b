namespace NewsText.Sentences;

/// <summary>What the hard rules say about a candidate.</summary>
internal enum Verdict : byte
{
    /// <summary>Not decided: the model speaks.</summary>
    Open,

    /// <summary>No boundary.</summary>
    No,

    /// <summary>A boundary behind the mark and its closing marks.</summary>
    Yes,

    /// <summary>A boundary before the word that the mark belongs to: a list marker.</summary>
    Before,
}
