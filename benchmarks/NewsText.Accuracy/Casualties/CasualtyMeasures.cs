using System.Text.Json;

namespace NewsText.Accuracy;

/// <summary>Runs the casualty sets.</summary>
public static class CasualtyMeasures
{
    private static readonly string[] News = ["wcep", "wikiart", "gumnews"];

    /// <summary>Sets that annotate fewer outcomes than the others.</summary>
    private static readonly Dictionary<string, Outcome[]> Annotated = new(StringComparer.Ordinal)
    {
        ["wikievents"] = [Outcome.Killed, Outcome.Injured],
    };

    /// <summary>Scores the sets and the pooled news sets.</summary>
    /// <param name="folder">Holds <c>NAME.docs.jsonl</c> and <c>NAME.gold.jsonl</c>.</param>
    /// <param name="sets">Names of the sets.</param>
    public static IEnumerable<Measure> Score(string folder, IReadOnlyList<string> sets)
    {
        NewsAnalyzer analyzer = NewsAnalyzer.Create(o => o.Clean = false);
        var pooled = new FigureMeasure();
        var results = new List<Measure>();
        foreach (string set in sets)
        {
            var figures = new FigureMeasure(Annotated.GetValueOrDefault(set));
            var summary = new SummaryMeasure();
            bool mentions = false;
            foreach ((JsonElement doc, JsonElement gold) in JsonLines.Read(Path.Combine(folder, set + ".docs.jsonl")).Zip(JsonLines.Read(Path.Combine(folder, set + ".gold.jsonl"))))
            {
                NewsDocument document = analyzer.Analyze(doc.Text("text"));
                if (gold.TryGetProperty("mentions", out _))
                {
                    mentions = true;
                    figures.Add(gold, document.Casualties);
                    if (News.Contains(set, StringComparer.Ordinal))
                        pooled.Add(gold, document.Casualties);
                }

                summary.Add(gold, document);
            }

            string name = "casualties/" + set;
            if (mentions)
                results.AddRange(figures.Measures(name));
            results.AddRange(summary.Measures(name));
        }

        return [.. results, .. pooled.Measures("casualties/NEWS")];
    }
}
