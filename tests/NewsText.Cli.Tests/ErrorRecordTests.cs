using System.Text.Json;

namespace NewsText.Cli.Tests;

/// <summary>One answer for each input line, nothing lost.</summary>
public class ErrorRecordTests
{
    private const string Good = """{"id":"good","text":"The bridge was shut. It opened again."}""";

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("not json")]
    [InlineData("[1,2]")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    [InlineData("{\"id\":\"a\"}")]
    [InlineData("{\"id\":\"a\",\"text\":null}")]
    [InlineData("{\"id\":\"a\",\"text\":{\"text\":\"nested\"}}")]
    [InlineData("{\"id\":\"a\",\"text\":\"unclosed")]
    [InlineData("{\"id\":\"a\",\"text\":\"x\"} trailing")]
    [InlineData("{\"id\":\"a\",\"text\":\"bad \\escape\"}")]
    [InlineData("{'id':'a'}")]
    public void A_line_without_a_text_is_answered_in_its_place(string bad)
    {
        ToolRun run = ToolRun.With($"{Good}\n{bad}\n{Good}\n", "sentences", "--from", "jsonl");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(3, run.Lines.Length);
        Assert.Equal(run.Lines[0], run.Lines[2]);
        JsonElement error = run.Json(1).GetProperty("error");
        Assert.Equal("NT2001", error.GetProperty("code").GetString());
        Assert.DoesNotContain("line 2", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains("line 2", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(["id", "error"], run.Json(1).EnumerateObject().Select(m => m.Name));
    }

    [Fact]
    public void The_id_of_a_bad_record_is_kept() =>
        Assert.Equal("a", ToolRun.With("""{"id":"a","text":7}""", "sentences").Json().GetProperty("id").GetString());

    [Fact]
    public void Strict_makes_bad_records_fail_the_run_but_not_the_output()
    {
        ToolRun run = ToolRun.With($"{Good}\n[]\n", "sentences", "--strict");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.Lines.Length);
        Assert.Equal(0, ToolRun.With($"{Good}\n", "sentences", "--strict").ExitCode);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("7")]
    public void Lines_come_in_the_order_of_the_input_for_any_number_of_jobs(string jobs)
    {
        string input = string.Concat(Enumerable.Range(0, 30_000).Select(i => i % 97 == 0 ? "broken\n" : $"{{\"id\":{i},\"text\":\"Article {i}. {new string('x', i % 50)}\"}}\n"));
        ToolRun run = ToolRun.With(input, "sentences", "--from", "jsonl", "--jobs", jobs);

        Assert.Equal(30_000, run.Lines.Length);
        Assert.Equal(ToolRun.With(input, "sentences", "--from", "jsonl", "--jobs", "1").Bytes, run.Bytes);
        for (int i = 1; i < run.Lines.Length; i += 1013)
            Assert.StartsWith(i % 97 == 0 ? "{\"id\":null" : $"{{\"id\":\"{i}\"", run.Lines[i], StringComparison.Ordinal);
        Assert.Equal(21, run.ErrorLines.Length); // twenty and a count of the rest
    }

    [Fact]
    public void A_last_line_without_a_line_end_and_windows_line_ends_are_read() =>
        Assert.Equal(2, ToolRun.With($"{Good}\r\n{Good}", "sentences").Lines.Count(l => l.Contains("\"sentences\":[{\"start\":0,\"end\":20}", StringComparison.Ordinal)));

    [Fact]
    public void Half_surrogate_pairs_nul_and_mark_soup_give_results()
    {
        foreach (string text in (string[])[@"\ud800", @"\udc00\ud800x", @"\u0000\u0001", "\u201C\u201C\u201D'\\\"\\\"\u00AB", ""])
        {
            foreach (string command in (string[])["analyze", "clean", "sentences", "attributions", "casualties"])
            {
                ToolRun run = ToolRun.With($"{{\"id\":\"a\",\"text\":\"{text}\"}}", command, "--from", "jsonl");
                Assert.Equal(0, run.ExitCode);
                Assert.Equal(1, run.Json().GetProperty("version").GetInt32());
            }
        }
    }

    [Fact]
    public void Half_a_surrogate_pair_leaves_as_it_came()
    {
        ToolRun run = ToolRun.With("""{"id":"\ud800","text":"A \udc00 b.","more":"\ud801"}""", "clean", "--no-clean", "--keep-extra");

        Assert.StartsWith("""{"id":"\ud800","version":1,"text":"A \udc00 b.",""", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"extra\":{\"more\":\"\\ud801\"}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_fifty_megabytes_is_one_record()
    {
        byte[] input = new byte[50 << 20];
        Array.Fill(input, (byte)'a');
        "{\"id\":1,\"text\":\""u8.CopyTo(input);
        "\"}\n"u8.CopyTo(input.AsSpan(input.Length - 3));
        ToolRun run = ToolRun.With(input, "sentences");

        Assert.Equal(1, run.Json().GetProperty("sentences").GetArrayLength());
    }
}
