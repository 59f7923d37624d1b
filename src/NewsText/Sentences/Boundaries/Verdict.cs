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

    /// <summary>A boundary behind a closing quotation mark.</summary>
    Closed,

    /// <summary>A boundary behind an abbreviation, for what follows opens a clause.</summary>
    Opener,

    /// <summary>A boundary behind the mark, for a list item follows.</summary>
    ListItem,

    /// <summary>A boundary before the word that the mark belongs to: a list marker.</summary>
    Before,
}
