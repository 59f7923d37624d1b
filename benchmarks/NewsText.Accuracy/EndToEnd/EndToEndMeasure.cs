namespace NewsText.Accuracy;

/// <summary>Whole analyses of the corpus against their expectations, pooled.</summary>
public static class EndToEndMeasure
{
    /// <summary>The project's own corpus: articles and their expectations, in order.</summary>
    public static IReadOnlyList<(string Article, string Expectation)> Corpus(string folder) => Pairs(folder, folder, ".expected.json");

    /// <summary>Articles in one folder, expectations of the same names in another.</summary>
    public static IReadOnlyList<(string Article, string Expectation)> Pairs(string articles, string expectations, string extension) =>
        !Directory.Exists(articles)
            ? []
            : [.. Directory.GetFiles(articles, "*.txt").Order(StringComparer.Ordinal)
                .Select(a => (a, Path.Combine(expectations, Path.GetFileNameWithoutExtension(a) + extension)))
                .Where(p => File.Exists(p.Item2))];

    /// <summary>Scores the articles together.</summary>
    /// <param name="set">Name of the set.</param>
    /// <param name="pairs">Article and expectation files.</param>
    /// <param name="differences">Receives each article's differences, or null.</param>
    public static IEnumerable<Measure> Score(string set, IReadOnlyList<(string Article, string Expectation)> pairs, TextWriter? differences = null)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        Comparison? all = null;
        foreach ((string article, string expectation) in pairs)
        {
            string raw = File.ReadAllText(article);
            Comparison one = Comparison.Of(Expectation.Read(expectation, raw), NewsAnalyzer.Default.Analyze(raw));
            if (differences is not null)
                one.WriteDifferences(differences, Path.GetFileNameWithoutExtension(article));
            if (all is null)
                all = one;
            else
                all.Add(one);
        }

        return all is null ? [] : all.Values.Select(v => new Measure(set, v.Name, v.Value));
    }
}
