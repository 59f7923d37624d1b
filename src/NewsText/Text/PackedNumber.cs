namespace NewsText.Text;

/// <summary>A whole number from 0, or none, in four bytes.</summary>
internal readonly record struct PackedNumber
{
    private readonly int _beyond; // one more than the number; 0 for none

    public PackedNumber(int? number) => _beyond = number is { } n ? n + 1 : 0;

    public int? Value => _beyond == 0 ? null : _beyond - 1;
}
