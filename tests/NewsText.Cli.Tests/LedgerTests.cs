using System.Text.Json;

namespace NewsText.Cli.Tests;

public class LedgerTests
{
    private const string Articles = """
        {"id":"mon","date":"2026-03-02T08:00:00Z","title":"Sanda floods Oret","text":"At least 97 people were killed when the river Sanda burst its banks near Oret in Velmark, the governor said. Rescuers from Oret searched the valley of the Sanda through the night."}
        {"id":"tue","date":"2026-03-03","title":"Oret after the Sanda floods","text":"The death toll from the floods along the river Sanda has risen to 118, the governor said on Tuesday. Rescuers in Oret, in northern Velmark, still looked for the missing."}
        {"id":"undated","text":"Three people died in a fire."}
        {"id":"broken"}
        """;

    private static string Analysed() => ToolRun.With(Articles, "analyze", "--keep-extra", "--to", "jsonl").Output;

    [Fact]
    public void Figures_are_followed_from_one_article_to_the_next()
    {
        ToolRun made = ToolRun.With(Analysed(), "ledger", "make", "-");
        Assert.Equal(0, made.ExitCode);
        Assert.Equal(2, made.Lines.Length);
        Assert.Equal(2, made.ErrorLines.Length);
        Assert.Contains("1 article without a date", made.Error, StringComparison.Ordinal);

        JsonElement flood = ToolRun.With(made.Output, "ledger", "events", "-").Json();
        Assert.Equal("mon", flood.GetProperty("key").GetString());
        Assert.Equal(118, flood.GetProperty("summary").GetProperty("killed").GetProperty("best").GetInt64());
    }

    [Fact]
    public void Merged_shards_equal_the_whole()
    {
        using var folder = new ScratchFolder();
        string[] records = Analysed().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string whole = ToolRun.With(Analysed(), "ledger", "make", "-").Output;
        string[] shards = [.. records.Select((record, i) =>
        {
            string path = folder.Write($"{i}.ledger", "");
            Assert.Equal(0, ToolRun.With(record, "ledger", "make", "-", "-o", path).ExitCode);
            return path;
        })];
        Array.Reverse(shards);
        Assert.Equal(whole, ToolRun.With("", ["ledger", "merge", .. shards]).Output);
    }

    [Fact]
    public void A_ledger_out_of_order_is_refused()
    {
        string ledger = ToolRun.With(Analysed(), "ledger", "make", "-").Output;
        ToolRun run = ToolRun.With(string.Join('\n', ledger.Split('\n', StringSplitOptions.RemoveEmptyEntries).Reverse()), "ledger", "merge", "-");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Line 2 stands out of order", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_ledger_is_named()
    {
        ToolRun run = ToolRun.With("{\"id\":1}\n", "ledger", "merge", "-");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Line 1 is not a ledger entry", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void A_record_without_the_text_is_named()
    {
        ToolRun run = ToolRun.With("{\"id\":\"a\",\"version\":1,\"extra\":{\"date\":\"2026-03-02\"}}\n", "ledger", "make", "-");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("line 1", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }
}
