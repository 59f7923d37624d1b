namespace NewsText.Tests;

public class CasualtyLedgerTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    private static LedgerEntry Entry(string id, int hour, string? key, string title, uint[] names, uint[] fingerprint, params LedgerClaim[] claims) => new()
    {
        Id = id,
        Date = Monday.AddHours(hour),
        EventKey = key,
        Title = title,
        TitleWords = [],
        Names = names,
        Fingerprint = fingerprint,
        Claims = claims,
    };

    private static LedgerClaim Killed(long n, string? source) => new(Outcome.Killed, n, n, false, source);

    private static LedgerEntry[] Flood() =>
    [
        Entry("mon", 0, null, "Flood in Oret", [1, 2, 3], [11, 12, 13, 14], Killed(97, "the governor")),
        Entry("mon-copy", 2, null, "Flood in Oret", [1, 2, 3], [11, 12, 13, 14], Killed(97, "the governor")),
        Entry("tue", 26, null, "Oret counts its dead", [1, 2, 4], [21, 22, 23, 24], Killed(118, "The governor"), Killed(130, "the relief agency")),
        Entry("other", 20, null, "Mine collapse", [7, 8, 9], [31, 32, 33, 34], Killed(5, null)),
    ];

    private static CasualtyLedger Fed(IEnumerable<LedgerEntry> entries)
    {
        var ledger = new CasualtyLedger();
        foreach (LedgerEntry entry in entries)
            ledger.Add(entry);
        return ledger;
    }

    private static string Saved(CasualtyLedger ledger)
    {
        using var writer = new StringWriter();
        ledger.Save(writer);
        return writer.ToString();
    }

    [Fact]
    public void A_revision_names_what_it_revises_and_copies_count_once()
    {
        IReadOnlyList<LedgerEvent> events = Fed(Flood()).Events();
        Assert.Equal(["mon", "other"], events.Select(e => e.Key));
        LedgerEvent flood = events[0];
        Assert.Equal(["mon", "tue"], flood.Articles);
        Assert.Equal(["mon-copy"], flood.Copies);
        Assert.Equal([97L, 118L, 130L], flood.Points.Select(p => p.Claim.Least!.Value).Order());
        Assert.Equal(97, flood.Points.Single(p => p.Claim.Least == 118).Revises!.Least);
        Assert.Equal(new OutcomeSummary(118, 118, 130, 2), flood.Summary[Outcome.Killed]);
    }

    [Fact]
    public void Articles_more_than_a_week_apart_are_two_events()
    {
        LedgerEntry[] flood = Flood();
        flood[2] = flood[2] with { Date = Monday.AddDays(9) };
        Assert.Equal(["mon", "other", "tue"], Fed(flood).Events().Select(e => e.Key));
    }

    [Fact]
    public void The_callers_event_key_decides()
    {
        LedgerEntry[] flood = [.. Flood().Select((e, i) => e with { EventKey = i % 2 == 0 ? "even" : "odd" })];
        Assert.Equal(["even", "odd"], Fed(flood).Events().Select(e => e.Key));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Order_of_feeding_and_merging_do_not_matter(int seed)
    {
        var random = new Random(seed);
        LedgerEntry[] entries = [.. Enumerable.Range(0, 60).Select(i => Entry(
            "a" + i,
            random.Next(200),
            random.Next(4) == 0 ? "k" + random.Next(3) : null,
            "t" + random.Next(5),
            [.. Enumerable.Range(0, 4).Select(_ => (uint)random.Next(1, 9)).Distinct().Order()],
            [.. Enumerable.Range(0, 8).Select(_ => (uint)random.Next(1, 4))],
            Killed(random.Next(1, 30), random.Next(2) == 0 ? "police" : null)))];
        CasualtyLedger whole = Fed(entries);
        LedgerEntry[] shuffled = [.. entries];
        random.Shuffle(shuffled);
        CasualtyLedger left = Fed(shuffled.Take(35)), right = Fed(shuffled.Skip(25));
        left.Merge(right);
        Assert.Equal(Saved(whole), Saved(left));
        Assert.Equal(Describe(whole), Describe(left));
    }

    [Fact]
    public void What_is_saved_is_read_back()
    {
        CasualtyLedger ledger = Fed(Flood());
        var copy = new CasualtyLedger();
        copy.Load(new StringReader(Saved(ledger)));
        Assert.Equal(Saved(ledger), Saved(copy));
        Assert.Equal(Describe(ledger), Describe(copy));
    }

    [Fact]
    public void A_bad_line_is_named()
    {
        FormatException e = Assert.Throws<FormatException>(() => new CasualtyLedger().Load(new StringReader("\n{\"id\":3}")));
        Assert.StartsWith("Line 2 ", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_are_drawn_from_analyses()
    {
        const string first = "At least 97 people were killed when the river Sanda burst its banks near Oret in Velmark, the governor said. Rescuers from Oret searched the valley of the Sanda through the night.";
        const string later = "The death toll from the floods along the river Sanda has risen to 118, the governor said on Tuesday. Rescuers in Oret, in northern Velmark, still looked for the missing.";
        var ledger = new CasualtyLedger();
        ledger.Add(NewsAnalyzer.Default.Analyze(first), new LedgerArticle("a", Monday, "Dozens die as Sanda floods Oret"));
        ledger.Add(NewsAnalyzer.Default.Analyze(later), new LedgerArticle("b", Monday.AddDays(1), "Sanda floods: Oret toll passes 100"));
        LedgerEvent flood = Assert.Single(ledger.Events());
        Assert.Equal(["a", "b"], flood.Articles);
        Assert.Equal(118, flood.Summary[Outcome.Killed].Best);
    }

    private static string Describe(CasualtyLedger ledger) => string.Join('\n', ledger.Events().Select(e =>
        $"{e.Key} {e.Title} {string.Join(',', e.Articles)} {string.Join(',', e.Copies)} {string.Join(';', e.Points)} {string.Join(';', e.Summary.OrderBy(s => s.Key))}"));
}
