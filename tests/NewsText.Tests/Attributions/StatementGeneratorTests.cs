namespace NewsText.Tests.Attributions;

public class StatementGeneratorTests
{
    [Fact]
    public void What_was_put_into_a_sentence_is_found_in_it()
    {
        var wrong = new List<string>();
        for (int seed = 0; seed < 2000; seed++)
        {
            (string text, string[] content, string source, string? speaker) = StatementGenerator.Make(seed);
            NewsDocument document = NewsAnalyzer.Default.Analyze(text);
            string expected = $"{source} [{speaker}]: {string.Join(" … ", content)}";
            string found = string.Join("; ", document.Attributions.Select(a => $"{a.Source?.In(text)} [{(speaker is null ? null : a.Speaker)}]: {string.Join(" … ", a.Content.Select(c => c.In(text).ToString()))}"));
            if (found != expected)
                wrong.Add($"{text}\n    {expected} expected, found {found}");
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong:\n{string.Join('\n', wrong.Take(60))}");
    }
}
