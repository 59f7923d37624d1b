using NewsText.Lexicons;
using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>The words that help to tell who a source is, read from the data files. Immutable.</summary>
internal sealed class SpeakerLexicon
{
    private static readonly Lazy<SpeakerLexicon> Standard = new(() => new SpeakerLexicon(FirstNameList.Default));

    private readonly Lazy<ArticleLexicon> _alone;
    private readonly WordTable<bool> _longPlaces;

    private SpeakerLexicon(FirstNameList firstNames)
    {
        var words = new WordTableBuilder<WordInfo>();
        ReadTitles(words);
        ReadRoles(words);
        foreach (LexiconLine line in LexiconReader.Read("en/organisation-words.txt"))
            Add(words, line[0], WordClass.Organisation);
        foreach (LexiconLine line in LexiconReader.Read("en/not-names.txt"))
        {
            WordClass kind = line[0] switch
            {
                "break" => WordClass.Break,
                "word" => WordClass.NotName,
                _ => throw line.Error("the first field is 'break' or 'word'"),
            };
            foreach (string word in line[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                Add(words, word, kind);
        }

        ReadGrammar(words);
        var longPlaces = new WordTableBuilder<bool>();
        ReadPlaces(words, longPlaces);
        for (int i = 0; i < firstNames.Entries.Count; i++)
        {
            Add(words, firstNames.Entries.Words[i], WordClass.FirstName | firstNames.Entries.Values[i] switch
            {
                NameGender.Male => WordClass.MaleName,
                NameGender.Female => WordClass.FemaleName,
                _ => WordClass.None,
            });
        }

        Spellings = words;
        _alone = new Lazy<ArticleLexicon>(() => new ArticleLexicon(this, null));
        _longPlaces = new WordTable<bool>(longPlaces);
    }

    /// <summary>The lexicon with the built-in list of first names; read on first use.</summary>
    public static SpeakerLexicon Default => Standard.Value;

    /// <summary>The lexicon with other first names.</summary>
    public static SpeakerLexicon With(FirstNameList names) => ReferenceEquals(names, FirstNameList.Default) ? Default : new SpeakerLexicon(names);

    /// <summary>Every folded word with its classes.</summary>
    public WordTableBuilder<WordInfo> Spellings { get; }

    /// <summary>The table for a text that no other stage reads along.</summary>
    public ArticleLexicon Alone => _alone.Value;

    public bool IsLongPlace(ReadOnlySpan<char> words) => _longPlaces.Contains(words);

    private static void ReadTitles(WordTableBuilder<WordInfo> words)
    {
        foreach (LexiconLine line in LexiconReader.Read("en/person-titles.txt"))
            Add(words, line[0], WordClass.Title | GenderOf(line, 1), line[2].Length > 0 ? WordHash.Of(line[2]) : 0);
    }

    private static void ReadRoles(WordTableBuilder<WordInfo> words)
    {
        foreach (LexiconLine line in LexiconReader.Read("en/role-nouns.txt"))
        {
            WordClass kind = line[1] switch
            {
                "person" => WordClass.Person,
                "body" => WordClass.Body,
                "group" => WordClass.Group,
                "document" => WordClass.Document,
                _ => throw line.Error($"'{line[1]}' is no class of noun"),
            };
            uint role = WordHash.Of(line[3].Length > 0 ? line[3] : line[0]);
            Add(words, line[0], kind | GenderOf(line, 2), kind is WordClass.Person or WordClass.Body ? role : 0);
            if (kind != WordClass.Group)
                Add(words, Plural(line[0]), kind == WordClass.Document ? WordClass.Document : WordClass.Group);
        }
    }

    private static void ReadGrammar(WordTableBuilder<WordInfo> words)
    {
        foreach (LexiconLine line in LexiconReader.Read("en/name-grammar.txt"))
        {
            if (!EnumName.TryParse(line[0], out WordClass kind))
                throw line.Error($"'{line[0]}' is no class of function word");
            foreach (string word in line[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                Add(words, word, kind);
        }
    }

    private static void ReadPlaces(WordTableBuilder<WordInfo> words, WordTableBuilder<bool> longPlaces)
    {
        foreach (LexiconLine line in LexiconReader.Read("en/places.txt"))
        {
            int blank = line[0].IndexOf(' ', StringComparison.Ordinal);
            if (blank < 0)
            {
                Add(words, line[0], WordClass.Place);
            }
            else
            {
                Add(words, line[0][..blank], WordClass.PlaceStart);
                longPlaces[line[0]] = true;
            }

            foreach (string demonym in line[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                Add(words, demonym, WordClass.Demonym);
        }
    }

    private static WordClass GenderOf(LexiconLine line, int field) => line[field] switch
    {
        "m" => WordClass.Male,
        "f" => WordClass.Female,
        "-" or "" => WordClass.None,
        _ => throw line.Error("the gender is m, f or -"),
    };

    private static string Plural(string noun)
    {
        if (noun.EndsWith("man", StringComparison.Ordinal))
            return noun[..^3] + "men";
        if (noun.Equals("person", StringComparison.Ordinal))
            return "persons";
        if (noun.EndsWith("fe", StringComparison.Ordinal))
            return noun[..^2] + "ves";
        if (noun.EndsWith('y') && !"aeou".Contains(noun[^2], StringComparison.Ordinal))
            return noun[..^1] + "ies";
        return noun[^1] is 's' or 'x' || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("ss", StringComparison.Ordinal) ? noun + "es" : noun + "s";
    }

    private static void Add(WordTableBuilder<WordInfo> words, string word, WordClass kind, uint role = 0)
    {
        ref WordInfo info = ref words.Slot(word);
        info = new WordInfo(info.Class | kind, info.Role != 0 ? info.Role : role);
    }
}
