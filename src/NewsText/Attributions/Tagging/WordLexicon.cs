using System.Runtime.InteropServices;
using NewsText.Lexicons;
using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Every word that finding statements needs: reporting verbs and nouns, other verbs, closed classes.</summary>
internal static class WordLexicon
{
    private static readonly List<KeyValuePair<string, ushort>> Words;
    private static readonly WordEntry[] EntryList = Build(out Words);

    /// <summary>The entries by index; 0 is the empty entry of unknown words.</summary>
    public static ReadOnlySpan<WordEntry> Entries => EntryList;

    /// <summary>Every spelling with the index of its entry.</summary>
    public static IReadOnlyList<KeyValuePair<string, ushort>> Spellings => Words;

    private static WordEntry[] Build(out List<KeyValuePair<string, ushort>> spellings)
    {
        var entries = new Dictionary<string, WordEntry>(8192, StringComparer.Ordinal);
        foreach (LexiconLine line in LexiconReader.Read("en/verbs.txt"))
            AddVerb(entries, line[0], line[1], line[2], null);
        foreach (LexiconLine line in LexiconReader.Read("en/cues.txt"))
            AddVerb(entries, line[0], line[4], line[5], ParseCue(line));
        foreach (LexiconLine line in LexiconReader.Read("en/cue-nouns.txt"))
            AddNoun(entries, line);
        foreach (LexiconLine line in LexiconReader.Read("en/wordclasses.txt"))
            AddClass(entries, line);
        var list = new List<WordEntry>(entries.Count + 1) { default };
        spellings = new List<KeyValuePair<string, ushort>>(entries.Count);
        foreach ((string word, WordEntry entry) in entries)
        {
            spellings.Add(new(word, (ushort)list.Count));
            list.Add(entry);
        }

        return [.. list];
    }

    private static ref WordEntry Slot(Dictionary<string, WordEntry> entries, string word) =>
        ref CollectionsMarshal.GetValueRefOrAddDefault(entries, word, out _);

    private static void AddVerb(Dictionary<string, WordEntry> entries, string lemma, string past, string participle, Cue? cue)
    {
        foreach ((string form, VerbForms forms) in VerbInflection.Inflect(lemma, past, participle))
        {
            ref WordEntry entry = ref Slot(entries, form);
            entry = entry with { Forms = entry.Forms | forms, Cue = cue ?? entry.Cue };
        }
    }

    private static Cue ParseCue(LexiconLine line)
    {
        CueClass kind = line[1] switch
        {
            "speech" => CueClass.Speech,
            "belief" => CueClass.Belief,
            "wish" => CueClass.Wish,
            _ => throw line.Error($"unknown class '{line[1]}'"),
        };
        CueFrames frames = CueFrames.None;
        foreach (string frame in Fields(line[2], ' '))
        {
            frames |= CueFrameNames.All.TryGetValue(frame, out CueFrames value) ? value : throw line.Error($"unknown frame '{frame}'");
        }

        return new Cue(line[0], kind, frames, Hashes(line[3]));
    }

    private static void AddNoun(Dictionary<string, WordEntry> entries, LexiconLine line)
    {
        string[] frames = Fields(line[1], ' ');
        var noun = new NounCue(line[0], frames.Contains("clause"), frames.Contains("colon"), [.. frames.Where(f => f is not ("clause" or "colon") && !f.EndsWith('~')).Select(f => WordHash.Of(f))], [.. frames.Where(f => f.EndsWith('~')).Select(f => WordHash.Of(f[..^1]))]);
        string plural = line[0].EndsWith('y') ? line[0][..^1] + "ies" : line[0] + "s";
        foreach (string form in (string[])[line[0], plural])
        {
            ref WordEntry entry = ref Slot(entries, form);
            entry = entry with { NounCue = noun };
        }
    }

    private static void AddClass(Dictionary<string, WordEntry> entries, LexiconLine line)
    {
        (WordTag? tag, WordRole role) = line[0] switch
        {
            "det" => (WordTag.Determiner, WordRole.None),
            "poss" => (WordTag.Possessive, WordRole.None),
            "subj" => (WordTag.Subject, WordRole.None),
            "obj" => (WordTag.Object, WordRole.None),
            "rel" => (WordTag.Relative, WordRole.None),
            "that" => (WordTag.That, WordRole.None),
            "wh" => (WordTag.Question, WordRole.None),
            "prep" => (WordTag.Preposition, WordRole.None),
            "to" => (WordTag.To, WordRole.None),
            "conj" => (WordTag.Conjunction, WordRole.None),
            "sub" => (WordTag.Subordinator, WordRole.None),
            "modal" => (WordTag.Modal, WordRole.None),
            "be" => (WordTag.Be, WordRole.None),
            "have" => (WordTag.Have, WordRole.None),
            "do" => (WordTag.Do, WordRole.None),
            "not" => (WordTag.Not, WordRole.None),
            "adv" => (WordTag.Adverb, WordRole.None),
            "num" => (WordTag.Number, WordRole.None),
            "noun" => (WordTag.Noun, WordRole.None),
            "time" => ((WordTag?)null, WordRole.Time),
            "document" => (null, WordRole.Document),
            "ambiguous" => (null, WordRole.MostlyNoun),
            "frame" => (null, WordRole.None),
            "anonymous" => (null, WordRole.Anonymous),
            "heading" => (null, WordRole.Heading),
            "occasion" => (null, WordRole.Occasion),
            "light" => (null, WordRole.Light),
            "evidence" => (null, WordRole.Evidence),
            "aspect" => (null, WordRole.Aspect),
            "hedge" => (null, WordRole.Hedge),
            "unnamed" => (null, WordRole.Unnamed),
            "never" => (null, WordRole.Never),
            "hearer" => (null, WordRole.Hearer),
            _ => throw line.Error($"unknown class '{line[0]}'"),
        };
        foreach (string word in Fields(line[1], ' '))
        {
            ref WordEntry entry = ref Slot(entries, word);
            entry = tag is null ? entry with { Role = entry.Role | role } : entry with { Closed = tag };
        }
    }

    private static string[] Fields(string field, char separator) =>
        field is "-" ? [] : field.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static uint[] Hashes(string field) => [.. Fields(field, ',').Select(w => WordHash.Of(w))];
}
