using System.Diagnostics;
using System.Globalization;
using System.Text;
using static NewsText.Cli.Tests.ToolProcess;

namespace NewsText.Cli.Tests;

/// <summary>What only a process of its own can show: signals, closed pipes, full disks.</summary>
public class ProcessTests
{
    private const string Line = """{"id":"a","text":"The band played. The crowd sang."}""";

    [UnixFact]
    public async Task Stopped_by_a_signal_it_leaves_no_half_file()
    {
        using var folder = new ScratchFolder();
        using Process tool = Start($"sentences --from jsonl -o {folder.In("out.jsonl")}");
        await tool.StandardInput.WriteLineAsync(Line);
        await tool.StandardInput.FlushAsync();
        await Until(() => folder.Names.Length == 1);
        Signal(tool, "INT");

        Assert.True(tool.WaitForExit(60_000));
        Assert.Equal(130, tool.ExitCode);
        Assert.Empty(folder.Names);
    }

    [UnixFact]
    public async Task Killed_outright_it_leaves_the_old_file_whole()
    {
        using var folder = new ScratchFolder();
        string output = folder.Write("out.jsonl", "old");
        using Process tool = Start($"sentences --from jsonl -o {output}");
        for (int i = 0; i < 2000; i++)
            await tool.StandardInput.WriteLineAsync(Line);
        await tool.StandardInput.FlushAsync();
        await Until(() => folder.Names.Length == 2);
        Signal(tool, "KILL");

        Assert.True(tool.WaitForExit(60_000));
        Assert.Equal("old", await File.ReadAllTextAsync(output));
    }

    [UnixFact]
    public async Task A_reader_that_closes_the_pipe_ends_the_run_quietly()
    {
        using var folder = new ScratchFolder();
        string input = folder.Write("in.jsonl", string.Concat(Enumerable.Repeat(Line + "\n", 100_000)));
        using Process shell = Shell($"{Tool} sentences {input} | head -n 1");

        string output = await shell.StandardOutput.ReadToEndAsync();
        string error = await shell.StandardError.ReadToEndAsync();
        Assert.True(shell.WaitForExit(60_000));
        Assert.Equal(1, output.Count(c => c == '\n'));
        Assert.Equal("", error);
    }

    [UnixFact]
    public async Task A_full_disk_is_one_line_on_standard_error()
    {
        using Process shell = Shell($"echo '{Line}' | {Tool} sentences > /dev/full");

        string error = await shell.StandardError.ReadToEndAsync();
        Assert.True(shell.WaitForExit(60_000));
        Assert.Equal(2, shell.ExitCode);
        Assert.StartsWith("newstext: standard output: It cannot be written", error, StringComparison.Ordinal);
        Assert.Equal(1, error.Count(c => c == '\n'));
    }

    [UnixFact]
    public async Task A_slow_writer_gets_its_answers_at_once()
    {
        using Process tool = Start("sentences --from jsonl --to jsonl");
        for (int i = 0; i < 3; i++)
        {
            await tool.StandardInput.WriteLineAsync(Line);
            await tool.StandardInput.FlushAsync();
            string? answer = await tool.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1));
            Assert.StartsWith("{\"id\":\"a\"", answer, StringComparison.Ordinal);
        }

        tool.StandardInput.Close();
        Assert.True(tool.WaitForExit(60_000));
        Assert.Equal(0, tool.ExitCode);
    }

    /// <summary>A terminal gets the bytes of the answer alone: no switch of the keypad's mode, no question about the cursor.</summary>
    [ScriptTheory]
    [InlineData("--version")]
    [InlineData("sentences --help")]
    [InlineData("sentences --to jsonl {0}")]
    [InlineData("analyze --to text {0}")]
    [InlineData("analyze {0}.missing")]
    public async Task A_terminal_is_sent_nothing_but_the_answer(string arguments)
    {
        using var folder = new ScratchFolder();
        string input = folder.Write("in.jsonl", Line);
        string command = string.Format(CultureInfo.InvariantCulture, arguments, input);
        using Process shell = Shell($"NO_COLOR=1 TERM=xterm-256color script -qec '{Tool} {command}' /dev/null < /dev/null");

        string output = await shell.StandardOutput.ReadToEndAsync();
        Assert.True(shell.WaitForExit(60_000));
        Assert.NotEmpty(output);
        Assert.DoesNotContain('\u001b', output);
    }

    /// <summary>The bar hides the cursor while it is there.</summary>
    [ScriptTheory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Stopped_while_it_shows_progress_it_gives_the_cursor_back(string signal)
    {
        using var folder = new ScratchFolder();
        string endless = folder.In("endless"), id = folder.In("id");
        string script = folder.Write("run.sh", $"mkfifo {endless}; echo $$ > {id}; exec {Tool} sentences --from jsonl 0<> {endless} > {folder.In("out")}");
        using Process shell = Shell($"TERM=xterm-256color script -qec 'sh {script}' /dev/null < /dev/null");
        var screen = new StringBuilder();
        using var soon = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await ReadUntil("\u001b[?25l");
        using Process kill = Shell($"kill -{signal} $(cat {id})");
        await ReadUntil("\u001b[?25h");
        Assert.True(shell.WaitForExit(60_000));

        async Task ReadUntil(string words)
        {
            char[] buffer = new char[256];
            while (!screen.ToString().Contains(words, StringComparison.Ordinal))
            {
                int read = await shell.StandardOutput.ReadAsync(buffer, soon.Token);
                Assert.True(read > 0, screen.ToString());
                screen.Append(buffer.AsSpan(0, read));
            }
        }
    }
}
