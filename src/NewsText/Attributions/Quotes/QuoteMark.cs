namespace NewsText.Attributions;

/// <summary>One mark that may open or close a quotation.</summary>
/// <param name="Position">Start in the text.</param>
/// <param name="Length">1, or 2 for '' and ``.</param>
/// <param name="Single">Whether it is a single mark.</param>
/// <param name="CanOpen">Whether its neighbours let it open.</param>
/// <param name="CanClose">Whether its neighbours let it close.</param>
/// <param name="Sure">Whether its shape alone says which of the two it does.</param>
internal readonly record struct QuoteMark(int Position, int Length, bool Single, bool CanOpen, bool CanClose, bool Sure);
