using System.Globalization;

namespace NewsText.Tests;

/// <summary>What the ledger promises, over archives whose events, copies and revisions the generator knows.</summary>
public class LedgerPropertyTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 6, 0, 0, TimeSpan.Zero);
    private static readonly string[] Rivers = ["Sanda", "Murek", "Oltava", "Beshik", "Taruna", "Velka"];
    private static readonly string[] Towns = ["Oret", "Kamlin", "Dossa", "Perim", "Gatsk", "Ullen"];
    private static readonly string[] Governors = ["Anna Selig", "Tomas Brandt", "Lea Okoro", "Piet Dural", "Mira Hakim", "Jon Aster"];

    /// <summary>Wire reports of floods: each day a new text with a higher toll, some of them printed again by other papers.</summary>
    private static (List<(NewsDocument Document, LedgerArticle Article)> Archive, Dictionary<string, List<long>> Tolls, int Copies) Archive(int seed)
    {
        var random = new Random(seed);
        var archive = new List<(NewsDocument, LedgerArticle)>();
        var tolls = new Dictionary<string, List<long>>(StringComparer.Ordinal);
        int copies = 0;
        for (int e = 0; e < 3; e++)
        {
            (string river, string town, string governor) = (Rivers[e], Towns[e], Governors[e]);
            long toll = random.Next(20, 60);
            tolls[river] = [];
            for (int day = 0; day < 3; day++)
            {
                toll += random.Next(1, 30);
                tolls[river].Add(toll);
                string text = Report(river, town, governor, toll, day);
                archive.Add((NewsAnalyzer.Default.Analyze(text), new LedgerArticle($"{river}-{day}", Start.AddHours((24 * day) + e), $"Floods on the {river}: day {day}")));
                for (int copy = random.Next(3); copy > 0; copy--)
                {
                    copies++;
                    string printed = text + (copy == 1 ? "\n\nThis report was first published by the Northern Agency." : "");
                    archive.Add((NewsAnalyzer.Default.Analyze(printed), new LedgerArticle($"{river}-{day}-copy{copy}", Start.AddHours((24 * day) + e + 2 + copy), $"Floods on the {river}: day {day}")));
                }
            }
        }

        return (archive, tolls, copies);
    }

    private static string Report(string river, string town, string governor, long toll, int day) => string.Create(CultureInfo.InvariantCulture, $"""
        {town.ToUpperInvariant()} - The death toll from the floods along the {river} has risen to {toll}, Governor {governor} of {town} said.

        {(day switch
    {
        0 => $"Boats carried families from the roofs of {town} to the school on the hill, where volunteers had lit fires and were handing out bread and blankets to everyone who came.",
        1 => $"Soldiers closed the second bridge over the {river} at noon after its piers began to lean, and lorries with drinking water had to turn back towards the coast road.",
        _ => $"The rain stopped in the night. In the lower streets of {town} people shovelled mud from their kitchens, and the first shop opened again with candles in the window.",
    })}

        {(day == 1 ? "Engineers expect the dam above the town to hold." : day == 2 ? "Schools stay closed until the end of the month." : "The railway to the capital is cut in four places.")}
        """);

    private static CasualtyLedger Fed(IEnumerable<(NewsDocument Document, LedgerArticle Article)> archive)
    {
        var ledger = new CasualtyLedger();
        foreach ((NewsDocument document, LedgerArticle article) in archive)
            ledger.Add(document, article);
        return ledger;
    }

    private static string Saved(CasualtyLedger ledger)
    {
        using var writer = new StringWriter();
        ledger.Save(writer);
        return writer.ToString();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Events_tolls_and_copies_are_found_again(int seed)
    {
        var (archive, tolls, copies) = Archive(seed);
        IReadOnlyList<LedgerEvent> events = Fed(archive).Events();
        Assert.Equal(tolls.Count, events.Count);
        Assert.Equal(copies, events.Sum(e => e.Copies.Count));
        foreach (LedgerEvent e in events)
        {
            List<long> expected = tolls[e.Key.Split('-')[0]];
            LedgerPoint[] points = [.. e.Points.Where(p => p.Claim.Outcome == Outcome.Killed)];
            Assert.Equal(expected, points.Select(p => p.Claim.Least!.Value));
            Assert.Equal([null, .. expected.SkipLast(1).Select(n => (long?)n)], points.Select(p => p.Revises?.Least));
            Assert.Equal(expected[^1], e.Summary[Outcome.Killed].Best);
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void Order_and_parts_do_not_matter(int seed)
    {
        var random = new Random(seed);
        var archive = Archive(seed).Archive.ToArray();
        string whole = Saved(Fed(archive)), events = Describe(Fed(archive));
        for (int round = 0; round < 3; round++)
        {
            random.Shuffle(archive);
            int cut = random.Next(archive.Length);
            CasualtyLedger left = Fed(archive.Take(cut)), right = Fed(archive.Skip(Math.Max(0, cut - 3))); // overlapping parts
            CasualtyLedger other = Fed(archive.Skip(Math.Max(0, cut - 3)));
            other.Merge(left);
            left.Merge(right);
            Assert.Equal(whole, Saved(left));
            Assert.Equal(whole, Saved(other));
            Assert.Equal(events, Describe(left));
        }
    }

    [Fact]
    public void Copy_under_another_title_is_no_event_of_its_own()
    {
        string text = Report("Sanda", "Oret", "Anna Selig", 44, 0);
        CasualtyLedger ledger = Fed(
        [
            (NewsAnalyzer.Default.Analyze(text), new LedgerArticle("a", Start, "Floods on the Sanda")),
            (NewsAnalyzer.Default.Analyze(text), new LedgerArticle("b", Start.AddHours(3), "Dozens drown")),
        ]);
        LedgerEvent flood = Assert.Single(ledger.Events());
        Assert.Equal(["a"], flood.Articles);
        Assert.Equal(["b"], flood.Copies);
    }

    [Fact]
    public void A_list_is_claimed_as_one_number()
    {
        NewsDocument document = NewsAnalyzer.Default.Analyze("The army said its planes had killed 30 militants and four drivers near Oret.");
        LedgerEvent raid = Assert.Single(Fed([(document, new LedgerArticle("a", Start))]).Events());
        Assert.Equal(34, Assert.Single(raid.Points).Claim.Least);
        Assert.Equal(34, raid.Summary[Outcome.Killed].Best);
    }

    [Fact]
    public void The_event_quotes_what_the_article_quotes()
    {
        const string text = "Residents of Oret said eight farmers had been killed in the raid. The army said it had killed 30 militants.";
        NewsDocument document = NewsAnalyzer.Default.Analyze(text);
        LedgerEvent raid = Assert.Single(Fed([(document, new LedgerArticle("a", Start))]).Events());
        Assert.Equal([30L, 8L], raid.Points.Select(p => p.Claim.Least!.Value).OrderDescending());
        Assert.Equal(8, raid.Points[0].Claim.Least);
    }

    private static string Describe(CasualtyLedger ledger) => string.Join('\n', ledger.Events().Select(e =>
        $"{e.Key} {e.Title} {string.Join(',', e.Articles)} {string.Join(',', e.Copies)} {string.Join(';', e.Points)} {string.Join(';', e.Summary.OrderBy(s => s.Key))}"));
}
