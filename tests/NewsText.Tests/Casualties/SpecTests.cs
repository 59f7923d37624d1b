using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsText.Tests.Casualties;

/// <summary>Runs the prose specs in <c>Casualties/Specs</c>.</summary>
public partial class SpecTests
{
    private static readonly Outcome[] Judged = [Outcome.Killed, Outcome.Injured, Outcome.Missing, Outcome.Displaced, Outcome.Abducted, Outcome.Hospitalised, Outcome.Detained];

    public static TheoryData<string, string, string> Sentences() => Read("sentences.md", "\n\n");

    public static TheoryData<string, string, string> Articles() => Read("articles.md", "\n---\n");

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_holds_the_figures_that_a_reader_finds(string text, string figures, string summary) => Check(text, figures, summary);

    [Theory]
    [MemberData(nameof(Articles))]
    public void An_article_holds_the_figures_that_a_reader_finds(string text, string figures, string summary) => Check(text, figures, summary);

    private static void Check(string text, string figures, string summary)
    {
        CasualtyReport report = CasualtyExtractor.Default.Extract(text);
        List<CasualtyFigure> left = [.. report.Figures.Where(f => Judged.Contains(f.Outcome))];
        (bool Optional, Outcome Outcome, Match Match)[] expected = [.. figures.Split("; ", StringSplitOptions.RemoveEmptyEntries).Where(f => f != "nothing").Select(Parse)];
        foreach ((bool optional, Outcome outcome, Match m) in expected.Where(e => !e.Optional))
        {
            CasualtyFigure? found = left.Where(f => f.Outcome == outcome && Figures.Range(f.Count) == m.Groups["range"].Value && Covers(text, f, m.Groups["words"].Value))
                .OrderByDescending(f => m.Groups["source"].Success && m.Groups["source"].Value == f.Source?.Text).ThenBy(f => Math.Abs(f.Span.Length - m.Groups["words"].Length)).FirstOrDefault();
            Assert.True(found is not null, $"'{m.Value}' is not among {string.Join("; ", report.Figures.Select(f => $"{Figures.Brief(f)} \"{f.Span.In(text)}\""))}");
            left.Remove(found);
            if (m.Groups["tail"].Value.Contains("part", StringComparison.Ordinal))
                Assert.Equal(CasualtyRelation.Subset, found.Relation);
            if (m.Groups["tail"].Value.Contains("old", StringComparison.Ordinal))
                Assert.Equal(CasualtyRelation.Background, found.Relation);
            if (m.Groups["source"].Success)
                Assert.Equal(m.Groups["source"].Value, found.Source?.Text);
        }

        left.RemoveAll(f => expected.Any(e => e.Outcome == f.Outcome && Covers(text, f, e.Match.Groups["words"].Value)));
        Assert.True(left.Count == 0, $"nobody would find {string.Join("; ", left.Select(f => $"{Figures.Brief(f)} \"{f.Span.In(text)}\" [{f.Rule}]"))}");
        foreach (string line in summary.Split(", ", StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = line.Split(' ');
            Assert.Equal(long.Parse(parts[1], CultureInfo.InvariantCulture), report.Summary[Enum.Parse<Outcome>(parts[0], ignoreCase: true)].Best);
        }
    }

    /// <summary>Whether the figure overlaps a place where the words stand.</summary>
    private static bool Covers(string text, CasualtyFigure figure, string words)
    {
        for (int i = text.IndexOf(words, StringComparison.Ordinal); i >= 0; i = text.IndexOf(words, i + 1, StringComparison.Ordinal))
        {
            if (figure.Span.Overlaps(new TextSpan(i, i + words.Length)))
                return true;
        }

        return false;
    }

    private static (bool Optional, Outcome Outcome, Match Match) Parse(string figure)
    {
        Match m = FigureLine().Match(figure);
        Assert.True(m.Success, figure);
        return (m.Groups["optional"].Success, Enum.Parse<Outcome>(m.Groups["outcome"].Value, ignoreCase: true), m);
    }

    private static TheoryData<string, string, string> Read(string file, string separator)
    {
        var data = new TheoryData<string, string, string>();
        string spec = File.ReadAllText(Repository.PathTo("tests", "NewsText.Tests", "Casualties", "Specs", file)).ReplaceLineEndings("\n");
        foreach (string item in spec.Split(separator).Where(i => i.Contains("\n> ", StringComparison.Ordinal)))
        {
            int mark = item.IndexOf("\n> ", StringComparison.Ordinal);
            string[] lines = item[(mark + 3)..].Trim().Split("\n> ");
            data.Add(item[..mark].Trim(), lines[0], lines.Length > 1 ? lines[1]["summary: ".Length..] : "");
        }

        return data;
    }

    [GeneratedRegex("""^(?<outcome>\w+)(?<optional>\?)?(?: (?<range>[\d.]+))? "(?<words>[^"]+)"(?<tail>(?: part| old)*)(?: by "(?<source>[^"]+)")?$""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FigureLine();
}
