using NewsText.Lexicons;
using NewsText.Text;

namespace NewsText.Casualties;

/// <summary>The words of the casualty stage in one table, and the scan that tells whether a sentence can hold a figure.</summary>
internal sealed class CasualtyLexicon
{
    internal const string Folder = "en/casualties/";

    /// <summary>Words of totals that hold a figure though the lexicon may have no entry for them.</summary>
    public static readonly string[] TotalWords = ["total", "tally"];

    private readonly WordTableBuilder<WordEntry> _builder;
    private readonly Lazy<WordTable<ushort>> _words; // for those who read no token pass with the other stages

    private CasualtyLexicon(IReadOnlyDictionary<string, CountRange>? vague)
    {
        var words = new WordTableBuilder<WordEntry>(6000);
        var gate = new GateBuilder(words);
        ReadFunctionWords(words);
        ReadPeople(words);
        ReadNonVictims(words);
        NumberWords.AddTo(words);
        ReadVague(words, vague);
        ReadBounds(words);
        CueLines.Read(words, gate);
        ReadVetoes(words);
        ReadClaimants(words);
        MarkStarts(words);
        _builder = words;
        _words = new Lazy<WordTable<ushort>>(() => Index(words));
        Entries = [null, .. words.Values];
        Classes = Array.ConvertAll(Entries, static entry => entry?.Classes ?? WordClass.None);
        gate.Add(["victim/casualt/deceased/total/tally/number"]);
        Gate = gate.Build();
    }

    private static readonly Lazy<CasualtyLexicon> Shared = new(() => new CasualtyLexicon(null));

    /// <summary>The scan for strings of which one stands in every sentence that has a cue.</summary>
    public CueGate Gate { get; }

    /// <summary>The entries by index; 0 is that of unknown words.</summary>
    public WordEntry?[] Entries { get; }

    /// <summary>The classes of the entries by index.</summary>
    public WordClass[] Classes { get; }

    /// <summary>Every folded word; its entry's index is one more than its own.</summary>
    public ReadOnlySpan<string> Spellings => _builder.Words;

    /// <summary>The lexicon with the built-in table of vague words.</summary>
    public static CasualtyLexicon Default => Shared.Value;

    /// <summary>The lexicon with the given table of vague words; that with the built-in one, where it is null, is made once.</summary>
    public static CasualtyLexicon For(IReadOnlyDictionary<string, CountRange>? vague) => vague is null ? Shared.Value : new CasualtyLexicon(vague);

    /// <summary>The index of each word's entry.</summary>
    public WordTable<ushort> Words => _words.Value;

    public WordEntry? Find(ReadOnlySpan<char> word) => _builder.TryGet(word, out WordEntry entry) ? entry : null;

    private static WordTable<ushort> Index(WordTableBuilder<WordEntry> words)
    {
        var indexes = new WordTableBuilder<ushort>(words.Count);
        for (int i = 0; i < words.Count; i++)
            indexes[words.Words[i]] = (ushort)(i + 1);
        return new WordTable<ushort>(indexes);
    }

    private static void MarkStarts(WordTableBuilder<WordEntry> words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            string word = words.Words[i];
            WordEntry entry = words.Values[i];
            foreach (CuePhrase phrase in entry.Phrases)
                entry.PhraseBits |= phrase.Next;
            foreach (ObjectFrame frame in entry.ObjectFrames)
                entry.TailBits |= frame.Next;
            foreach (BoundPhrase bound in entry.Bounds)
                entry.BoundBits |= bound.Next;
            entry.HoldsFigure = entry.Cue is not null || entry.Phrases.Length > 0 || entry.ObjectFrames.Length > 0 || word is "total" or "tally" or "number" or "victims" or "casualties" or "deceased" or "dead";
            entry.StartsQuantity = entry.Bounds.Length > 0 || entry.Is(WordClass.Number | WordClass.Vague) || word is "a" or "an" or "half" or "between" or "from" or "anywhere" or "both" or "no" or "not" or "none" or "nobody" or "neither";
            entry.Classes |= WordClass.Known
                | (entry.Cue is not null ? WordClass.Cue | WordClass.CueStart : entry.Phrases.Length > 0 ? WordClass.CueStart : WordClass.None)
                | (entry.HoldsFigure ? WordClass.HoldsFigure : WordClass.None)
                | (entry.StartsQuantity ? WordClass.QuantityStart : WordClass.None)
                | (entry.ObjectFrames.Length > 0 ? WordClass.FrameStart : WordClass.None)
                | (word is "total" or "tally" or "number" or "victims" or "casualties" or "deceased" ? WordClass.Total : WordClass.None)
                | (word is "including" or "incl" or "among" ? WordClass.PartStart : WordClass.None)
                | (word is "total" or "tally" or "number" or "figure" ? WordClass.TotalHead : WordClass.None);
        }
    }

    internal static WordEntry Entry(WordTableBuilder<WordEntry> words, string word)
    {
        ref WordEntry? entry = ref words.Slot(word)!;
        return entry ??= new WordEntry();
    }

    private static void ReadFunctionWords(WordTableBuilder<WordEntry> words)
    {
        foreach (LexiconLine line in LexiconReader.Read(Folder + "function-words.txt"))
        {
            if (!EnumName.TryParse(line[0], out WordClass wordClass))
                throw line.Error($"there is no word class {line[0]}");
            foreach (string word in line[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                Entry(words, word).Classes |= wordClass;
        }
    }

    private static void ReadPeople(WordTableBuilder<WordEntry> words)
    {
        foreach (LexiconLine line in LexiconReader.Read(Folder + "victims.txt"))
        {
            string? group = line[0] == "-" ? null : line[0];
            foreach (string noun in line[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                (string singular, string plural) = Forms(noun);
                WordEntry one = Entry(words, singular), many = Entry(words, plural);
                one.Classes |= WordClass.Person | WordClass.Singular;
                many.Classes |= WordClass.Person | WordClass.Plural;
                one.Group ??= group;
                many.Group ??= group;
            }
        }
    }

    private static void ReadNonVictims(WordTableBuilder<WordEntry> words)
    {
        foreach (LexiconLine line in LexiconReader.Read(Folder + "not-victims.txt"))
        {
            if (!EnumName.TryParse(line[0], out WordClass wordClass))
                throw line.Error($"there is no word class {line[0]}");
            foreach (string noun in line[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                (string singular, string plural) = Forms(noun);
                Entry(words, singular).Classes |= wordClass;
                Entry(words, plural).Classes |= wordClass;
            }
        }
    }

    private static void ReadVague(WordTableBuilder<WordEntry> words, IReadOnlyDictionary<string, CountRange>? vague)
    {
        if (vague is null)
        {
            foreach ((string word, CountRange range) in CasualtyOptions.ReadVagueQuantities())
                AddVague(words, word, range);
            return;
        }

        foreach ((string word, CountRange range) in vague)
            AddVague(words, word, range);
    }

    private static void AddVague(WordTableBuilder<WordEntry> words, string word, CountRange range)
    {
        WordEntry entry = Entry(words, word);
        entry.Classes |= WordClass.Vague;
        entry.Value = range.Least ?? 0;
        entry.Most = range.Most;
    }

    private static void ReadBounds(WordTableBuilder<WordEntry> words)
    {
        foreach (LexiconLine line in LexiconReader.Read(Folder + "quantity-bounds.txt"))
        {
            if (!EnumName.TryParse(line[0], out Bound bound))
                throw line.Error($"there is no bound {line[0]}");
            foreach (string phrase in line[1].Split('|', StringSplitOptions.TrimEntries))
            {
                string[] parts = phrase.Split(' ');
                WordEntry entry = Entry(words, parts[0]);
                entry.Bounds = [.. entry.Bounds.Append(new BoundPhrase(parts[1..], bound)).OrderByDescending(b => b.Rest.Length)];
            }
        }
    }

    private static void ReadVetoes(WordTableBuilder<WordEntry> words)
    {
        foreach (LexiconLine line in LexiconReader.Read(Folder + "vetoes.txt"))
        {
            string[] neighbours = line[2].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (string cue in line[0].Split('|'))
            {
                WordEntry entry = Entry(words, cue);
                if (line[1] == "before")
                    entry.VetoBefore = neighbours;
                else if (line[1] == "after")
                    entry.VetoAfter = neighbours;
                else
                    throw line.Error($"{line[1]} is neither before nor after");
            }
        }
    }

    private static void ReadClaimants(WordTableBuilder<WordEntry> words)
    {
        foreach (LexiconLine line in LexiconReader.Read(Folder + "claimants.txt"))
        {
            foreach (string word in line[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                Entry(words, word).Claimant ??= line[0];
        }
    }

    /// <summary>Singular and plural of an entry "man/men" or "miner".</summary>
    private static (string Singular, string Plural) Forms(string noun)
    {
        int slash = noun.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
            return (noun[..slash], noun[(slash + 1)..]);
        string plural = noun switch
        {
            [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => noun + "es",
            [.., 'a' or 'e' or 'i' or 'o' or 'u', 'y'] => noun + "s",
            [.. var stem, 'y'] => stem + "ies",
            _ => noun + "s",
        };
        return (noun, plural);
    }
}
