using System.Diagnostics;
using System.Text.RegularExpressions;
using NewsText.Tests.Robustness;

namespace NewsText.Cli.Tests;

/// <summary>The whole process under a culture from its first instruction, tables and all. The tool itself is built invariant; here it runs without that.</summary>
public class CultureProcessTests
{
    [CultureTheory]
    [InlineData("jsonl", "tr_TR", "ar_SA", "th_TH")]
    [InlineData("csv", "tr_TR")]
    [InlineData("text", "tr_TR")]
    public async Task The_output_is_the_same_in_every_culture(string format, params string[] cultures)
    {
        using var folder = new ScratchFolder();
        string config = folder.Write("runtimeconfig.json", Regex.Replace(File.ReadAllText(InBin("NewsText.Cli.runtimeconfig.json")), @"""System\.Globalization\.\w+"":\s*\w+,?", "", RegexOptions.None, TimeSpan.FromSeconds(10)));
        string expected = await Output("C.UTF-8", format, InBin("NewsText.Cli.runtimeconfig.json"));
        Assert.Contains(format == "text" ? "Claimed by" : "killed", expected, StringComparison.Ordinal);
        foreach (string culture in cultures)
            Assert.Equal(expected, await Output(culture + ".UTF-8", format, config));
    }

    private static async Task<string> Output(string culture, string format, string config)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", "--runtimeconfig", config, "--depsfile", InBin("NewsText.Cli.deps.json"), InBin("NewsText.Cli.dll"), "analyze", "seeds", "--to", format])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            WorkingDirectory = CliPageTests.Root(),
        };
        start.Environment["LC_ALL"] = culture;
        using Process tool = Process.Start(start)!;
        string output = await tool.StandardOutput.ReadToEndAsync();
        Assert.True(tool.WaitForExit(60_000));
        Assert.Equal(0, tool.ExitCode);
        return output;
    }

    private static string InBin(string name) => Path.Combine(AppContext.BaseDirectory, name);
}
