using System.Text;

namespace NewsText;

/// <summary>Converts offsets into one text between UTF-16 code units and another unit.</summary>
/// <remarks>Built in one pass over the text; a conversion looks at no more than 128 code units. Immutable and thread-safe.</remarks>
public sealed class OffsetConverter
{
    private const int BlockShift = 7;

    private readonly string _text;
    private readonly int[]? _blocks;

    /// <summary>A converter for offsets into <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is no member of the enumeration.</exception>
    public OffsetConverter(string text, OffsetUnit unit)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((int)unit, (int)OffsetUnit.Utf8, nameof(unit));
        ArgumentOutOfRangeException.ThrowIfNegative((int)unit, nameof(unit));
        _text = text;
        Unit = unit;
        if (!IsIdentity(text, unit))
            _blocks = CountBlocks();
    }

    /// <summary>The unit that <see cref="FromUtf16(int)"/> converts to.</summary>
    public OffsetUnit Unit { get; }

    /// <summary>The offset in <see cref="Unit"/> of a UTF-16 offset. An offset inside a surrogate pair counts as the pair's start.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public int FromUtf16(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)offset, (uint)_text.Length, nameof(offset));
        if (_blocks is null)
            return offset;
        int block = offset >> BlockShift, result = _blocks[block];
        for (int i = block << BlockShift; i < offset; i++)
            result += Width(i);
        return offset > 0 && IsPairEnd(offset) ? result - Width(offset - 1) : result;
    }

    /// <summary>The span in <see cref="Unit"/> of a UTF-16 span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside the text.</exception>
    public TextSpan FromUtf16(TextSpan span) => _blocks is null ? span : new TextSpan(FromUtf16(span.Start), FromUtf16(span.End));

    /// <summary>The UTF-16 offset of an offset in <see cref="Unit"/>. An offset inside a character counts as the character's start.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public int ToUtf16(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        if (_blocks is null)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, _text.Length);
            return offset;
        }

        int block = Array.BinarySearch(_blocks, offset);
        if (block < 0)
            block = ~block - 1;
        int at = _blocks[block], i = block << BlockShift;
        while (i < _text.Length && at + Width(i) <= offset)
            at += Width(i++);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, i == _text.Length ? at : int.MaxValue);
        return i;
    }

    /// <summary>The UTF-16 span of a span in <see cref="Unit"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside the text.</exception>
    public TextSpan ToUtf16(TextSpan span) => _blocks is null ? span : new TextSpan(ToUtf16(span.Start), ToUtf16(span.End));

    private static bool IsIdentity(string text, OffsetUnit unit) => unit switch
    {
        OffsetUnit.CodePoint => !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'),
        OffsetUnit.Utf8 => Ascii.IsValid(text),
        _ => true,
    };

    private int[] CountBlocks()
    {
        var blocks = new int[(_text.Length >> BlockShift) + 1];
        int count = 0;
        for (int i = 0; i < _text.Length; i++)
        {
            if ((i & ((1 << BlockShift) - 1)) == 0)
                blocks[i >> BlockShift] = count;
            count = checked(count + Width(i));
        }

        if ((_text.Length & ((1 << BlockShift) - 1)) == 0)
            blocks[^1] = count;
        return blocks;
    }

    /// <summary>A pair's whole width sits on its first half, so that sums at the borders of characters are right.</summary>
    private int Width(int i)
    {
        char c = _text[i];
        if (IsPairEnd(i))
            return 0;
        if (Unit == OffsetUnit.CodePoint || c < 0x80)
            return 1;
        if (c < 0x800)
            return 2;
        return i + 1 < _text.Length && char.IsSurrogatePair(c, _text[i + 1]) ? 4 : 3;
    }

    /// <summary>Whether the code unit at <paramref name="i"/> is the second half of a pair.</summary>
    private bool IsPairEnd(int i) => i < _text.Length && i > 0 && char.IsLowSurrogate(_text[i]) && char.IsHighSurrogate(_text[i - 1]);
}
