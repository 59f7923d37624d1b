using System.Numerics;
using NewsText.Lexicons;
using NewsText.Text;

namespace NewsText.Cleaning;

/// <summary>The word classes and stock phrases of English page furniture.</summary>
internal static class LineLexicon
{
    /// <summary>Longest stock phrase that is looked up, in words.</summary>
    public const int LongestPhrase = 9;

    /// <summary>Stands for every number.</summary>
    public const uint NumberHash = 0x2323;

    private const uint CapitalsOnly = 1u << 31;

    private static readonly (uint Hash, uint Classes)[] Words = ReadWords();
    private static readonly List<LinePhrase?> PhraseList = [null];
    private static readonly Dictionary<ulong, short> Phrases = ReadPhrases();
    private static readonly ulong[] Filter = MakeFilter();
    private static readonly ulong[] SignFilter = new ulong[1024];
    private static readonly Dictionary<ulong, uint> Signs = ReadSigns();

    /// <summary>The classes of the word of a hash as bits, or 0.</summary>
    /// <remarks>Words are told apart by their hashes alone: one word in a million is taken for another, which counts for nothing in the form of a line.</remarks>
    public static uint ClassesOf(uint hash, bool allCaps)
    {
        (uint Hash, uint Classes)[] words = Words;
        for (int i = (int)hash & (words.Length - 1); ; i = (i + 1) & (words.Length - 1))
        {
            (uint seen, uint classes) = words[i];
            if (seen == hash)
                return (classes & CapitalsOnly) != 0 && !allCaps ? 0 : classes & ~CapitalsOnly;
            if (seen == 0)
                return 0;
        }
    }

    /// <summary>The number of the phrase under a key, or 0. Nearly all look-ups miss, and a bit tells so.</summary>
    public static short Find(ulong hash) => (Filter[(int)(hash >> 54)] & (1UL << (int)((hash >> 48) & 63))) == 0 ? (short)0 : Phrases.GetValueOrDefault(hash);

    /// <summary>The phrase of a number that <see cref="Find"/> gave; none for 0.</summary>
    public static LinePhrase? PhraseAt(short number) => PhraseList[number];

    /// <summary>Adds a word to the hash of a line.</summary>
    public static ulong Combine(ulong hash, uint word) => ((hash ^ word) * 0x9E3779B97F4A7C15) + (hash >> 29);

    private static ulong[] MakeFilter()
    {
        var filter = new ulong[1024];
        foreach (ulong hash in Phrases.Keys)
            filter[hash >> 54] |= 1UL << (int)((hash >> 48) & 63);
        return filter;
    }

    private static (uint Hash, uint Classes)[] ReadWords()
    {
        var classes = new Dictionary<uint, uint>();
        foreach (LexiconLine line in LexiconReader.Read("en/line-words.txt"))
        {
            if (!EnumName.TryParse(line[0], out WordClass wordClass))
                throw line.Error($"there is no word class '{line[0]}'");
            foreach (string word in line[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                uint key = LineHash.Of(word);
                uint bits = 1u << (int)wordClass;
                if (word.Length <= 4 && word.All(char.IsUpper))
                    bits |= CapitalsOnly;
                classes[key] = classes.GetValueOrDefault(key) | bits;
            }
        }

        var table = new (uint Hash, uint Classes)[BitOperations.RoundUpToPowerOf2((uint)classes.Count * 4)];
        foreach ((uint hash, uint bits) in classes)
        {
            int i = (int)hash & (table.Length - 1);
            while (table[i].Hash != 0)
                i = (i + 1) & (table.Length - 1);
            table[i] = (hash, bits);
        }

        return table;
    }

    /// <summary>The classes of the word sequences that end with a word, or 0. Nearly all look-ups miss, and a bit tells so.</summary>
    public static uint SignsOf(uint word, uint before, uint second, uint third)
    {
        uint place = SignPlace(word, before);
        if ((SignFilter[(int)(place >> 6)] & (1UL << (int)(place & 63))) == 0)
            return 0;
        ulong two = Before(Before(0, word), before), three = Before(two, second), four = Before(three, third);
        return Signs.GetValueOrDefault(two) | Signs.GetValueOrDefault(three) | Signs.GetValueOrDefault(four);
    }

    /// <summary>The bit of the last two words of a sequence.</summary>
    private static uint SignPlace(uint word, uint before) => (word + BitOperations.RotateLeft(before, 7)) >> 16;

    /// <summary>Joins the hash of a sequence's end with the word before it.</summary>
    private static ulong Before(ulong hash, uint word) => (hash ^ word) * 0x9E3779B97F4A7C15;

    private static Dictionary<ulong, uint> ReadSigns()
    {
        var signs = new Dictionary<ulong, uint>();
        foreach (LexiconLine line in LexiconReader.Read("en/line-signs.txt"))
        {
            if (!EnumName.TryParse(line[0], out WordClass wordClass))
                throw line.Error($"there is no class '{line[0]}'");
            foreach (string sequence in line[1].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                string[] words = sequence.Split(' ');
                if (words.Length is < 2 or > 4)
                    throw line.Error($"'{sequence}' has not two to four words");
                ulong two = Before(Before(0, LineHash.Of(words[^1])), LineHash.Of(words[^2])), hash = two;
                for (int i = words.Length - 3; i >= 0; i--)
                    hash = Before(hash, LineHash.Of(words[i]));
                uint place = SignPlace(LineHash.Of(words[^1]), LineHash.Of(words[^2]));
                SignFilter[(int)(place >> 6)] |= 1UL << (int)(place & 63);
                signs[hash] = signs.GetValueOrDefault(hash) | (1u << (int)wordClass);
            }
        }

        return signs;
    }

    private static Dictionary<ulong, short> ReadPhrases()
    {
        var phrases = new Dictionary<ulong, short>();
        foreach (LexiconLine line in LexiconReader.Read("en/line-phrases.txt"))
        {
            LineRule rule = LineRules.OfPhrase(line[0]) ?? throw line.Error($"there is no role '{line[0]}'");
            ulong words = 0;
            foreach (string word in line[2].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                words = Combine(words, word == "0" ? NumberHash : LineHash.Of(word));
            bool whole = line[1] == "=";
            phrases[Key(words, whole)] = (short)PhraseList.Count;
            PhraseList.Add(new LinePhrase(rule, whole));
        }

        return phrases;
    }

    /// <summary>Whole lines and beginnings live in one table under different keys.</summary>
    public static ulong Key(ulong hash, bool whole) => whole ? hash : hash ^ 0xA5A5A5A5_5A5A5A5A;
}
