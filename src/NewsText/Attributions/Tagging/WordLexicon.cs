using NewsText.Lexicons;
using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Every word that finding statements needs: reporting verbs and nouns, other verbs, closed classes.</summary>
internal static class WordLexicon
{
    private static readonly string[] Words;
    private static readonly WordEntry[] EntryList = Build(out Words);
    private static readonly WordTraits[] TraitList = Array.ConvertAll(EntryList, WordTraits.Of);

    /// <summary>The entries by index; 0 is the empty entry of unknown words.</summary>
    public static ReadOnlySpan<WordEntry> Entries => EntryList;

    /// <summary>What loops over all tokens need of each entry, in two bytes so that the table stays in the cache.</summary>
    public static ReadOnlySpan<WordTraits> Traits => TraitList;

    /// <summary>Every spelling; its entry's index is one more than its own.</summary>
    public static ReadOnlySpan<string> Spellings => Words;

    private static WordEntry[] Build(out string[] spellings)
    {
        var entries = new WordTableBuilder<WordEntry>();
        foreach (LexiconLine line in LexiconReader.Read("en/verbs.txt"))
            AddVerb(entries, line[0], line[1], line[2], null);
        foreach (LexiconLine line in LexiconReader.Read("en/cues.txt"))
            AddVerb(entries, line[0], line[4], line[5], ParseCue(line));
        foreach (LexiconLine line in LexiconReader.Read("en/cue-nouns.txt"))
            AddNoun(entries, line);
        foreach (LexiconLine line in LexiconReader.Read("en/wordclasses.txt"))
            AddClass(entries, line);
        spellings = entries.Words.ToArray();
        return [default, .. entries.Values];
    }

    private static void AddVerb(WordTableBuilder<WordEntry> entries, string lemma, string past, string participle, Cue? cue)
    {
        foreach ((string form, VerbForms forms) in VerbInflection.Inflect(lemma, past, participle))
        {
            ref WordEntry entry = ref entries.Slot(form);
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

    private static void AddNoun(WordTableBuilder<WordEntry> entries, LexiconLine line)
    {
        string[] frames = Fields(line[1], ' ');
        var noun = new NounCue(
            line[0],
            Array.IndexOf(frames, "clause") >= 0,
            Array.IndexOf(frames, "colon") >= 0,
            Array.ConvertAll(Array.FindAll(frames, static f => f is not ("clause" or "colon") && !f.EndsWith('~')), static f => WordHash.Of(f)),
            Array.ConvertAll(Array.FindAll(frames, static f => f.EndsWith('~')), static f => WordHash.Of(f.AsSpan(0, f.Length - 1))));
        string plural = line[0].EndsWith('y') ? line[0][..^1] + "ies" : line[0] + "s";
        foreach (string form in (string[])[line[0], plural])
        {
            ref WordEntry entry = ref entries.Slot(form);
            entry = entry with { NounCue = noun };
        }
    }

    private static void AddClass(WordTableBuilder<WordEntry> entries, LexiconLine line)
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
            "frame" => (null, WordRole.Frame),
            "fraction" => (null, WordRole.Fraction),
            "anonymous" => (null, WordRole.Anonymous),
            "heading" => (null, WordRole.Heading),
            "occasion" => (null, WordRole.Occasion),
            "light" => (null, WordRole.Light),
            "evidence" => (null, WordRole.Evidence),
            "aspect" => (null, WordRole.Aspect),
            "hedge" => (null, WordRole.Hedge),
            "unnamed" => (null, WordRole.Unnamed),
            "never" => (null, WordRole.Never),
            "fate" => (null, WordRole.Fate),
            "hearer" => (null, WordRole.Hearer),
            _ => throw line.Error($"unknown class '{line[0]}'"),
        };
        foreach (string word in Fields(line[1], ' '))
        {
            ref WordEntry entry = ref entries.Slot(word);
            entry = tag is null ? entry with { Role = entry.Role | role } : entry with { Closed = tag };
        }
    }

    private static string[] Fields(string field, char separator) =>
        field is "-" ? [] : field.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static uint[] Hashes(string field) => Array.ConvertAll(Fields(field, ','), static w => WordHash.Of(w));
}
