using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsText.Cleaning;

/// <summary>What goes wrong at a stop: the space behind it is lost, the next initial's code is raised, or the stop itself is too many.</summary>
internal static class StopRepair
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?…");

    private const int Wide = 64, LongestLine = 1000;

    public static void Collect(RepairText source, List<Edit> edits)
    {
        ReadOnlySpan<char> text = source.Text;
        int at = 0, last = text.Length - 2;
        for (; Vector512.IsHardwareAccelerated && at + Wide <= text.Length; at += Wide - 2)
        {
            for (ulong doubtful = Doubtful(text, at); doubtful != 0; doubtful &= doubtful - 1)
                Look(source, at + BitOperations.TrailingZeroCount(doubtful), edits);
        }

        while (at < last)
        {
            int next = text[at..last].IndexOfAny(Stops);
            if (next < 0)
                return;
            Look(source, at + next, edits);
            at += next + 1;
        }
    }

    /// <summary>The stops among sixty-two characters behind which something else stands than at the end of a sentence, a word or a number.</summary>
    private static ulong Doubtful(ReadOnlySpan<char> text, int at)
    {
        ref ushort first = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), at));
        Vector512<ushort> lower = Vector512.LoadUnsafe(ref first), upper = Vector512.LoadUnsafe(ref first, Wide / 2);
        Vector512<byte> bytes = Vector512.NarrowWithSaturation(lower, upper);
        ulong dots = Vector512.Equals(bytes, Vector512.Create((byte)'.')).ExtractMostSignificantBits(), stops = dots
            | Vector512.Equals(bytes, Vector512.Create((byte)'!')).ExtractMostSignificantBits() | Vector512.Equals(bytes, Vector512.Create((byte)'?')).ExtractMostSignificantBits()
            | Vector512.Equals(lower, Vector512.Create((ushort)'…')).ExtractMostSignificantBits() | Vector512.Equals(upper, Vector512.Create((ushort)'…')).ExtractMostSignificantBits() << (Wide / 2);
        stops &= ulong.MaxValue >> 2;
        ulong capitals = Vector512.LessThanOrEqual(bytes - Vector512.Create((byte)'A'), Vector512.Create((byte)25)).ExtractMostSignificantBits();
        ulong small = Vector512.LessThanOrEqual(bytes - Vector512.Create((byte)'a'), Vector512.Create((byte)25)).ExtractMostSignificantBits();
        ulong spaces = Vector512.Equals(bytes, Vector512.Create((byte)' ')).ExtractMostSignificantBits(), beyond = bytes.ExtractMostSignificantBits();
        ulong closes = Vector512.Equals(bytes, Vector512.Create((byte)')')).ExtractMostSignificantBits() | Vector512.Equals(bytes, Vector512.Create((byte)'"')).ExtractMostSignificantBits() | Vector512.Equals(bytes, Vector512.Create((byte)']')).ExtractMostSignificantBits();
        ulong spaced = spaces >> 1 & (beyond >> 2 | (small >> 2 & dots)), joined = capitals >> 1 | beyond >> 1 | (closes >> 1 & (capitals | small | beyond) >> 2);
        return stops & (spaced | joined);
    }

    /// <summary>Whether the mark opens a quotation: an even number of straight ones stands before it in its line, as far as one looks, or no low one of the languages where “ closes.</summary>
    private static bool OpensQuotation(ReadOnlySpan<char> text, int mark)
    {
        ReadOnlySpan<char> before = text[Math.Max(0, mark - LongestLine)..mark];
        before = before[(before.LastIndexOf('\n') + 1)..];
        if (text[mark] == '"')
            return (before.Count('"') & 1) == 0;
        int last = before.LastIndexOfAny('„', '“', '”');
        return last < 0 || before[last] != '„';
    }

    private static void Look(RepairText source, int i, List<Edit> edits)
    {
        ReadOnlySpan<char> text = source.Text;
        char after = text[i + 1];
        if (after == ' ')
        {
            char first = text[i + 2];
            if (char.IsAsciiLetterLower(first))
            {
                if (text[i] == '.' && source.Has(CharacterRepairs.StrayStops))
                    StrayStop.Collect(source, i, edits);
            }
            else if (ShiftedInitial.IsShifted(first) && source.Has(CharacterRepairs.ShiftedInitials))
            {
                ShiftedInitial.Collect(source, i, i + 2, edits);
            }

            return;
        }

        if (after is '\n' or '\r' or '.' or ',' || char.IsAsciiDigit(after) || char.IsAsciiLetterLower(after))
            return;
        int initial = after is '”' or '’' or ')' or ']' or '"' or '“' ? i + 2 : i + 1;
        char letter = source.At(initial);
        if (!char.IsLetter(letter))
            return;
        if (after is '“' or '"' && OpensQuotation(text, i + 1))
        {
            if (char.IsUpper(letter) && source.Has(CharacterRepairs.MissingSpaces))
                MissingSpace.Collect(source, i, initial, edits, before: i + 1);
            return;
        }

        bool mended = ShiftedInitial.IsShifted(letter) && source.Has(CharacterRepairs.ShiftedInitials)
            && ShiftedInitial.Collect(source, i, initial, edits);
        if (!mended && source.Has(CharacterRepairs.MissingSpaces))
            MissingSpace.Collect(source, i, initial, edits);
    }
}
