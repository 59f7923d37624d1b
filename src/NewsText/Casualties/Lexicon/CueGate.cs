using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsText.Text;

namespace NewsText.Casualties;

/// <summary>Tells with one scan whether a sentence can hold a cue.</summary>
/// <remarks>
/// Only word beginnings are looked at: the first three letters against a bitmap, on a hit the fourth, then the stems with these letters.
/// A case-insensitive <c>SearchValues</c> of the same 150 strings was measured at a fifth of the speed: its buckets overflow.
/// </remarks>
internal sealed class CueGate
{
    private const int Block = 16;

    private readonly ulong[] _bits = new ulong[(1 << 15) / 64];
    private readonly (uint Fourth, int Group)[] _index = new (uint, int)[1 << 15];
    private readonly List<string[]> _stems = [];

    public CueGate(IEnumerable<string> words)
    {
        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (string word in words.OrderBy(static w => w.Length))
        {
            if (!HasPrefix(kept, word))
                kept.Add(word);
        }

        foreach (string word in kept)
        {
            int key = Key(word[0], word[1], word.Length > 2 ? word[2] : ' ');
            ref (uint Fourth, int Group) entry = ref _index[key];
            if ((_bits[key >> 6] & (1UL << (key & 63))) == 0)
            {
                entry.Group = _stems.Count;
                _stems.Add([]);
            }

            _bits[key >> 6] |= 1UL << (key & 63);
            entry.Fourth |= word.Length > 3 ? 1u << (word[3] & 31) : uint.MaxValue;
            _stems[entry.Group] = [.. _stems[entry.Group], word];
        }
    }

    /// <summary>Whether the word or a beginning of it is among the stems.</summary>
    public static bool HasPrefix(HashSet<string> stems, ReadOnlySpan<char> word)
    {
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int length = Math.Min(3, word.Length); length <= word.Length; length++)
        {
            if (lookup.Contains(word[..length]))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word of the sentence begins as a stem does. The beginnings are found sixteen characters at once.</summary>
    public bool MayHold(ReadOnlySpan<char> sentence)
    {
        if (sentence.Length < Block)
            return MayHold(sentence, Beginnings(sentence));
        uint before = 0;
        for (int at = 0; at < sentence.Length; at += Block)
        {
            int start = Math.Min(at, sentence.Length - Block), done = at - start; // the last block reads some again
            uint letters = Letters(Vector256.Create(MemoryMarshal.Cast<char, ushort>(sentence.Slice(start, Block))));
            uint begins = letters & ~((letters << 1) | before);
            before = letters >> (Block - 1);
            if (done > 0)
                begins = (letters & ~(letters << 1)) >> done << done;
            if (begins != 0 && MayHold(sentence[start..], begins))
                return true;
        }

        return false;
    }

    /// <summary>Whether a stem stands at one of the marked places.</summary>
    private bool MayHold(ReadOnlySpan<char> sentence, uint begins)
    {
        ulong[] bits = _bits;
        for (; begins != 0; begins &= begins - 1)
        {
            int i = BitOperations.TrailingZeroCount(begins);
            if (i + 2 >= sentence.Length)
                return false;
            int key = Key(sentence[i], sentence[i + 1], sentence[i + 2]);
            if ((bits[key >> 6] & (1UL << (key & 63))) != 0 && IsStem(sentence[i..], key))
                return true;
        }

        return false;
    }

    private static uint Letters(Vector256<ushort> units) =>
        Vector256.LessThanOrEqual((units | Vector256.Create((ushort)0x20)) - Vector256.Create((ushort)'a'), Vector256.Create((ushort)('z' - 'a'))).ExtractMostSignificantBits();

    /// <summary>The beginnings of words of less than a block.</summary>
    private static uint Beginnings(ReadOnlySpan<char> sentence)
    {
        uint letters = 0;
        for (int i = 0; i < sentence.Length; i++)
            letters |= (char.IsAsciiLetter(sentence[i]) ? 1u : 0) << i;
        return letters & ~(letters << 1);
    }

    private static int Key(char a, char b, char c) => (a & 31) | ((b & 31) << 5) | ((c & 31) << 10);

    private bool IsStem(ReadOnlySpan<char> rest, int key)
    {
        (uint fourth, int group) = _index[key];
        if (rest.Length > 3 && (fourth & (1u << (rest[3] & 31))) == 0 && !char.IsWhiteSpace(rest[3]))
            return false;
        foreach (string stem in _stems[group])
        {
            if (rest.Length >= stem.Length && StartsWith(rest, stem))
                return true;
        }

        return false;
    }

    /// <summary>A space of the stem stands for any white space: words of a cue may stand on two lines.</summary>
    private static bool StartsWith(ReadOnlySpan<char> rest, string stem)
    {
        for (int i = 3; i < stem.Length; i++)
        {
            char c = WordHash.FoldChar(rest[i]);
            if (c != stem[i] && !(stem[i] == ' ' && char.IsWhiteSpace(c)))
                return false;
        }

        return rest[..Math.Min(3, stem.Length)].Equals(stem.AsSpan(0, Math.Min(3, stem.Length)), StringComparison.OrdinalIgnoreCase);
    }
}
