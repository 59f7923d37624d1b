using System.Text.Json;

namespace NewsText.Accuracy;

/// <summary>Attributions found (content overlap of at least a half), found exactly, and found with the head of the source right.</summary>
public sealed class AttributionMeasure
{
    private const double Overlap = 0.5;

    private readonly string _subset;
    private readonly bool _keepNested;
    private readonly CueClasses _classes;
    private readonly SortedDictionary<string, (int All, int Right)> _speakers = new(StringComparer.Ordinal);
    private int _gold, _predicted, _found, _exact, _sourceRight;

    private AttributionMeasure(string subset, bool keepNested, CueClasses classes) => (_subset, _keepNested, _classes) = (subset, keepNested, classes);

    /// <summary>Scores one set for each of the subsets <c>all</c>, <c>speech</c>, <c>quoted</c>, <c>direct</c> that is asked for.</summary>
    public static IEnumerable<Measure> Score(string set, string docs, string gold, string cues, bool keepNested, params string[] subsets)
    {
        var classes = new CueClasses(cues);
        AttributionMeasure[] measures = [.. subsets.Select(s => new AttributionMeasure(s, keepNested, classes))];
        var texts = JsonLines.Read(docs).ToDictionary(d => d.Text("id"), d => d.Text("text"), StringComparer.Ordinal);
        foreach (JsonElement g in JsonLines.Read(gold))
        {
            string text = texts[g.Text("id")];
            var words = new WordTokens(text);
            List<Statement> expected = [.. g.Items("attributions").Select(a => Statement.Gold(words, a))];
            List<Statement> found = [.. AttributionDetector.Default.Detect(text).Select(a => Statement.Found(words, a)).Where(s => s.Content.Count > 0)];
            foreach (AttributionMeasure measure in measures)
                measure.Add(words, expected, found);
        }

        return measures.SelectMany(m => m.Measures(set));
    }

    private void Add(WordTokens words, List<Statement> gold, List<Statement> found)
    {
        if (!_keepNested)
            found = [.. found.Where(f => !found.Exists(o => o != f && f.IsInside(o)))];
        List<bool> counts = [.. gold.Select(g => InSubset(g.Kind, g.CueClass))];
        List<(double Likeness, int Same, int Gold, int Found)> pairs = Pairs(gold, found);
        var foundOf = new Dictionary<int, int>();
        var goldOf = new Dictionary<int, int>();
        foreach ((double likeness, _, int i, int j) in pairs)
        {
            if (likeness >= Overlap && !foundOf.ContainsKey(i) && !goldOf.ContainsKey(j))
            {
                foundOf[i] = j;
                goldOf[j] = i;
            }
        }

        HashSet<int> ignored = _subset == "all" ? [] : Ignored(words, gold, found, counts, pairs, goldOf);
        for (int i = 0; i < gold.Count; i++)
        {
            if (!counts[i] || gold[i].Content.Count == 0)
                continue;
            _gold++;
            Statement? match = foundOf.TryGetValue(i, out int j) ? found[j] : null;
            if (match is not null)
                AddMatch(words, gold[i], match);
        }

        _predicted += found.Count - ignored.Count;
    }

    private void AddMatch(WordTokens words, Statement gold, Statement match)
    {
        _found++;
        if (gold.Content.SetEquals(match.Content))
            _exact++;
        bool sourceRight = gold.Source.Count == 0
            ? match.Source.Count == 0
            : gold.SourceHead(words) is { } head && match.Source.Contains(head) && match.SourceHead(words) is { } other && gold.Source.Contains(other);
        if (sourceRight)
            _sourceRight++;
        if (gold.Speaker is { } speaker)
        {
            bool right = match.Speaker is { } name && (SpeakerName.SameLastName(name, speaker) || gold.Aliases.Any(a => SpeakerName.SameLastName(name, a)));
            (int all, int rights) = _speakers.GetValueOrDefault(gold.SourceType);
            _speakers[gold.SourceType] = (all + 1, rights + (right ? 1 : 0));
        }
    }

    private static List<(double Likeness, int Same, int Gold, int Found)> Pairs(List<Statement> gold, List<Statement> found)
    {
        var pairs = new List<(double Likeness, int Same, int Gold, int Found)>();
        for (int i = 0; i < gold.Count; i++)
        {
            for (int j = 0; j < found.Count; j++)
            {
                int shared = gold[i].Content.Count(found[j].Content.Contains);
                if (shared > 0)
                    pairs.Add(((double)shared / (gold[i].Content.Count + found[j].Content.Count - shared), Touch(gold[i].CueSpan, found[j].CueSpan) + Touch(gold[i].SourceSpan, found[j].SourceSpan), i, j));
            }
        }

        pairs.Sort((a, b) => (b.Likeness, b.Same, -b.Gold, -b.Found).CompareTo((a.Likeness, a.Same, -a.Gold, -a.Found)));
        return pairs;
    }

    /// <summary>Findings that hit gold outside the subset, or would themselves be outside it, are neither right nor wrong.</summary>
    private HashSet<int> Ignored(
        WordTokens words,
        List<Statement> gold,
        List<Statement> found,
        List<bool> counts,
        List<(double Likeness, int Same, int Gold, int Found)> pairs,
        Dictionary<int, int> goldOf)
    {
        bool IsMatch(int j) => goldOf.TryGetValue(j, out int i) && counts[i];
        var ignored = new HashSet<int>();
        foreach ((double likeness, _, int i, int j) in pairs)
        {
            if (!counts[i] && likeness >= 0.1 && !IsMatch(j))
                ignored.Add(j);
        }

        SortedSet<int> quoted = words.In(QuotedRegions.Of(words.Text));
        var otherCues = gold.Where((_, i) => !counts[i]).SelectMany(g => g.Cue).ToHashSet();
        for (int j = 0; j < found.Count; j++)
        {
            if (IsMatch(j))
                continue;
            string cueClass = found[j].CueSpan is { } cue ? _classes.Of(cue.In(words.Text)) : "none";
            if (!InSubset(KindOf(found[j].Content, quoted), cueClass) || (!goldOf.ContainsKey(j) && found[j].Cue.Overlaps(otherCues)))
                ignored.Add(j);
        }

        return ignored;
    }

    private bool InSubset(string kind, string cueClass) => _subset switch
    {
        "quoted" => kind is "direct" or "mixed",
        "direct" => kind == "direct",
        "speech" => kind is "direct" or "mixed" || cueClass == "speech",
        _ => true,
    };

    private static string KindOf(SortedSet<int> content, SortedSet<int> quoted)
    {
        int inside = content.Count(quoted.Contains);
        return inside == 0 ? "indirect" : inside >= 0.9 * content.Count ? "direct" : "mixed";
    }

    private static int Touch(TextSpan? a, TextSpan? b) => a is { } x && b is { } y && x.Overlaps(y) ? 1 : 0;

    private IEnumerable<Measure> Measures(string set)
    {
        yield return new Measure(set, _subset + " P", Rate(_found, _predicted));
        yield return new Measure(set, _subset + " R", Rate(_found, _gold));
        yield return new Measure(set, _subset + " F1", Counts.Of(Rate(_found, _predicted), Rate(_found, _gold)));
        yield return new Measure(set, _subset + " exact F1", Counts.Of(Rate(_exact, _predicted), Rate(_exact, _gold)));
        yield return new Measure(set, _subset + " with source head F1", Counts.Of(Rate(_sourceRight, _predicted), Rate(_sourceRight, _gold)));
        foreach ((string type, (int all, int right)) in _speakers)
            yield return new Measure(set, $"{_subset} speaker, {type}", Rate(right, all));
    }

    private static double Rate(int part, int all) => all == 0 ? 0 : (double)part / all;
}
