namespace NewsText.Cli.Tests;

public class FolderTests
{
    private const string Line = """{"id":"a","text":"The band played. The crowd sang."}""";

    [Fact]
    public void Each_input_has_its_output_in_the_same_tree()
    {
        using var folder = new ScratchFolder();
        folder.Write("in/a.jsonl", Line + "\n" + Line);
        folder.Write("in/deep/b.txt", "The harbour was closed.");
        ToolRun run = ToolRun.With("", "sentences", folder.In("in"), "-o", folder.In("out/"));

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal([".newstext-run", "a.jsonl", "deep/b.txt.jsonl"], Tree(folder));
        Assert.Equal(ToolRun.With("", "sentences", folder.In("in/a.jsonl")).Output, File.ReadAllText(folder.In("out/a.jsonl")));
        Assert.Equal(ToolRun.With("", "sentences", folder.In("in/deep/b.txt")).Output, File.ReadAllText(folder.In("out/deep/b.txt.jsonl")));
    }

    [Theory]
    [InlineData("csv", "a.jsonl.csv")]
    [InlineData("json", "a.jsonl.json")]
    [InlineData("text", "a.jsonl.txt")]
    public void The_format_gives_the_ending(string format, string name)
    {
        using var folder = new ScratchFolder();
        ToolRun.With("", "sentences", folder.Write("a.jsonl", Line), "--to", format, "-o", folder.In("out/"));
        Assert.Equal([".newstext-run", name], Tree(folder));
    }

    [Fact]
    public void What_is_finished_stays_and_the_rest_is_made()
    {
        using var folder = new ScratchFolder();
        foreach (string name in (string[])["a", "b", "c"])
            File.SetLastWriteTimeUtc(folder.Write($"in/{name}.jsonl", Line), DateTime.UtcNow.AddMinutes(-1));
        ToolRun.With("", "sentences", folder.In("in"), "-o", folder.In("out/"));
        File.Delete(folder.In("out/b.jsonl"));
        DateTime made = File.GetLastWriteTimeUtc(folder.In("out/a.jsonl"));
        File.WriteAllText(folder.In("in/c.jsonl"), Line + "\n" + Line);
        File.SetLastWriteTimeUtc(folder.In("in/c.jsonl"), DateTime.UtcNow.AddSeconds(1));
        ToolRun run = ToolRun.With("", "sentences", folder.In("in"), "-o", folder.In("out/"), "--resume");

        Assert.Equal("newstext: 1 of 3 inputs were finished before.", Assert.Single(run.ErrorLines));
        Assert.Equal(made, File.GetLastWriteTimeUtc(folder.In("out/a.jsonl")));
        Assert.Equal(File.ReadAllText(folder.In("out/a.jsonl")), File.ReadAllText(folder.In("out/b.jsonl")));
        Assert.Equal(2, File.ReadAllLines(folder.In("out/c.jsonl")).Length);
    }

    [Fact]
    public void Outputs_of_another_run_count_for_nothing()
    {
        using var folder = new ScratchFolder();
        File.SetLastWriteTimeUtc(folder.Write("in/a.jsonl", Line), DateTime.UtcNow.AddMinutes(-1));
        folder.Write("out/a.jsonl", "made by hand");
        File.SetLastWriteTimeUtc(folder.In("out/a.jsonl"), DateTime.UtcNow.AddSeconds(-10));
        ToolRun run = ToolRun.With("", "sentences", folder.In("in"), "-o", folder.In("out/"), "--resume");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("{\"id\":\"a\"", File.ReadAllText(folder.In("out/a.jsonl")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--offsets", "utf8")]
    [InlineData("--to", "csv")]
    [InlineData("--clean")]
    public void A_run_is_not_resumed_with_other_options(params string[] other)
    {
        using var folder = new ScratchFolder();
        folder.Write("in/a.jsonl", Line);
        ToolRun.With("", "sentences", folder.In("in"), "-o", folder.In("out/"));
        string[] before = Tree(folder);
        ToolRun run = ToolRun.With("", ["sentences", folder.In("in"), "-o", folder.In("out/"), "--resume", .. other]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("begun with other options", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(before, Tree(folder));
    }

    [Fact]
    public void An_input_that_cannot_be_read_has_no_output_until_it_can()
    {
        using var folder = new ScratchFolder();
        folder.Write("in/a.jsonl", Line);
        File.CreateSymbolicLink(folder.In("in/b.jsonl"), folder.In("later.jsonl"));
        ToolRun first = ToolRun.With("", "sentences", folder.In("in"), "-o", folder.In("out/"));
        string[] made = Tree(folder);
        folder.Write("later.jsonl", Line);
        ToolRun second = ToolRun.With("", "sentences", folder.In("in"), "-o", folder.In("out/"), "--resume");

        Assert.Equal((2, 0), (first.ExitCode, second.ExitCode));
        Assert.Equal([".newstext-run", "a.jsonl"], made);
        Assert.Equal([.. made, "b.jsonl"], Tree(folder));
    }

    [Fact]
    public void What_cannot_work_is_refused_before_anything_is_written()
    {
        using var folder = new ScratchFolder();
        folder.Write("in/a.txt", "One.");
        folder.Write("in/a.txt.jsonl", Line);
        folder.Write("other/a.txt", "Two.");
        Refused("same output", folder.In("in"), "-o", folder.In("out/"));
        Refused("same output", folder.In("in/a.txt"), folder.In("other/a.txt"), "-o", folder.In("out/"));
        Refused("its own output", folder.In("in/a.txt.jsonl"), "-o", folder.In("in/"));
        Refused("standard input", "-", "-o", folder.In("out/"));
        Refused("--resume", folder.In("in/a.txt"), "-o", folder.In("out.jsonl"), "--resume");
        Refused("--resume", folder.In("in/a.txt"), "--resume");
        Assert.Equal(["in", "other"], folder.Names);
        Refused("input folder", folder.In("other"), "-o", folder.In("other/out/"));

        static void Refused(string why, params string[] args)
        {
            ToolRun run = ToolRun.With("", ["sentences", .. args]);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains(why, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        }
    }

    private static string[] Tree(ScratchFolder folder) =>
        [.. Directory.EnumerateFiles(folder.In("out"), "*", SearchOption.AllDirectories).Select(p => Path.GetRelativePath(folder.In("out"), p)).Order(StringComparer.Ordinal)];
}
