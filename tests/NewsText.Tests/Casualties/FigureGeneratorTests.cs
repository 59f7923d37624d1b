namespace NewsText.Tests.Casualties;

public class FigureGeneratorTests
{
    [Fact]
    public void What_was_put_into_a_sentence_is_found_in_it()
    {
        var wrong = new List<string>();
        for (int seed = 0; seed < 1600; seed++)
        {
            (string text, Outcome outcome, string range, CasualtyStatus status) = FigureGenerator.Make(seed);
            NewsDocument document = NewsAnalyzer.Default.Analyze(text);
            string expected = $"{outcome} {range} {status}";
            string found = string.Join("; ", document.Casualties.Select(f => $"{f.Outcome} {Figures.Range(f.Count)} {f.Status}"));
            if (found != expected && !(status == CasualtyStatus.Hypothetical && found.Length == 0)) // what did not happen may be left out
                wrong.Add($"{text}\n    {expected} expected, found {found}");
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong:\n{string.Join('\n', wrong.Take(40))}");
    }
}
