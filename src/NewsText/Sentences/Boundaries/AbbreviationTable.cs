using NewsText.Lexicons;
using NewsText.Text;

namespace NewsText.Sentences;

/// <summary>The abbreviations of a language with a caller's changes. Immutable.</summary>
internal sealed class AbbreviationTable
{
    private static readonly Lazy<AbbreviationTable> BuiltInTable = new(() => new AbbreviationTable(WordList.BuiltIn));

    private readonly WordTable<Entry> _entries;

    // By length and first letter: one bit for each last letter (letters modulo 32). Most words fail here, before any hashing.
    private readonly uint[] _shapes;

    private AbbreviationTable(WordList changes)
    {
        var entries = new WordTableBuilder<Entry>();
        foreach (LexiconLine line in LexiconReader.Read("en/abbreviations.txt"))
        {
            string word = line[0];
            if (!EnumName.TryParse(line[1], out AbbreviationClass kind))
                throw line.Error($"unknown class \"{line[1]}\"");
            Add(entries, word, kind);
        }

        foreach (string word in changes.Removed)
            entries[word] = default; // known, and no abbreviation
        foreach (string word in changes.Added)
            entries[word] = new Entry(AbbreviationClass.Custom, AbbreviationClass.Custom);

        foreach (string word in entries.Words)
            MaxLength = Math.Max(MaxLength, word.Length);
        _shapes = new uint[(MaxLength + 1) * 32];
        _entries = new WordTable<Entry>(entries);
        foreach (string word in entries.Words)
            _shapes[(word.Length * 32) + (word[0] & 31)] |= 1u << (word[^1] & 31);
    }

    /// <summary>The length of the longest entry; what is longer is a word.</summary>
    public int MaxLength { get; }

    public static AbbreviationTable For(WordList changes) =>
        changes.Equals(WordList.BuiltIn) ? BuiltInTable.Value : new AbbreviationTable(changes);

    /// <summary>The class of <paramref name="word"/> (without its final stop), or <see cref="AbbreviationClass.None"/>.</summary>
    public AbbreviationClass Find(ReadOnlySpan<char> word)
    {
        if ((uint)(word.Length - 1) >= (uint)MaxLength || (_shapes[(word.Length * 32) + (word[0] & 31)] & (1u << (word[^1] & 31))) == 0)
            return AbbreviationClass.None;
        if (!_entries.TryGet(word, out Entry entry))
            return AbbreviationClass.None;
        return char.IsUpper(word[0]) ? entry.Capital : entry.Lower;
    }

    // "Art." before a number and "art." as a word differ, so an entry with a capital serves only words that have one.
    private static void Add(WordTableBuilder<Entry> entries, string word, AbbreviationClass kind)
    {
        ref Entry entry = ref entries.Slot(word);
        if (char.IsUpper(word[0]))
            entry = entry with { Capital = kind };
        else
            entry = new Entry(entry.Capital == AbbreviationClass.None && word.Length > 1 ? kind : entry.Capital, kind);
    }

    private readonly record struct Entry(AbbreviationClass Capital, AbbreviationClass Lower);
}
