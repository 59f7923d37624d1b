using NewsText.Lexicons;
using NewsText.Text;

namespace NewsText.Casualties;

/// <summary>Reads the words and phrases that tell an outcome (<c>outcome-cues.txt</c>, <c>object-frames.txt</c>) into the table of words.</summary>
internal static class CueLines
{
    /// <summary>Fills <paramref name="words"/>.</summary>
    /// <param name="words">The entries by folded word.</param>
    /// <param name="gate">Takes the words of each cue.</param>
    public static void Read(WordTableBuilder<WordEntry> words, GateBuilder gate)
    {
        foreach (LexiconLine line in LexiconReader.Read(CasualtyLexicon.Folder + "outcome-cues.txt"))
            ReadCue(line, words, gate);
        foreach (LexiconLine line in LexiconReader.Read(CasualtyLexicon.Folder + "object-frames.txt"))
            ReadFrame(line, words, gate);
        foreach (WordEntry entry in words.Values)
        {
            if (entry.Phrases.Length > 1)
                entry.Phrases = [.. entry.Phrases.OrderByDescending(static p => p.Words.Length).ThenBy(static p => p.Words.Count(static w => w.IsGap))];
        }
    }

    private static void ReadCue(LexiconLine line, WordTableBuilder<WordEntry> words, GateBuilder gate)
    {
        Outcome outcome = default;
        bool idiom = line[0] == "-" && line[1] == "idiom";
        if (!idiom && !EnumName.TryParse(line[0], out outcome))
            throw line.Error($"there is no outcome {line[0]}");
        CueFrame frames = Frames(line);
        string[] tail = line[4].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] forms = line[3].Split('|', StringSplitOptions.TrimEntries);
        for (int i = 0; i < forms.Length; i++)
        {
            if (forms[i] is "" or "-")
                continue;
            var use = new CueUse(outcome, FormOf(line, i), frames);
            string[] parts = [.. forms[i].Split(' '), .. tail];
            PhraseWord[] rest = Array.ConvertAll(parts[1..], PhraseWord.Parse);
            foreach (string first in parts[0].Split('/'))
            {
                parts[0] = first;
                if (!idiom)
                    gate.Add(parts);
                Add(CasualtyLexicon.Entry(words, first), rest, use);
            }
        }
    }

    private static void Add(WordEntry entry, PhraseWord[] rest, CueUse use)
    {
        if (rest.Length == 0)
        {
            entry.Cue = entry.Cue?.Merge(use) ?? use;
            return;
        }

        for (int i = 0; i < entry.Phrases.Length; i++)
        {
            if (!IsSame(entry.Phrases[i].Words, rest))
                continue;
            entry.Phrases[i] = entry.Phrases[i] with { Use = entry.Phrases[i].Use.Merge(use) };
            return;
        }

        entry.Phrases = [.. entry.Phrases, new CuePhrase(rest, use)];
    }

    private static bool IsSame(PhraseWord[] a, PhraseWord[] b)
    {
        for (int i = 0; i < a.Length && a.Length == b.Length; i++)
        {
            if (!a[i].IsSame(b[i]))
                return false;
        }

        return a.Length == b.Length;
    }

    private static void ReadFrame(LexiconLine line, WordTableBuilder<WordEntry> words, GateBuilder gate)
    {
        if (!EnumName.TryParse(line[0], out Outcome outcome))
            throw line.Error($"there is no outcome {line[0]}");
        string[] nouns = line[3] == "-" ? [] : line[3].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] verbs = line[1].Split('|', StringSplitOptions.TrimEntries);
        foreach (string tail in line[2].Split('|', StringSplitOptions.TrimEntries))
        {
            string[] parts = tail == "-" ? [] : tail.Split(' ');
            if (parts.Length > 0)
                gate.Add(parts);
            else
                gate.Add([string.Join('/', verbs)]);
            var frame = new ObjectFrame(Array.ConvertAll(parts, PhraseWord.Parse), outcome, nouns, line[4].Length > 0 ? line[4] : null);
            foreach (string verb in verbs)
            {
                WordEntry entry = CasualtyLexicon.Entry(words, verb);
                entry.Classes |= WordClass.Verb;
                entry.ObjectFrames = [.. entry.ObjectFrames, frame];
            }
        }
    }

    private static CueForm FormOf(LexiconLine line, int i) => line[1] switch
    {
        "verb" => (CueForm)(1 << i),
        "participle" => CueForm.Participle,
        "adjective" => CueForm.Adjective,
        "noun" => CueForm.Noun,
        "toll" => CueForm.Toll,
        "idiom" => CueForm.None,
        _ => throw line.Error($"there is no part of speech {line[1]}"),
    };

    private static CueFrame Frames(LexiconLine line)
    {
        string name = line[2].TrimEnd('?');
        CueFrame weak = line[2].EndsWith('?') ? CueFrame.Weak : CueFrame.None;
        return weak | name switch
        {
            "object" => CueFrame.Object,
            "subject" => CueFrame.Subject,
            "both" => CueFrame.Object | CueFrame.Subject,
            "head" => CueFrame.Head,
            "of" => CueFrame.Of,
            "of-only" => CueFrame.Of | CueFrame.OfOnly,
            "event" => CueFrame.Event | CueFrame.Of,
            "life" => CueFrame.Life | CueFrame.Of,
            "-" or "" => CueFrame.None,
            _ => throw line.Error($"there is no frame {line[2]}"),
        };
    }
}
