namespace NewsText.Attributions;

/// <summary>A half-open range of tokens.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public static TokenRange None { get; } = new(-1, -1);

    public bool Exists => First >= 0;

    public bool IsEmpty => End <= First;
}
