using System.Collections;
using NewsText.Cli.Output;

namespace NewsText.Cli.Tests;

public class FindingsTests
{
    [Fact]
    public void The_claimant_of_a_figure_is_found_without_reading_all_that_was_said()
    {
        string text = string.Concat(Enumerable.Range(0, 200).Select(static i => $"Officer Number{i} Holm said {i + 2} people were killed in the flood. "));
        var detector = new CountingDetector();
        NewsDocument document = new NewsAnalyzer(null, new SentenceSegmenter(), detector, new CasualtyExtractor()).Analyze(text);
        CasualtyFigure[] claimed = [.. document.Casualties.Where(static f => f.Attribution is not null)];
        string?[] expected = [.. claimed.Select(f => document.Attributions.First(a => a.Id == f.Attribution).Speaker ?? f.Source?.Text)];
        Assert.True(claimed.Length > 100);

        detector.Found!.Looks = 0;
        Assert.Equal(expected, claimed.Select(f => Findings.ClaimantOf(document, f)));
        Assert.InRange(detector.Found.Looks, claimed.Length, 3 * claimed.Length);
    }

    private sealed class CountingDetector : IAttributionDetector
    {
        private readonly AttributionDetector _inner = new();

        public CountingList? Found { get; private set; }

        public IReadOnlyList<Attribution> Detect(string text, IReadOnlyList<Sentence> sentences) => Found = new CountingList(_inner.Detect(text, sentences));
    }

    private sealed class CountingList(IReadOnlyList<Attribution> items) : IReadOnlyList<Attribution>
    {
        public int Looks { get; set; }

        public int Count => items.Count;

        public Attribution this[int index]
        {
            get
            {
                Looks++;
                return items[index];
            }
        }

        public IEnumerator<Attribution> GetEnumerator()
        {
            for (int i = 0; i < Count; i++)
                yield return this[i];
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
