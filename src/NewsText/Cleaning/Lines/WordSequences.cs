using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsText.Lexicons;
using NewsText.Text;

namespace NewsText.Cleaning;

/// <summary>Sequences of two to four words that tell the class of a line, by the hashes of their words.</summary>
internal sealed class WordSequences
{
    private const int BlockBits = 10;

    private readonly ulong[] _filter = new ulong[1 << BlockBits];
    private readonly Dictionary<ulong, uint> _classes = [];

    /// <summary>Reads a data file: class, tab, sequences with semicolons between them.</summary>
    public WordSequences(string file)
    {
        foreach (LexiconLine line in LexiconReader.Read(file))
        {
            if (!EnumName.TryParse(line[0], out WordClass wordClass))
                throw line.Error($"there is no class '{line[0]}'");
            foreach (string sequence in line[1].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                string[] words = sequence.Split(' ');
                if (words.Length is < 2 or > 4)
                    throw line.Error($"'{sequence}' has not two to four words");
                uint last = LineHash.Of(words[^1]), before = LineHash.Of(words[^2]);
                ulong hash = Before(Before(0, last), before);
                for (int i = words.Length - 3; i >= 0; i--)
                    hash = Before(hash, LineHash.Of(words[i]));
                uint place = Place(last, before);
                _filter[place >> (32 - BlockBits)] |= (1UL << (int)(place >> 16 & 63)) | (1UL << (int)(place >> 10 & 63));
                _classes[hash] = _classes.GetValueOrDefault(hash) | (1u << (int)wordClass);
            }
        }
    }

    /// <summary>The bits of the last two words of all sequences.</summary>
    public ref ulong Filter => ref MemoryMarshal.GetArrayDataReference(_filter);

    /// <summary>1 where a sequence may end with the two words. Nearly none does, and two bits tell so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong MayEnd(ref ulong filter, uint word, uint before)
    {
        uint place = Place(word, before);
        ulong block = Unsafe.Add(ref filter, place >> (32 - BlockBits));
        return block >> (int)(place >> 16) & block >> (int)(place >> 10) & 1;
    }

    /// <summary>The classes of the sequences that end with a word, or 0.</summary>
    public uint ClassesOf(uint word, uint before, uint second, uint third)
    {
        ulong two = Before(Before(0, word), before), three = Before(two, second), four = Before(three, third);
        return _classes.GetValueOrDefault(two) | _classes.GetValueOrDefault(three) | _classes.GetValueOrDefault(four);
    }

    private static uint Place(uint word, uint before) => word + BitOperations.RotateLeft(before, 7);

    /// <summary>Joins the hash of a sequence's end with the word before it.</summary>
    private static ulong Before(ulong hash, uint word) => (hash ^ word) * 0x9E3779B97F4A7C15;
}
