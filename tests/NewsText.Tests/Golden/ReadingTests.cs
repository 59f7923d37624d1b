using System.Globalization;
using System.Text;

namespace NewsText.Tests.Golden;

/// <summary>
/// All that is said of short texts, in words a person can check: <c>Reading/*.txt</c> holds each text with its findings below it. After a change that was meant,
/// <c>NEWSTEXT_APPROVE=1 dotnet test --filter Reading</c> writes the files anew; read the difference before you keep it.
/// </summary>
public class ReadingTests
{
    private const string Separator = "\n---\n";

    public static TheoryData<string, string, string> Texts()
    {
        var data = new TheoryData<string, string, string>();
        foreach (string file in Files())
        {
            foreach (string item in Items(file))
                data.Add(Path.GetFileName(file), TextOf(item), item);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_read_as_a_person_reads_it(string file, string text, string approved)
    {
        Assert.EndsWith(".txt", file, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("NEWSTEXT_APPROVE") != "1")
            Assert.Equal(approved, Reading(text));
    }

    [Fact]
    public void The_files_are_written_as_they_are_read()
    {
        foreach (string file in Files())
        {
            string read = string.Join(Separator, Items(file).Select(item => Reading(TextOf(item)))) + "\n";
            if (Environment.GetEnvironmentVariable("NEWSTEXT_APPROVE") == "1")
                File.WriteAllText(file, read);
            Assert.Equal(read, File.ReadAllText(file).ReplaceLineEndings("\n"));
        }
    }

    private static string[] Files() => [.. Directory.GetFiles(Repository.PathTo("tests", "NewsText.Tests", "Golden", "Reading"), "*.txt").Order(StringComparer.Ordinal)];

    private static string[] Items(string file) => File.ReadAllText(file).ReplaceLineEndings("\n").TrimEnd('\n').Split(Separator);

    private static string TextOf(string item) => item.Split("\n> ", 2)[0];

    private static string Reading(string text)
    {
        NewsDocument document = NewsAnalyzer.Default.Analyze(text);
        var reading = new StringBuilder(text);
        foreach (Attribution said in document.Attributions)
            reading.Append("\n> ").Append(Statement(document, said));
        foreach (CasualtyFigure figure in document.Casualties)
            reading.Append("\n> ").Append(Figure(document, figure));
        foreach ((Outcome outcome, OutcomeSummary s) in document.Summary.OrderBy(s => s.Key))
            reading.Append(CultureInfo.InvariantCulture, $"\n> summary: {Name(outcome)} {s.Low}..{s.Best}..{s.High}, {s.Sources} claimed");
        return reading.ToString();
    }

    private static string Statement(NewsDocument document, Attribution said)
    {
        string content = string.Join(" … ", said.Content.Select(span => $"[{span.In(document.Raw)}]"));
        string flags = (said.Negated ? ", negated" : "") + (said.Hedged ? ", hedged" : "") + (said.Anonymous ? ", anonymous" : "") + (said.Parent is { } parent ? $", inside {parent}" : "");
        return string.Create(CultureInfo.InvariantCulture,
            $"{said.Id} {Name(said.Kind)} {content} cue [{In(document, said.Cue)}] source [{In(document, said.Source)}] speaker [{said.Speaker}] {said.SourceType?.ToString().ToLowerInvariant()}{flags}; {said.Rule} {said.Confidence}, {said.SpeakerRule} {said.SpeakerConfidence}");
    }

    private static string Figure(NewsDocument document, CasualtyFigure figure)
    {
        string flags = (figure.Negated ? ", negated" : "") + (figure.Cumulative ? ", cumulative" : "") + (figure.Parent is { } parent ? $", of {parent}" : "") + (figure.Attribution is { } said ? $", said in {said}" : "");
        return string.Create(CultureInfo.InvariantCulture,
            $"{figure.Id} {Name(figure.Outcome)} {(figure.Count.Approximate ? "~" : "")}{figure.Count.Least}..{figure.Count.Most} [{figure.Span.In(document.Raw)}] cue [{In(document, figure.Cue)}] victim [{figure.Victim?.Text}] {figure.Victim?.Group} by [{figure.Source?.Text}] {Name(figure.Relation)} {Name(figure.Status)}{flags}; {figure.Rule} {figure.Confidence}");
    }

    private static string In(NewsDocument document, TextSpan? span) => span is { } s ? s.In(document.Raw).ToString() : "";

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
