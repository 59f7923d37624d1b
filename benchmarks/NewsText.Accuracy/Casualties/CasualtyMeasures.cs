using System.Text.Json;

namespace NewsText.Accuracy;

/// <summary>Runs the casualty sets on texts as they are, uncleaned.</summary>
public static class CasualtyMeasures
{
    /// <summary>The sets of news, which are pooled.</summary>
    public static IReadOnlyList<string> News { get; } = ["wcep", "wikiart", "gumnews"];

    /// <summary>Sets that annotate fewer outcomes than the others.</summary>
    private static readonly Dictionary<string, Outcome[]> Annotated = new(StringComparer.Ordinal)
    {
        ["wikievents"] = [Outcome.Killed, Outcome.Injured],
    };

    /// <summary>Scores one set: its figures where they are annotated, and its documents' summaries where they are coded.</summary>
    /// <param name="folder">Holds <c>NAME.docs.jsonl</c> and <c>NAME.gold.jsonl</c>.</param>
    /// <param name="set">Name of the set.</param>
    public static IEnumerable<Measure> Score(string folder, string set)
    {
        var figures = new FigureMeasure(Annotated.GetValueOrDefault(set));
        var summary = new SummaryMeasure();
        bool mentions = false;
        foreach ((NewsDocument document, JsonElement gold) in Analyzed(folder, set))
        {
            if (gold.TryGetProperty("mentions", out _))
            {
                mentions = true;
                figures.Add(gold, document.Casualties);
            }

            summary.Add(gold, document);
        }

        string name = "casualties/" + set;
        return [.. mentions ? figures.Measures(name) : [], .. summary.Measures(name)];
    }

    /// <summary>The figures of the news sets together.</summary>
    public static IEnumerable<Measure> ScorePooled(string folder)
    {
        var figures = new FigureMeasure();
        foreach ((NewsDocument document, JsonElement gold) in News.SelectMany(set => Analyzed(folder, set)))
            figures.Add(gold, document.Casualties);
        return figures.Measures("casualties/NEWS");
    }

    private static IEnumerable<(NewsDocument Document, JsonElement Gold)> Analyzed(string folder, string set)
    {
        var analyzer = NewsAnalyzer.Create(o => o.Clean = false);
        foreach ((JsonElement doc, JsonElement gold) in JsonLines.Read(Path.Combine(folder, set + ".docs.jsonl")).Zip(JsonLines.Read(Path.Combine(folder, set + ".gold.jsonl"))))
            yield return (analyzer.Analyze(doc.Text("text")), gold);
    }
}
