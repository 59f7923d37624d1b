using System.Diagnostics;
using System.Globalization;

namespace NewsText.Mutants;

/// <summary>A bench in a process of its own, which a mutant may hang, crash or spoil: then the next one gets a new process.</summary>
internal sealed class BenchProcess(string baseline) : IDisposable
{
    public const string Crashed = "crashed";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30); // a busy machine is no verdict: the bench itself tells by processor time what hangs

    private Process? _process;

    public string Try(int mutant)
    {
        _process ??= Start("serve", baseline);
        try
        {
            _process.StandardInput.WriteLine(mutant.ToString(CultureInfo.InvariantCulture));
            _process.StandardInput.Flush();
        }
        catch (IOException)
        {
            // It is gone; reading says so.
        }

        string verdict = Answer(_process);
        if (verdict is not (Bench.Survived or Bench.Noticed))
            Dispose();
        return verdict;
    }

    public string TryFromStart(int mutant)
    {
        using Process process = Start("start", baseline, mutant.ToString(CultureInfo.InvariantCulture));
        string verdict = Answer(process);
        process.Kill();
        return verdict;
    }

    public void Dispose()
    {
        _process?.Kill();
        _process?.Dispose();
        _process = null;
    }

    private static string Answer(Process process)
    {
        while (true)
        {
            Task<string?> answer = process.StandardOutput.ReadLineAsync();
            string line = answer.Wait(Longest) ? answer.Result ?? Crashed : Bench.Hung;
            if (line != Bench.Ready)
                return line;
        }
    }

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(BenchProcess).Assembly.Location, .. arguments]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x60000000"; // a mutant that grows without end crashes at 1.5 GB
        Process process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }
}
