using System.Text.Json;

namespace NewsText.Accuracy;

/// <summary>Shingle F4 of cleaned articles, and the shares of wanted and unwanted lines handled rightly.</summary>
public static class CleaningMeasure
{
    private sealed class Group
    {
        private double _precision, _recall, _rawPrecision, _rawRecall;
        private int _documents, _kept, _wronglyDropped, _dropped, _wronglyKept, _captionsDropped, _captionsKept;

        public void Add((double P, double R) cleaned, (double P, double R) raw)
        {
            _documents++;
            _precision += cleaned.P;
            _recall += cleaned.R;
            _rawPrecision += raw.P;
            _rawRecall += raw.R;
        }

        public void AddLine(bool wanted, bool kept, bool caption)
        {
            if (wanted && kept) _kept++;
            else if (wanted) _wronglyDropped++;
            else if (kept) _wronglyKept++;
            else _dropped++;
            if (caption && !wanted && kept) _captionsKept++;
            if (caption && !wanted && !kept) _captionsDropped++;
        }

        public IEnumerable<Measure> Measures(string set)
        {
            if (_documents == 0)
                yield break;
            double f4 = Counts.Of(_precision / _documents, _recall / _documents);
            yield return new Measure(set, "F4", f4);
            yield return new Measure(set, "F4 gain over doing nothing", f4 - Counts.Of(_rawPrecision / _documents, _rawRecall / _documents));
            yield return new Measure(set, "wanted lines kept", (double)_kept / Math.Max(1, _kept + _wronglyDropped));
            yield return new Measure(set, "unwanted lines removed", (double)_dropped / Math.Max(1, _dropped + _wronglyKept));
            if (_captionsDropped + _captionsKept > 0)
                yield return new Measure(set, "captions removed", (double)_captionsDropped / (_captionsDropped + _captionsKept));
        }
    }

    public static IEnumerable<Measure> Score(string set, string docs, string gold)
    {
        var groups = new SortedDictionary<string, Group>(StringComparer.Ordinal);
        foreach ((JsonElement doc, JsonElement g) in JsonLines.Read(docs).Zip(JsonLines.Read(gold)))
            ScoreDocument(doc.Text("text"), g, groups);
        return groups.SelectMany(x => x.Value.Measures(set + " " + x.Key));
    }

    private static void ScoreDocument(string raw, JsonElement gold, SortedDictionary<string, Group> groups)
    {
        List<string> rawLines = [.. raw.Split('\n').Where(l => l.Trim().Length > 0)];
        List<List<string>> lines = [.. rawLines.Select(l => Shingles.Tokens(l))];
        string goldText = gold.Text("text"), cleaned = ArticleCleaner.Default.Clean(raw).Text;
        var reference = new Reference(goldText);
        double[] wanted = reference.Coverage(lines);
        var optional = new HashSet<int>();
        string[] optionalTexts = [.. gold.Items("optional").Select(o => o.GetString()!)];
        string unoptional = raw;
        if (optionalTexts.Length > 0)
        {
            var optionalReference = new Reference(string.Join("\n\n", optionalTexts));
            cleaned = WithoutOptional(cleaned, reference, optionalReference);
            unoptional = WithoutOptional(raw, reference, optionalReference);
            double[] share = optionalReference.Coverage(lines);
            optional = [.. Enumerable.Range(0, lines.Count).Where(i => share[i] >= 0.75 && wanted[i] < 0.75)];
        }

        Dictionary<string, int> goldRuns = Shingles.Of(Shingles.Tokens(goldText), 4);
        (double, double) result = Shingles.Compare(goldRuns, Shingles.Of(Shingles.Tokens(cleaned), 4));
        (double, double) nothing = Shingles.Compare(goldRuns, Shingles.Of(Shingles.Tokens(unoptional), 4));
        string source = gold.TextOrNull("source") ?? "", site = source.Split(':')[0];
        bool news = site is "zyte" or "fundus_eval" or "fundus";
        string?[] origins = [.. gold.Items("cats").Select(c => c.GetString())];
        double[] kept = new Reference(cleaned).Coverage(lines);
        foreach (string name in Names(news, gold.Flag("en"), source))
        {
            if (!groups.TryGetValue(name, out Group? group))
                groups[name] = group = new Group();
            group.Add(result, nothing);
            for (int i = 0; i < lines.Count; i++)
            {
                if (lines[i].Count > 0 && !optional.Contains(i) && (wanted[i] >= 0.75 || wanted[i] <= 0.25))
                    group.AddLine(wanted[i] >= 0.75, kept[i] >= 0.5, i < origins.Length && origins[i] == "caption");
            }
        }
    }

    private static IEnumerable<string> Names(bool news, bool english, string source)
    {
        if (news && english)
            yield return "news-en";
        if (news && !english)
            yield return "news-other";
        if (!news && english)
            yield return "blogs-en";
        int scraper = source.IndexOf(':', StringComparison.Ordinal);
        if (scraper >= 0 && english)
            yield return "scraper-" + source[(scraper + 1)..];
    }

    private static string WithoutOptional(string text, Reference gold, Reference optional)
    {
        string[] lines = text.Split('\n');
        List<List<string>> tokens = [.. lines.Select(l => Shingles.Tokens(l))];
        double[] o = optional.Coverage(tokens), g = gold.Coverage(tokens);
        return string.Join('\n', lines.Where((_, i) => !(o[i] >= 0.75 && g[i] < 0.75)));
    }
}
