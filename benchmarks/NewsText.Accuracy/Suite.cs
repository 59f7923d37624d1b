namespace NewsText.Accuracy;

/// <summary>The sets that can be measured and where their files lie below the data folder.</summary>
public static class Suite
{
    private static readonly string[] Casualties = ["wcep", "wikiart", "gumnews", "hard", "traps", "awsd", "gvdb", "idmc", "wikievents"];

    /// <summary>Each entry: name, the files it reads (relative to the data folder), and how it is measured.</summary>
    public static IEnumerable<(string Name, string[] Files, Func<IEnumerable<Measure>> Run)> Sets(string data)
    {
        foreach ((string name, IReadOnlyList<(string Article, string Expectation)> pairs) in Articles(data))
        {
            if (pairs.Count > 0)
                yield return (name, [.. pairs.SelectMany(p => new[] { p.Article, p.Expectation })], () => EndToEndMeasure.Score(name, pairs));
        }

        foreach (string set in (string[])["gum-news", "gum-interview", "ewt-dev"])
        {
            string docs = Path.Combine(data, "sentences", "dev", set + ".docs.jsonl"), gold = Path.Combine(data, "sentences", "dev", set + ".gold.jsonl");
            yield return ("sentences/" + set, [docs, gold], () => SentenceMeasure.Score("sentences/" + set, docs, gold));
        }

        foreach (string set in (string[])["golden_en", "golden_en_ext", "hard_news"])
        {
            string rules = Path.Combine(data, "sentences", "dev", set + ".json");
            yield return ("sentences/" + set, [rules], () => SentenceMeasure.Rules("sentences/" + set, rules, "cases passed", SentenceSegmenter.Default));
        }

        foreach (string task in (string[])["region", "full", "scraped", "repair", "hard"])
        {
            string docs = Path.Combine(data, "cleaning", "dev", task + ".docs.jsonl"), gold = Path.Combine(data, "cleaning", "dev", task + ".gold.jsonl");
            string name = "cleaning/" + task;
            yield return (name, [docs, gold], task switch
            {
                "repair" => () => RepairMeasure.Score(name, docs, gold),
                "hard" => () => RepairMeasure.Hard(name, docs, gold),
                _ => () => CleaningMeasure.Score(name, docs, gold),
            });
        }

        string cues = Path.Combine(data, "attributions", "CUES.tsv");
        foreach ((string name, string set, bool nested, string[] subsets) in ((string, string, bool, string[])[])[
            ("polnear-dev", "polnear-dev", false, ["speech", "quoted", "direct"]), ("gum-news-dev", "gum-news-dev", false, ["all"]),
            ("gum-news-dev with nested", "gum-news-dev", true, ["all"]), ("gum-interview-dev", "gum-interview-dev", false, ["all"]),
            ("gum-written-dev", "gum-written-dev", false, ["all"]), ("hard", "hard", true, ["all"])])
        {
            string docs = Path.Combine(data, "attributions", "dev", set + ".docs.jsonl"), gold = Path.Combine(data, "attributions", "dev", set + ".gold.jsonl");
            yield return ("attributions/" + name, [docs, gold, cues], () => AttributionMeasure.Score("attributions/" + name, docs, gold, cues, nested, subsets));
        }

        string folder = Path.Combine(data, "casualties", "dev");
        string[] FilesOf(string set) => [Path.Combine(folder, set + ".docs.jsonl"), Path.Combine(folder, set + ".gold.jsonl")];
        foreach (string set in Casualties)
            yield return ("casualties/" + set, FilesOf(set), () => CasualtyMeasures.Score(folder, set));
        yield return ("casualties/NEWS", [.. CasualtyMeasures.News.SelectMany(FilesOf)], () => CasualtyMeasures.ScorePooled(folder));
    }

    /// <summary>Whole articles with the analysis that a reader expects: the project's corpus, found from the checkout's root, and those beside the data.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<(string Article, string Expectation)> Pairs)> Articles(string data) =>
    [
        ("end-to-end/seeds", EndToEndMeasure.Corpus("seeds")),
        ("end-to-end/shared-seeds", EndToEndMeasure.Pairs(Path.Combine(data, "..", "seeds"), Path.Combine("tests", "NewsText.Tests", "Golden", "shared"), ".json")),
    ];
}
