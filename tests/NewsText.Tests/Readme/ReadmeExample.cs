namespace NewsText.Tests;

/// <summary>The README's example, compiled; <see cref="ReadmeTests"/> compares the two and runs it.</summary>
internal static class ReadmeExample
{
    public static void Run(Func<string, string> ReadAllText, TextWriter Out)
    {
        // begin
        string article = ReadAllText("seeds/03-quarry-wire.txt");
        NewsDocument document = NewsAnalyzer.Default.Analyze(article);
        foreach (CasualtyFigure figure in document.Casualties)
            Out.WriteLine($"{figure.Outcome} {figure.Count.Least}–{figure.Count.Most}, says {figure.Source?.Text ?? "the article"}: “{figure.Span.In(document.Raw)}”");
        foreach (Attribution said in document.Attributions)
            Out.WriteLine($"{said.Speaker}: {said.Content[0].In(document.Raw)}");
        if (document.Summary.TryGetValue(Outcome.Killed, out OutcomeSummary killed))
            Out.WriteLine($"killed: {killed.Low} to {killed.High}, best {killed.Best}, {killed.Sources} sources");
        // end
    }
}
