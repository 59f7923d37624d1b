namespace NewsText.Attributions;

/// <summary>A stretch that is read as one sentence: a sentence whose quotations are whole, at one level of quotation.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Behind the last token.</param>
/// <param name="Level">The region it stands inside, or -1 outside of quotation marks.</param>
internal readonly record struct Passage(int First, int End, int Level);
