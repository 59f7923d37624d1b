using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsText.Cleaning;

/// <summary>How many of a line's content words stand in the document's paragraphs.</summary>
internal struct LineOverlap
{
    private const int TableBits = 12, TableShift = 32 - TableBits;

    /// <summary>Words of a line that are looked up.</summary>
    private const int LookedUp = 24;

    /// <summary>Whether the rest was counted.</summary>
    public bool Known;

    /// <summary>The share of words that stand in other paragraphs.</summary>
    public byte Share;

    /// <summary>How often they do.</summary>
    public byte Weight;

    /// <summary>Writes the places of a line's content words behind its words.</summary>
    public static void Prepare(Span<uint> words, ref LineShape line)
    {
        int kept = line.WordsKept, first = Math.Min(LookedUp, kept), count = 0;
        ref uint word = ref MemoryMarshal.GetReference(words[..(2 * kept)]), place = ref Unsafe.Add(ref word, kept);
        for (int i = 0; i < first; i++)
            Put(Unsafe.Add(ref word, i), ref place, ref count);
        line.ContentLookedUp = (byte)count;
        for (int i = first; i < kept; i++)
            Put(Unsafe.Add(ref word, i), ref place, ref count);
        line.ContentWords = (byte)count;
    }

    /// <summary>Counts the words of paragraphs, and looks those of every line up.</summary>
    /// <remarks>Sums instead of branches: no processor foresees which words stand elsewhere.</remarks>
    public static void Count(LineColumns columns, ReadOnlySpan<LineShape> lines, ReadOnlySpan<uint> words, Span<LineState> states)
    {
        Span<byte> table = columns.Bytes(1 << TableBits);
        table.Clear();
        ref byte slots = ref MemoryMarshal.GetReference(table);
        foreach (ref readonly LineShape line in lines)
        {
            if (!line.IsProse)
                continue;
            foreach (uint place in words.Slice(line.WordsAt + line.WordsKept, line.ContentWords))
            {
                ref byte slot = ref Unsafe.Add(ref slots, place);
                int more = slot + 1;
                slot = (byte)(more - (more >> 8));
            }
        }

        for (int i = 0; i < lines.Length; i++)
        {
            ref readonly LineShape line = ref lines[i];
            int own = line.IsProse ? 1 : 0, content = line.ContentLookedUp, hits = 0, weight = 0;
            foreach (uint place in words.Slice(line.WordsAt + line.WordsKept, content))
            {
                int others = Math.Min(Unsafe.Add(ref slots, place) - own, 8);
                hits += (0 - others) >>> 31;
                weight += others;
            }

            states[i].Overlap = new LineOverlap
            {
                Known = true,
                Share = content == 0 ? (byte)33 : (byte)(hits * 32 / content),
                Weight = content == 0 ? (byte)63 : (byte)(weight * 7 / content),
            };
        }
    }

    /// <summary>The lowest bit of a word tells that it is no content word: the next one takes its place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(uint word, ref uint place, ref int count)
    {
        Unsafe.Add(ref place, count) = word >> TableShift;
        count += (int)(~word & 1);
    }
}
