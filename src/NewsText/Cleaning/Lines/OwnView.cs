namespace NewsText.Cleaning;

/// <summary>Whether and how a line was looked at without its neighbours.</summary>
internal enum OwnView : byte
{
    /// <summary>Not yet.</summary>
    None,

    /// <summary>As a line of an English text.</summary>
    English,

    /// <summary>As a line of a text in another language.</summary>
    OtherLanguage,
}
