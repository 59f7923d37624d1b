using NewsText.Text;

namespace NewsText.Casualties;

/// <summary>Collects strings of which one stands in every sentence that holds a cue: for a cue of several words the rarest of them, or two that stand side by side.</summary>
internal sealed class GateBuilder(WordTableBuilder<WordEntry> words)
{
    private const int Common = 10, Closed = 100;

    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);
    private readonly List<string[][]> _phrases = [];

    /// <summary>Adds one cue; each part may have several spellings ("taken/rushed").</summary>
    public void Add(string[] parts)
    {
        string[][] spellings = Array.ConvertAll(parts, static part => Array.ConvertAll(part.Split('/'), WordHash.Fold));
        if (spellings.Length == 1)
            _stems.UnionWith(spellings[0]);
        else
            _phrases.Add(spellings);
    }

    public CueGate Build()
    {
        var single = new HashSet<string>(_stems, StringComparer.Ordinal);
        foreach (string[][] phrase in _phrases)
        {
            if (!Array.Exists(phrase, part => !IsWildcard(part) && Array.TrueForAll(part, word => CueGate.HasPrefix(single, word))))
                AddRarest(phrase);
        }

        return new CueGate(_stems);
    }

    private void AddRarest(string[][] phrase)
    {
        int best = -1, pair = -1;
        for (int i = 0; i < phrase.Length; i++)
        {
            if (IsWildcard(phrase[i]))
                continue;
            if (best < 0 || CostOf(phrase[i]) <= CostOf(phrase[best]))
                best = i;
            if (i > 0 && !IsWildcard(phrase[i - 1]) && (pair < 0 || CostOf(phrase[i - 1]) + CostOf(phrase[i]) < CostOf(phrase[pair - 1]) + CostOf(phrase[pair])))
                pair = i;
        }

        if (CostOf(phrase[best]) < Common || pair < 0)
        {
            _stems.UnionWith(phrase[best]);
            return;
        }

        foreach (string first in phrase[pair - 1])
            _stems.UnionWith(phrase[pair].Select(second => first + " " + second));
    }

    private int CostOf(string[] part) => part.Max(CostOf);

    private int CostOf(string word)
    {
        if (word.Length < 3 || (words.TryGet(word, out WordEntry? entry) && entry.Is(WordClass.Preposition | WordClass.Determiner | WordClass.Adverb | WordClass.Be | WordClass.Have | WordClass.Pronoun | WordClass.Subordinator | WordClass.Number)))
            return Closed;
        return word.Length < 5 || (entry is not null && entry.Is(WordClass.Verb | WordClass.Person | WordClass.Report | WordClass.Change | WordClass.Leave | WordClass.Thing | WordClass.Causative | WordClass.Month)) ? Common : 1;
    }

    private static bool IsWildcard(string[] part) => part[0] is "%" or "*";
}
