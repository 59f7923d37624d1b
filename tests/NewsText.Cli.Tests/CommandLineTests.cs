using System.Text.Json;

namespace NewsText.Cli.Tests;

public class CommandLineTests
{
    [Fact]
    public void Quotations_are_split_or_kept_whole()
    {
        const string text = "“We lost all. We start again. Nobody helps us,” said Mara Quill. She left.";
        Assert.Equal(4, ToolRun.With(text, "sentences", "--to", "text").Lines.Length);
        Assert.Equal(2, ToolRun.With(text, "sentences", "--to", "text", "--quotations", "whole").Lines.Length);
        Assert.Equal(2, ToolRun.With(text, "analyze", "--quotations", "whole").Json().GetProperty("sentences").GetArrayLength());
        Assert.Equal(2, ToolRun.With(text, "clean", "--quotations", "whole").ExitCode);
    }

    private const string Input = """{"id":"a","key":"k","text":"Nine people died, 😀 police said. The road was shut.","body":"The band played. The crowd sang.","n":1.50}""";

    [Theory]
    [InlineData("sentences", "id version sentences")]
    [InlineData("attributions", "id version attributions")]
    [InlineData("casualties", "id version casualties summary")]
    [InlineData("clean", "id version text edits")]
    [InlineData("analyze", "id version text edits sentences attributions casualties summary diagnostics")]
    public void A_command_writes_the_members_that_it_computes(string command, string members) =>
        Assert.Equal(members.Split(' '), ToolRun.With(Input, command).Json().EnumerateObject().Select(m => m.Name));

    [Fact]
    public void Fields_can_be_renamed_and_others_carried_through_digit_for_digit()
    {
        ToolRun run = ToolRun.With(Input, "sentences", "--id-field", "key", "--text-field", "body", "--keep-extra");

        Assert.Equal("k", run.Json().GetProperty("id").GetString());
        Assert.Equal(2, run.Json().GetProperty("sentences").GetArrayLength());
        Assert.Contains("\"n\":1.50", run.Output, StringComparison.Ordinal);
        Assert.False(ToolRun.With(Input, "sentences").Json().TryGetProperty("extra", out _));
    }

    [Theory]
    [InlineData("utf16", 33)]
    [InlineData("codepoint", 32)]
    [InlineData("utf8", 35)]
    public void Offsets_count_what_was_asked_for(string unit, int firstEnd) =>
        Assert.Equal(firstEnd, ToolRun.With(Input, "sentences", "--offsets", unit).Json().GetProperty("sentences")[0].GetProperty("end").GetInt32());

    [Theory]
    [InlineData("--colour")]
    [InlineData("--to", "xml")]
    [InlineData("--jobs", "none")]
    [InlineData("--jobs", "0")]
    [InlineData("--offsets", "bytes")]
    [InlineData("-o")]
    public void A_wrong_option_is_one_line_on_standard_error(params string[] options)
    {
        ToolRun run = ToolRun.With(Input, ["analyze", .. options]);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Bytes);
        Assert.StartsWith("newstext: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("newstext analyze --help", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_command_is_one_line_on_standard_error()
    {
        ToolRun run = ToolRun.With(Input, "analyse");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("analyse", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_command_and_without_input_on_a_terminal_there_is_help()
    {
        Assert.Contains("analyze", ToolRun.With("").Output, StringComparison.Ordinal);
        ToolRun run = ToolRun.OnTerminal("", "sentences");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Usage:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_one_object_for_one_article_and_an_array_for_several()
    {
        using JsonDocument one = JsonDocument.Parse(ToolRun.With(Input, "sentences", "--to", "json").Bytes);
        using JsonDocument three = JsonDocument.Parse(ToolRun.With($"{Input}\n[]\n{Input}", "sentences", "--from", "jsonl", "--to", "json").Bytes);
        using JsonDocument none = JsonDocument.Parse(ToolRun.With("", "sentences", "--from", "jsonl", "--to", "json").Bytes);

        Assert.Equal(JsonValueKind.Object, one.RootElement.ValueKind);
        Assert.Equal(3, three.RootElement.GetArrayLength());
        Assert.Equal(0, none.RootElement.GetArrayLength());
    }

    [Fact]
    public void Standard_input_is_json_lines_if_it_begins_so_and_else_one_text()
    {
        Assert.Equal("a", ToolRun.With(" \n" + Input, "sentences").Json(1).GetProperty("id").GetString());
        Assert.Equal("a", ToolRun.With("\uFEFF" + Input, "sentences").Json().GetProperty("id").GetString());
        Assert.Equal("-", ToolRun.With("Nine died. {", "sentences").Json().GetProperty("id").GetString());
        Assert.Equal("-", ToolRun.With("", "sentences").Json().GetProperty("id").GetString());
    }

    [Fact]
    public void Explain_names_the_rule_and_the_words_of_each_finding()
    {
        JsonElement explained = ToolRun.With(Input, "sentences", "--explain").Json().GetProperty("explanations");

        Assert.Equal(2, explained.GetArrayLength());
        Assert.All(explained.EnumerateArray(), e => Assert.StartsWith("sentence", e.GetProperty("rule").GetString(), StringComparison.Ordinal));
        Assert.Contains("said. |", explained[0].GetProperty("evidence").GetString(), StringComparison.Ordinal);
    }
}
