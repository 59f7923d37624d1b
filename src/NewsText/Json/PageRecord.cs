namespace NewsText;

/// <summary>What the markup of a page says about its article.</summary>
/// <param name="Title">The headline, or null.</param>
/// <param name="Byline">The writers, or null.</param>
/// <param name="Published">When it was published, as the page spells it, or null.</param>
/// <param name="Language">The language tag, or null.</param>
public sealed record PageRecord(string? Title, string? Byline, string? Published, string? Language);
