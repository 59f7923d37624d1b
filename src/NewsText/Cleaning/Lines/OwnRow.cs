using System.Runtime.CompilerServices;

namespace NewsText.Cleaning;

/// <summary>The columns of a line that are the same whatever stands around it, see <see cref="OwnColumns"/>.</summary>
[InlineArray(Size)]
internal struct OwnRow
{
    public const int Size = 24;

    private byte _first;
}
