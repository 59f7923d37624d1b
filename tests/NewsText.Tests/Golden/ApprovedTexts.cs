using System.Globalization;
using System.Reflection;
using NewsText.Tests.Attributions;
using NewsText.Tests.Casualties;
using NewsText.Tests.Robustness;

namespace NewsText.Tests.Golden;

/// <summary>The texts whose whole records are approved.</summary>
internal static class ApprovedTexts
{
    private const int HostileTexts = 1500;
    private const int GeneratedTexts = 600; // whose answers are known; their records hold more than those tests look at

    /// <summary>Whole articles, their paragraphs alone, sentences that touch each word of the lexicons, and spoilt texts.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<string> Texts)> Groups()
    {
        foreach ((int i, string article) in SeedArticles.Texts.Index())
        {
            yield return ($"article {i + 1}", [article]);
            yield return ($"paragraphs of article {i + 1}", article.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }

        foreach ((string group, IReadOnlyList<string> texts) in RuleTexts.All())
            yield return (group, texts);
        foreach ((int n, (string Frame, string[] Texts)[] frames) in FrameTexts.All().Chunk(10).Index())
            yield return ($"stories {n}: {frames[0].Frame}", [.. frames.SelectMany(f => f.Texts)]);
        foreach ((string file, string[] texts) in Specs())
            yield return (file, texts);
        foreach ((string group, string[] texts) in DataOfTests())
            yield return (group, texts);
        foreach ((string group, string[] texts) in ChangedSentences.All())
            yield return (group, texts);
        yield return ("generated statements", [.. Enumerable.Range(0, GeneratedTexts).Select(seed => StatementGenerator.Make(seed).Text)]);
        yield return ("generated figures", [.. Enumerable.Range(0, GeneratedTexts).Select(seed => FigureGenerator.Make(seed).Text)]);
        foreach (int[] seeds in Enumerable.Range(0, HostileTexts).Chunk(50))
            yield return ($"spoilt texts {seeds[0]}", [.. seeds.Select(seed => SeedArticles.Generator.Make(seed))]);
    }

    /// <summary>All that is said of a text: its record, and how each speaker was found, which records leave out.</summary>
    public static string RecordOf(string text, string id)
    {
        NewsDocument document = NewsAnalyzer.Default.Analyze(text);
        IEnumerable<string> speakers = document.Attributions.Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.SpeakerRule} {a.SpeakerConfidence}"));
        return NewsTextJson.Serialize(NewsTextJson.ToRecord(document, id)) + string.Join('|', speakers);
    }

    private static IEnumerable<(string File, string[] Texts)> Specs() =>
        [("statements, sentences", [.. StatementSpecTests.Cases().Select(d => (string)d[0])]), ("casualties, sentences", [.. SpecTests.Sentences().Select(d => (string)d[0])]), ("casualties, articles", [.. SpecTests.Articles().Select(d => (string)d[0])])];

    /// <summary>The sentences in the data of other tests, which look at one side of them alone.</summary>
    private static IEnumerable<(string Group, string[] Texts)> DataOfTests() =>
        from type in typeof(ApprovedTexts).Assembly.GetTypes()
        where type.Namespace?.Contains("Attributions", StringComparison.Ordinal) == true || type.Namespace?.Contains("Casualties", StringComparison.Ordinal) == true
        orderby type.FullName
        let texts = type.GetMethods().OrderBy(m => m.Name, StringComparer.Ordinal)
            .SelectMany(m => m.GetCustomAttributes<InlineDataAttribute>().SelectMany(a => a.GetData(m)).Select(d => d[0] as string))
            .OfType<string>().Where(t => t.Contains(' ', StringComparison.Ordinal)).ToArray()
        where texts.Length > 0
        select ($"data of {type.FullName}", texts);
}
