using System.Diagnostics;

namespace NewsText.Cli.Tests;

/// <summary>The tool as a process of its own, to be killed, starved and raced.</summary>
internal static class ToolProcess
{
    /// <summary>The command that runs the tool, for a shell.</summary>
    public static string Tool => $"dotnet {Path.Combine(AppContext.BaseDirectory, "NewsText.Cli.dll")}";

    public static Process Start(string arguments) => Process.Start(new ProcessStartInfo("dotnet", $"{Path.Combine(AppContext.BaseDirectory, "NewsText.Cli.dll")} {arguments}")
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
    })!;

    public static Process Shell(string line) => Process.Start(new ProcessStartInfo("/bin/sh", ["-c", line])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
    })!;

    public static void Signal(Process process, string name)
    {
        using Process kill = Shell($"kill -{name} {process.Id}");
        kill.WaitForExit();
    }

    public static async Task Until(Func<bool> condition)
    {
        for (int i = 0; i < 600 && !condition(); i++)
            await Task.Delay(100);
        Assert.True(condition());
    }
}
