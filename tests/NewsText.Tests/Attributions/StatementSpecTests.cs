namespace NewsText.Tests.Attributions;

/// <summary>Runs the prose specs in <c>Attributions/Specs</c>: what a reader takes from each text, statement by statement.</summary>
public sealed class StatementSpecTests
{
    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        string spec = File.ReadAllText(Repository.PathTo("tests", "NewsText.Tests", "Attributions", "Specs", "sentences.md")).ReplaceLineEndings("\n");
        foreach (string block in spec.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            int first = block.IndexOf("\n>", StringComparison.Ordinal);
            if (first > 0)
                cases.Add(block[..first].Replace("⏎", "\n", StringComparison.Ordinal), block[(first + 1)..].Trim());
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_says_what_its_spec_says(string text, string expected)
    {
        IReadOnlyList<Attribution> found = AttributionDetector.Default.Detect(text);
        string[] lines = expected.Split('\n');
        Assert.Equal([.. lines.Where(line => line.StartsWith("> ", StringComparison.Ordinal)).Select(line => line[2..]).Where(line => line != "nothing")],
            found.Where(a => a.Parent is null).Select(a => Describe(text, a)));
        string[] nested = [.. found.Where(a => a.Parent is not null).Select(a => Describe(text, a))];
        Assert.All(lines.Where(line => line.StartsWith(">> ", StringComparison.Ordinal)), line => Assert.Contains(line[3..], nested));
    }

    private static string Describe(string text, Attribution a)
    {
        string content = string.Join(" // ", a.Content.Select(part => part.In(text).ToString())).Replace("\n", "⏎", StringComparison.Ordinal);
        string said = $"{a.Source?.In(text).ToString() ?? "-"} | {a.Cue?.In(text).ToString() ?? "-"} | {content}";
        return (a.Speaker is null ? said : $"{said} | {a.Speaker}") + (a.Negated ? " | negated" : "") + (a.Hedged ? " | hedged" : "") + (a.Anonymous ? " | anonymous" : "");
    }
}
