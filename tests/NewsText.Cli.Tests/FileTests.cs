using System.Text;
using System.Text.Json;

namespace NewsText.Cli.Tests;

public class FileTests
{
    private const string Text = "The harbour was closed. Ships waited outside.";

    [Fact]
    public void A_folder_is_searched_in_a_stable_order()
    {
        using var folder = new ScratchFolder();
        folder.Write("b.txt", Text);
        folder.Write("a/deep/c.txt", Text);
        folder.Write("z.jsonl", """{"id":"line","text":"One. Two."}""");
        folder.Write("readme.md", "not an article");
        ToolRun run = ToolRun.With("", "sentences", folder.Path);

        Assert.Equal([folder.In("a/deep/c.txt"), folder.In("b.txt"), "line"], Enumerable.Range(0, 3).Select(i => run.Json(i).GetProperty("id").GetString()));
    }

    [Fact]
    public void One_unreadable_file_leaves_the_rest_of_the_run_unharmed()
    {
        using var folder = new ScratchFolder();
        folder.Write("a.txt", Text);
        File.CreateSymbolicLink(folder.In("b.txt"), folder.In("gone.txt"));
        File.CreateSymbolicLink(folder.In("c.jsonl"), folder.In("gone.jsonl"));
        folder.Write("d.txt", Text);
        string output = folder.In("out.jsonl.part");
        ToolRun run = ToolRun.With("", "sentences", folder.Path, "-o", output);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(2, run.ErrorLines.Length);
        Assert.Contains("b.txt", run.ErrorLines[0], StringComparison.Ordinal);
        string[] lines = File.ReadAllLines(output);
        Assert.Equal(4, lines.Length);
        Assert.Contains("NT2004", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"sentences\":[{", lines[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.txt")]
    [InlineData("missing/folder")]
    public void A_missing_input_ends_the_run_before_it_begins(string name)
    {
        using var folder = new ScratchFolder();
        string good = folder.Write("good.txt", Text), output = folder.Write("out.jsonl.old", "old");
        ToolRun run = ToolRun.With("", "sentences", good, folder.In(name), "-o", output);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(name, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(output));
        Assert.Equal(2, folder.Names.Length);
    }

    [Fact]
    public void A_folder_without_articles_says_so()
    {
        using var folder = new ScratchFolder();
        Assert.Contains(".txt", Assert.Single(ToolRun.With("", "sentences", folder.Path).ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no/such/out.jsonl")]
    [InlineData(".")]
    public void An_output_that_cannot_be_written_is_one_line_on_standard_error(string name)
    {
        using var folder = new ScratchFolder();
        ToolRun run = ToolRun.With(Text, "sentences", "-o", folder.In(name));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(name, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(folder.Names);
    }

    [UnixFact]
    public void An_output_folder_without_permission_is_one_line_on_standard_error()
    {
        const string folder = "/sys"; // where not even root may make a file
        if (!Directory.Exists(folder))
            return;
        ToolRun run = ToolRun.With("One.", "sentences", "-o", folder + "/out.jsonl");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("access is denied; choose another place", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_300_megabytes_leaves_its_neighbours_unharmed()
    {
        using var folder = new ScratchFolder();
        folder.Write("a.txt", "One died. Two fled.");
        folder.Write("c.txt", "Three died. Four fled. Five hid.");
        byte[] block = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("The harbour was closed by a storm that nobody in the town had seen coming, and the ships of the fishermen waited outside until it was over. ", 10_000)));
        using (FileStream large = File.Create(folder.In("b.txt")))
        {
            while (large.Length < 300_000_000)
                large.Write(block);
        }

        string output = folder.In("out.jsonl");
        Assert.Equal(0, ToolRun.With("", "sentences", folder.Path, "--jobs", "1", "-o", output).ExitCode);
        using var reader = new StreamReader(output);
        Assert.Contains("a.txt", reader.ReadLine(), StringComparison.Ordinal);
        string middle = reader.ReadLine()!;
        Assert.Contains("b.txt", middle[..200], StringComparison.Ordinal);
        Assert.EndsWith($"\"end\":{new FileInfo(folder.In("b.txt")).Length - 1}}}]}}", middle, StringComparison.Ordinal);
        Assert.Contains("c.txt", reader.ReadLine(), StringComparison.Ordinal);
        Assert.Null(reader.ReadLine());
    }

    [Fact]
    public void The_output_replaces_the_old_file_and_leaves_nothing_beside_it()
    {
        using var folder = new ScratchFolder();
        string output = folder.Write("out.jsonl", "old and much longer than nothing");
        ToolRun run = ToolRun.With("", "sentences", "--from", "jsonl", "-o", output);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Bytes);
        Assert.Equal("", File.ReadAllText(output));
        Assert.Equal(["out.jsonl"], folder.Names);
    }

    [Fact]
    public void The_input_may_be_the_output()
    {
        using var folder = new ScratchFolder();
        string file = folder.Write("articles.jsonl", string.Concat(Enumerable.Repeat("{\"id\":1,\"text\":\"One. Two.\"}\n", 5000)));
        Assert.Equal(0, ToolRun.With("", "sentences", file, "-o", file).ExitCode);
        Assert.Equal(5000, File.ReadAllLines(file).Length);
    }

    [Fact]
    public void Encodings_are_detected_with_a_diagnostic()
    {
        const string article = "“Café” – the owner said it would open.";
        byte[] windows = [0x93, .. "Caf"u8, 0xE9, 0x94, .. " "u8, 0x96, .. " the owner said it would open."u8];
        AssertRead(Encoding.UTF8.GetBytes(article), null);
        AssertRead([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(article)], null);
        AssertRead([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(article)], "little-endian");
        AssertRead([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(article)], "big-endian");
        AssertRead(Encoding.Unicode.GetBytes(article), "little-endian");
        AssertRead(windows, "Windows-1252");

        static void AssertRead(byte[] bytes, string? encoding)
        {
            JsonElement record = ToolRun.With(bytes, "clean", "--from", "text", "--no-clean").Json();
            Assert.Equal(article, record.GetProperty("text").GetString());
            Assert.Equal(encoding is not null, record.TryGetProperty("diagnostics", out JsonElement diagnostics));
            if (encoding is not null)
            {
                Assert.Equal("NT2002", diagnostics[0].GetProperty("code").GetString());
                Assert.Contains(encoding, diagnostics[0].GetProperty("message").GetString(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Json_lines_in_other_encodings_are_read_too()
    {
        const string line = """{"id":"a","text":"Café. Closed."}""";
        foreach (byte[] bytes in (byte[][])[[0xFF, 0xFE, .. Encoding.Unicode.GetBytes(line)], [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(line)], Encoding.Latin1.GetBytes(line)])
            Assert.Equal("Café. Closed.", ToolRun.With(bytes, "clean", "--no-clean").Json().GetProperty("text").GetString());
    }

    [Fact]
    public void Binary_is_refused_and_the_run_goes_on()
    {
        using var folder = new ScratchFolder();
        byte[] noise = new byte[4000];
        new Random(4).NextBytes(noise);
        folder.Write("a.txt", noise);
        folder.Write("b.txt", Text);
        ToolRun run = ToolRun.With("", "sentences", folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("NT2003", run.Json().GetProperty("error").GetProperty("code").GetString());
        Assert.Equal(2, run.Json(1).GetProperty("sentences").GetArrayLength());
    }

    [Fact]
    public void An_empty_file_is_an_article_without_sentences()
    {
        using var folder = new ScratchFolder();
        Assert.Equal(0, ToolRun.With("", "sentences", folder.Write("a.txt", "")).Json().GetProperty("sentences").GetArrayLength());
        Assert.Empty(ToolRun.With("", "sentences", folder.Write("a.jsonl", "")).Bytes);
    }
}
