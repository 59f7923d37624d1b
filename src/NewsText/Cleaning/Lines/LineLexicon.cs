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

    /// <summary>The word classes by the words' hashes.</summary>
    /// <remarks>Words are told apart by their hashes alone: one word in a million is taken for another, which counts for nothing in the form of a line.</remarks>
    public static WordClassTable Table { get; } = ReadWords();

    /// <summary>The word sequences.</summary>
    public static WordSequences Sequences { get; } = new("en/line-signs.txt");

    private static readonly List<LinePhrase?> PhraseList = [null];
    private static readonly Dictionary<ulong, short> Phrases = ReadPhrases();
    private static readonly ulong[] Filter = MakeFilter();

    /// <summary>The classes of the word of a hash as bits, or 0.</summary>
    public static uint ClassesOf(uint hash, bool allCaps) => Table.ClassesOf(Table.Find(hash, allCaps ? 1u : 0));

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

    private static WordClassTable ReadWords()
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

        return new WordClassTable(classes, CapitalsOnly);
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
