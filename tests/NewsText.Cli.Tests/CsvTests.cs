namespace NewsText.Cli.Tests;

public class CsvTests
{
    [Fact]
    public void Words_that_a_spreadsheet_would_run_are_defused()
    {
        foreach (string text in (string[])["=HYPERLINK(1)", "+1", "-2", "@x", " =1", "＝1"])
        {
            string row = ToolRun.With(text, "sentences", "--to", "csv").Lines[1];
            Assert.Contains(",'" + text.Trim(), row, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Cells_with_commas_marks_and_line_ends_are_quoted()
    {
        ToolRun run = ToolRun.With("{\"id\":\"a,\\\"b\\\"\\n\",\"text\":\"One, \\\"two\\\".\"}", "sentences", "--to", "csv");
        Assert.EndsWith("\r\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"a,\"\"b\"\"\n\",0,11,\"One, \"\"two\"\".\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_is_a_row_with_as_many_cells_as_the_heading()
    {
        foreach (string command in (string[])["analyze", "clean", "sentences", "attributions"])
        {
            ToolRun run = ToolRun.With("[]\n", command, "--from", "jsonl", "--to", "csv");
            Assert.Equal(run.Lines[0].Count(c => c == ','), run.Lines[1].Count(c => c == ','));
            Assert.Contains("NT2001", run.Lines[1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_file_begins_with_a_byte_order_mark_and_a_pipe_does_not()
    {
        using var folder = new ScratchFolder();
        string output = folder.In("a.csv");
        ToolRun.With("One.", "sentences", "--to", "csv", "-o", output);

        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(output)[..3]);
        Assert.Equal((byte)'i', ToolRun.With("One.", "sentences", "--to", "csv").Bytes[0]);
    }
}
