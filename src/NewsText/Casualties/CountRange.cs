namespace NewsText;

/// <summary>A number of people as a range: exactly n is n..n, "at least n" n..null, "up to n" null..n.</summary>
/// <param name="Least">The smallest number claimed, 0 or more, or null where none is.</param>
/// <param name="Most">The largest number claimed, or null where none is.</param>
/// <param name="Approximate">"about", "nearly", "some", or a word of vague size.</param>
public readonly record struct CountRange(long? Least, long? Most, bool Approximate = false)
{
    /// <summary>Exactly <paramref name="n"/>.</summary>
    public static CountRange Exactly(long n) => new(n, n);
}
