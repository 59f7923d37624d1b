using System.Globalization;
using System.Text;

namespace NewsText.Tests.Casualties;

public class CasualtyPropertyTests
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_written_number_is_read_back_as_itself(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < 300; i++)
        {
            long n = (long)Math.Pow(10, random.NextDouble() * 9.4) + 1;
            string written = random.Next(4) switch
            {
                0 => n.ToString(CultureInfo.InvariantCulture),
                1 => n.ToString("N0", CultureInfo.InvariantCulture),
                2 => n.ToString("N0", CultureInfo.InvariantCulture).Replace(',', ' '),
                _ => InWords(n),
            };
            (string before, CountRange range) = random.Next(4) switch
            {
                0 => ("at least ", new CountRange(n, null)),
                1 => ("more than ", new CountRange(n + 1, null)),
                2 => ("up to ", new CountRange(null, n)),
                _ => ("", CountRange.Exactly(n)),
            };
            string text = $"Officials confirmed that {before}{written} people were displaced.";
            CasualtyFigure figure = Assert.Single(Figures.Of(text).Figures);
            Assert.Equal(Figures.Range(range), Figures.Range(figure.Count));
        }
    }

    [Fact]
    public void A_distractor_changes_no_figure()
    {
        string[] facts = ["Twelve miners were killed in the east.", "The flood left 40 people missing.", "At least 300 villagers fled their homes."];
        string[] distractors =
        [
            "The club printed 4,000 programmes.", "The board killed the plan after 14 objections.", "The tremor, of magnitude 6.1, was felt 200 km inland.", "The firm cut 1,200 jobs.",
            "Some 15,000 troops are based in the region.", "He scored 30 points in injury time.", "Foot rot killed 900 goats.",
        ];
        string[] expected = Figures.Brief(string.Join(' ', facts));
        Assert.Equal(3, expected.Length);
        foreach (string distractor in distractors)
        {
            for (int at = 0; at <= facts.Length; at++)
            {
                var sentences = new List<string>(facts);
                sentences.Insert(at, distractor);
                Assert.Equal(expected, Figures.Brief(string.Join(' ', sentences)));
            }
        }
    }

    [Fact]
    public void Order_changes_no_range()
    {
        string[] facts =
        [
            "Twelve miners were killed in the east.", "The flood left 40 people missing.", "At least 300 villagers fled their homes.",
            "Rescuers pulled 7 children from the mud alive.", "The shelling wounded two nurses and a cook.",
        ];
        string[] expected = [.. Figures.Brief(string.Join(' ', facts)).Order(StringComparer.Ordinal)];
        var random = new Random(7);
        for (int i = 0; i < 30; i++)
        {
            random.Shuffle(facts);
            Assert.Equal(expected, Figures.Brief(string.Join(' ', facts)).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("\ud800 12 people were killed \udc00")]
    [InlineData("killed")]
    [InlineData("12")]
    [InlineData("")]
    [InlineData("((((((killed 12))))) people)) and and, , , of of of 12")]
    [InlineData("\0\0 killing 9999999999999999999999999999 people")]
    [InlineData("the of dead by 12 to killed a of another")]
    public void Odd_text_never_throws(string text)
    {
        foreach (CasualtyFigure figure in CasualtyExtractor.Default.ExtractSentence(text).Figures)
            Assert.InRange(figure.Span.End, figure.Span.Start + 1, text.Length);
    }

    [Fact]
    public void Random_word_order_never_throws()
    {
        string[] words = "the a killed wounded 12 two people , and of in with bodies toll rose to from ( ) dead no one another his her who were was including among them ; \" said according 's died missing".Split(' ');
        var random = new Random(11);
        for (int i = 0; i < 3000; i++)
        {
            var text = new StringBuilder();
            for (int n = random.Next(1, 40); n > 0; n--)
                text.Append(words[random.Next(words.Length)]).Append(' ');
            string sentence = text.ToString();
            CasualtyReport report = CasualtyExtractor.Default.ExtractSentence(sentence);
            foreach (CasualtyFigure figure in report.Figures)
            {
                Assert.InRange(figure.Span.Start, 0, figure.Span.End - 1);
                Assert.InRange(figure.Span.End, 1, sentence.Length);
                Assert.True(figure.Count.Least is null || figure.Count.Most is null || figure.Count.Least <= figure.Count.Most);
            }
        }
    }

    [Theory]
    [InlineData("two people were killed and ")]
    [InlineData("killed, killed and killed ")]
    [InlineData("who died, who died, ")]
    [InlineData("the toll of the ")]
    [InlineData("(dead ")]
    public void Time_is_linear_in_one_long_sentence(string part)
    {
        string text = LinearTime.Repeat(part);
        LinearTime.Check(() => CasualtyExtractor.Default.ExtractSentence(text));
    }

    [Theory]
    [InlineData("Another man was killed. ")]
    [InlineData("Initial reports spoke of 3 dead. ")]
    [InlineData("Five were abducted. Later found dead. ")]
    [InlineData("In 2009, 12 people died; in 2010, 14 people died. ")]
    [InlineData("4 June: two drivers were killed.\n5 June: one nurse was hurt.\n")]
    [InlineData("The army said it had killed 30 militants. Residents said eight farmers had died. ")]
    [InlineData("Scores died. The ministry put the toll at 40. ")]
    public void Time_is_linear_in_a_long_text(string part)
    {
        string text = LinearTime.Repeat(part);
        LinearTime.Check(() => CasualtyExtractor.Default.Extract(text));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void A_written_range_is_read_back_as_itself(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < 200; i++)
        {
            long low = random.Next(2, 900), high = low + random.Next(1, 90);
            bool words = random.Next(2) == 0;
            string a = words ? InWords(low) : low.ToString(CultureInfo.InvariantCulture), b = words ? InWords(high) : high.ToString(CultureInfo.InvariantCulture);
            string written = random.Next(4) switch
            {
                0 => $"Between {a} and {b}",
                1 => $"From {a} to {b}",
                2 => $"Some {a} to {b}",
                _ when words => $"{a} or {b}",
                _ => $"{a}-{b}",
            };
            CasualtyFigure figure = Assert.Single(Figures.Of(written + " people were displaced.").Figures);
            Assert.Equal(Figures.Range(new CountRange(low, high)), Figures.Range(figure.Count));
        }
    }

    private static string InWords(long n)
    {
        if (n < 20)
            return Small[n];
        if (n < 100)
            return Tens[n / 10] + (n % 10 == 0 ? "" : "-" + Small[n % 10]);
        if (n < 1000)
            return InWords(n / 100) + " hundred" + (n % 100 == 0 ? "" : " and " + InWords(n % 100));
        (long unit, string name) = n >= 1_000_000_000 ? (1_000_000_000L, "billion") : n >= 1_000_000 ? (1_000_000L, "million") : (1_000L, "thousand");
        return InWords(n / unit) + " " + name + (n % unit == 0 ? "" : (n % unit < 100 ? " and " : " ") + InWords(n % unit));
    }
}
