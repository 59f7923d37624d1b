namespace NewsText;

/// <summary>A number of people as a range: exactly n is n..n, "at least n" n..null, "up to n" null..n.</summary>
/// <param name="Least">The smallest number claimed, 0 or more, or null where none is.</param>
/// <param name="Most">The largest number claimed, or null where none is.</param>
/// <param name="Approximate">"about", "nearly", "some", or a word of vague size.</param>
public readonly record struct CountRange(long? Least, long? Most, bool Approximate = false)
{
    private const byte HasLeast = 1, HasMost = 2;

    private readonly long _least = Least ?? 0; // packed: every figure holds one
    private readonly long _most = Most ?? 0;
    private readonly byte _known = (byte)((Least is null ? 0 : HasLeast) | (Most is null ? 0 : HasMost));

    /// <summary>The least, or null where it is open.</summary>
    public long? Least
    {
        get => (_known & HasLeast) != 0 ? _least : null;
        init => (_least, _known) = (value ?? 0, (byte)(value is null ? _known & ~HasLeast : _known | HasLeast));
    }

    /// <summary>The most, or null where it is open.</summary>
    public long? Most
    {
        get => (_known & HasMost) != 0 ? _most : null;
        init => (_most, _known) = (value ?? 0, (byte)(value is null ? _known & ~HasMost : _known | HasMost));
    }

    /// <summary>Exactly <paramref name="n"/>.</summary>
    public static CountRange Exactly(long n) => new(n, n);
}
