using System.Text.Json;
using NewsText.Cli.Totals;

namespace NewsText.Cli.Tests;

public class TotalsTests
{
    private const string Articles = """
        {"id":"a","date":"2026-03-02","text":"At least 12 people were killed and 30 injured when a bus left the road near Tarsk, police said."}
        {"id":"b","date":"2026-03-02","text":"Nine people were killed in a fire in Brodny, the mayor said. Rain fell."}
        {"id":"c"}
        """;

    private static string Analysed() => ToolRun.With(Articles, "analyze", "--keep-extra", "--to", "jsonl").Output;

    [Fact]
    public void Records_are_added_up()
    {
        ToolRun run = ToolRun.With(Analysed(), "totals", "-");
        Assert.Equal(0, run.ExitCode);
        JsonElement totals = run.Json();
        Assert.Equal(3, totals.GetProperty("articles").GetInt64());
        Assert.Equal(1, totals.GetProperty("errors").GetProperty("NT2001").GetInt64());
        Assert.Equal(3, totals.GetProperty("sentences").GetInt64());
        JsonElement killed = totals.GetProperty("summary").GetProperty("killed");
        Assert.Equal(2, killed.GetProperty("count").GetInt64());
        Assert.Equal(21, killed.GetProperty("best").GetInt64());
        Assert.Equal(1, killed.GetProperty("open").GetInt64());
        Assert.Equal(1, totals.GetProperty("summary").GetProperty("injured").GetProperty("count").GetInt64());
    }

    [Fact]
    public void Totals_of_parts_add_up_to_those_of_the_whole()
    {
        using var folder = new ScratchFolder();
        string whole = ToolRun.With(Analysed(), "totals", "-").Output;
        string[] parts = [.. Analysed().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((record, i) => folder.Write($"{i}.totals", ToolRun.With(record, "totals", "-").Output))];
        Array.Reverse(parts);
        Assert.Equal(whole, ToolRun.With("", ["totals", .. parts]).Output);
        Assert.Equal(whole, ToolRun.With("", "totals", parts[0], folder.Write("rest.totals", ToolRun.With("", ["totals", .. parts[1..]]).Output)).Output);
    }

    [Theory]
    [InlineData("{\"id\":\"a\"}")]
    [InlineData("{\"id\":\"a\",\"version\":1} x")]
    [InlineData("[1]")]
    [InlineData("{\"totals\":1,\"killed\":3}")]
    [InlineData("{\"totals\":2}")]
    public void What_is_no_record_is_named_by_its_line(string line)
    {
        ToolRun run = ToolRun.With("{\"id\":null,\"version\":1}\n" + line, "totals", "-");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("line 2", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void A_sum_too_large_stays_at_the_largest_number()
    {
        var huge = RangeTotal.Of(1, long.MaxValue - 1, null);
        Assert.Equal(long.MaxValue, huge.Plus(huge).Plus(huge).Best);
        Assert.Equal(3, huge.Plus(huge).Plus(huge).OpenAbove);
    }

    [Fact]
    public void An_event_that_two_articles_tell_of_counts_once()
    {
        const string fire = "At least 40 people were killed by a fire in the Halvik market in Durmont on Monday, the governor Aron Tesk said. ";
        string articles = $"{{\"id\":\"a\",\"date\":\"2026-03-02\",\"title\":\"Fire in Halvik market\",\"text\":\"{fire}\"}}\n" +
            $"{{\"id\":\"b\",\"date\":\"2026-03-03\",\"title\":\"Fire in Halvik market\",\"text\":\"{fire}The mayor of Durmont called it the worst day of his life and went to see the wounded.\"}}\n";
        string ledger = ToolRun.With(ToolRun.With(articles, "analyze", "--keep-extra", "--to", "jsonl").Output, "ledger", "make", "-").Output;
        JsonElement totals = ToolRun.With(ledger, "ledger", "totals", "-").Json();
        Assert.Equal(1, totals.GetProperty("events").GetInt64());
        Assert.Equal(40, totals.GetProperty("summary").GetProperty("killed").GetProperty("best").GetInt64());
    }
}
