using System.Diagnostics;
using System.Globalization;

namespace NewsText.Mutants;

/// <summary>A bench in a process of its own, which a mutant may hang, crash or spoil: then the next one gets a new process.</summary>
internal sealed class BenchProcess : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private Process? _process;

    public string Try(int mutant)
    {
        _process ??= Start();
        _process.StandardInput.WriteLine(mutant.ToString(CultureInfo.InvariantCulture));
        _process.StandardInput.Flush();
        Task<string?> answer = _process.StandardOutput.ReadLineAsync();
        string verdict = answer.Wait(Longest) ? answer.Result ?? "crashed" : "hung";
        if (verdict is not (Bench.Survived or Bench.Noticed))
            Dispose();
        return verdict;
    }

    public void Dispose()
    {
        _process?.Kill();
        _process?.Dispose();
        _process = null;
    }

    private static Process Start()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(BenchProcess).Assembly.Location, "try"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x80000000"; // a mutant that grows without end crashes at 2 GB
        Process process = Process.Start(start)!;
        string? first = process.StandardOutput.ReadLine();
        return first == Bench.Ready ? process : throw new InvalidOperationException($"The bench says '{first}'.");
    }
}
