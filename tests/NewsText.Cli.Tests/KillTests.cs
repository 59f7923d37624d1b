using System.Diagnostics;
using System.Globalization;
using System.Text;
using static NewsText.Cli.Tests.ToolProcess;

namespace NewsText.Cli.Tests;

/// <summary>Whatever ends a run, an output is the old file or the whole new one, and a resumed run makes what an undisturbed one makes.</summary>
public class KillTests
{
    private const int Shards = 4;
    private const int Kills = 8;

    [UnixFact]
    public async Task Killed_at_any_moment_each_output_is_old_or_whole_and_the_rest_is_resumed()
    {
        using var folder = new ScratchFolder();
        for (int i = 0; i < Shards; i++)
            File.SetLastWriteTimeUtc(folder.Write($"in/{i}.jsonl", Articles(400 + 300 * i)), DateTime.UtcNow.AddMinutes(-1));
        var watch = Stopwatch.StartNew();
        await Finish(Start($"analyze {folder.In("in")} -o {folder.In("whole/")} --jobs 2"));
        TimeSpan undisturbed = watch.Elapsed;

        var random = new Random(9);
        int killed = 0;
        for (int i = 0; i < Kills; i++)
        {
            using Process tool = Start($"analyze {folder.In("in")} -o {folder.In("out/")} --jobs 2 --resume");
            if (!tool.WaitForExit(undisturbed * random.NextDouble()))
            {
                Signal(tool, "KILL");
                Assert.True(tool.WaitForExit(60_000));
                killed++;
            }

            for (int shard = 0; shard < Shards; shard++)
            {
                string made = folder.In($"out/{shard}.jsonl");
                Assert.True(!File.Exists(made) || SameFile(folder.In($"whole/{shard}.jsonl"), made), made);
            }
        }

        Assert.True(killed > 0, "no run was killed");
        await Finish(Start($"analyze {folder.In("in")} -o {folder.In("out/")} --jobs 1 --resume"));
        Assert.Equal(Names(folder.In("whole")), Names(folder.In("out")));
        Assert.All(Enumerable.Range(0, Shards), shard => Assert.True(SameFile(folder.In($"whole/{shard}.jsonl"), folder.In($"out/{shard}.jsonl"))));
    }

    [UnixFact]
    public async Task Killed_at_any_moment_a_single_output_is_the_old_file_or_the_whole_new_one()
    {
        using var folder = new ScratchFolder();
        string input = folder.Write("in.jsonl", Articles(1500)), output = folder.In("out.jsonl");
        var watch = Stopwatch.StartNew();
        await Finish(Start($"analyze {input} -o {folder.In("whole.jsonl")}"));
        TimeSpan undisturbed = watch.Elapsed;

        var random = new Random(10);
        for (int i = 0; i < Kills; i++)
        {
            File.WriteAllText(output, "old");
            using Process tool = Start($"analyze {input} -o {output}");
            // Most kills fall into the second half, where the file grows and is put in its place.
            if (!tool.WaitForExit(undisturbed * (0.4 + 0.7 * random.NextDouble())))
                Signal(tool, "KILL");
            Assert.True(tool.WaitForExit(60_000));
            Assert.True(File.ReadAllText(output) == "old" || SameFile(folder.In("whole.jsonl"), output));
        }

        await Finish(Start($"analyze {input} -o {output}"));
        Assert.True(SameFile(folder.In("whole.jsonl"), output));
        Assert.Equal(["in.jsonl", "out.jsonl", "whole.jsonl"], folder.Names);
    }

    [TmpfsFact]
    public async Task On_a_full_disk_the_old_file_stays_and_nothing_half_is_left()
    {
        using var folder = new ScratchFolder();
        string input = folder.Write("in.jsonl", Articles(1000)), disk = folder.In("disk");
        Directory.CreateDirectory(disk);
        using Process shell = Shell(TmpfsFactAttribute.Mounted(disk, "256k", $"echo old > {disk}/out.jsonl; {Tool} analyze {input} -o {disk}/out.jsonl; echo $?; ls -A {disk}; cat {disk}/out.jsonl"));

        string output = await shell.StandardOutput.ReadToEndAsync(), error = await shell.StandardError.ReadToEndAsync();
        Assert.True(shell.WaitForExit(60_000));
        Assert.Equal("2\nout.jsonl\nold\n", output);
        Assert.Contains("out.jsonl: It cannot be written", error, StringComparison.Ordinal);
        Assert.Equal(1, error.Count(c => c == '\n'));
    }

    [TmpfsFact]
    public async Task After_a_full_disk_the_run_is_resumed()
    {
        using var folder = new ScratchFolder();
        folder.Write("in/a.jsonl", Articles(20));
        folder.Write("in/b.jsonl", Articles(1000));
        string disk = folder.In("disk"), again = $"{Tool} analyze {folder.In("in")} -o {disk}/out/";
        Directory.CreateDirectory(disk);
        await Finish(Start($"analyze {folder.In("in")} -o {folder.In("whole/")}"));
        using Process shell = Shell(TmpfsFactAttribute.Mounted(disk, "256k", $"{again}; echo $?; ls {disk}/out; mount -o remount,size=64m {disk}; {again} --resume; echo $?; cp -r {disk}/out {folder.In("out")}"));

        string output = await shell.StandardOutput.ReadToEndAsync(), error = await shell.StandardError.ReadToEndAsync();
        Assert.True(shell.WaitForExit(60_000));
        Assert.Equal("2\na.jsonl\n0\n", output);
        Assert.Contains("1 of 2 inputs were finished before", error, StringComparison.Ordinal);
        Assert.Equal(Names(folder.In("whole")), Names(folder.In("out")));
        Assert.All((string[])["a.jsonl", "b.jsonl"], name => Assert.True(SameFile(folder.In("whole/" + name), folder.In("out/" + name))));
    }

    [UnixFact]
    public async Task The_old_output_may_be_removed_while_the_new_one_grows()
    {
        using var folder = new ScratchFolder();
        string output = folder.Write("out.jsonl", "old");
        using Process tool = await Growing(folder, output);
        File.Delete(output);
        tool.StandardInput.Close();

        await Finish(tool);
        Assert.Equal(2, File.ReadAllLines(output).Length);
    }

    [UnixTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_output_that_is_removed_while_it_grows_is_an_error(bool withFolder)
    {
        using var folder = new ScratchFolder();
        string output = folder.In("out/out.jsonl");
        Directory.CreateDirectory(folder.In("out"));
        if (!withFolder)
            folder.Write("out/out.jsonl", "old");
        using Process tool = await Growing(folder, output);
        if (withFolder)
            Directory.Delete(folder.In("out"), recursive: true);
        else
            File.Delete(Directory.EnumerateFiles(folder.In("out"), ".*").Single());
        tool.StandardInput.Close();

        string error = await tool.StandardError.ReadToEndAsync();
        Assert.True(tool.WaitForExit(60_000));
        Assert.Equal(2, tool.ExitCode);
        Assert.Contains("It was removed while it was being written", error, StringComparison.Ordinal);
        Assert.Equal(1, error.Count(c => c == '\n'));
        Assert.Equal(withFolder ? [] : ["out.jsonl"], withFolder ? folder.Names : Names(folder.In("out")));
    }

    [UnixFact]
    public async Task An_input_that_grows_is_answered_as_far_as_it_was_read()
    {
        using var folder = new ScratchFolder();
        string input = folder.Write("in/a.jsonl", Articles(1000)), output = folder.In("out/a.jsonl");
        using (Process tool = Start($"analyze {folder.In("in")} -o {folder.In("out/")}"))
        {
            using (FileStream more = new(input, FileMode.Append, FileAccess.Write, FileShare.ReadWrite))
            {
                byte[] lines = Encoding.UTF8.GetBytes(Articles(40));
                for (int at = 0; !tool.HasExited; at = (at + 997) % lines.Length)
                {
                    more.Write(lines, at, Math.Min(997, lines.Length - at));
                    more.Flush();
                    await Task.Delay(2);
                }
            }

            await Finish(tool);
        }

        string[] answers = File.ReadAllLines(output);
        Assert.True(answers.Length >= 1000, $"{answers.Length} answers");
        Assert.All(answers, answer => System.Text.Json.JsonDocument.Parse(answer).Dispose());
        // What came too late is done by a resumed run.
        await Finish(Start($"analyze {folder.In("in")} -o {folder.In("out/")} --resume"));
        await Finish(Start($"analyze {input} -o {folder.In("whole.jsonl")}"));
        Assert.True(SameFile(folder.In("whole.jsonl"), output));
    }

    /// <summary>The tool with one line answered and its output begun, waiting for more.</summary>
    private static async Task<Process> Growing(ScratchFolder folder, string output)
    {
        Process tool = Start($"sentences --from jsonl -o {output}");
        string line = Articles(1);
        await tool.StandardInput.WriteAsync(line);
        await tool.StandardInput.FlushAsync();
        await Until(() => Directory.EnumerateFiles(Path.GetDirectoryName(output)!, ".*").Any(f => new FileInfo(f).Length > 0));
        await tool.StandardInput.WriteAsync(line);
        return tool;
    }

    private static async Task Finish(Process tool)
    {
        using (tool)
        {
            tool.StandardInput.Close();
            Task<string> error = tool.StandardError.ReadToEndAsync();
            await tool.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
            Assert.True(tool.ExitCode == 0, await error);
        }
    }

    private static bool SameFile(string expected, string actual) => File.ReadAllBytes(expected).AsSpan().SequenceEqual(File.ReadAllBytes(actual));

    private static string[] Names(string folder) => [.. Directory.EnumerateFileSystemEntries(folder).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];

    private static string Articles(int count)
    {
        var lines = new StringBuilder();
        for (int i = 0; i < count; i++)
            lines.Append(CultureInfo.InvariantCulture, $$"""{"id":{{i}},"text":"At least {{i % 90 + 2}} people were killed when a ferry sank, the governor, Ida Holm, said on Monday.\n\n“We are still looking for {{i % 7 + 2}} others,” she told reporters."}""").Append('\n');
        return lines.ToString();
    }
}
