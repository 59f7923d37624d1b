namespace NewsText.Text;

/// <summary>A span or none, in eight bytes. A span that is a default one is told apart from none.</summary>
internal readonly record struct PackedSpan
{
    private readonly int _start;
    private readonly int _beyond; // one more than the end; 0 for none

    public PackedSpan(TextSpan? span)
    {
        if (span is { } s)
            (_start, _beyond) = (s.Start, s.End + 1);
    }

    public TextSpan? Value => _beyond == 0 ? null : new TextSpan(_start, _beyond - 1);
}
