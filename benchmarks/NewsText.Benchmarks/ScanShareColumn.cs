using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace NewsText.Benchmarks;

/// <summary>Speed as a share of the bare scan of the same text in the same run; 1 is the limit.</summary>
public sealed class ScanShareColumn() : ThroughputColumn("Of scan", "Speed as a share of the bare SearchValues scan of the same text in the same run")
{
    public override string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        BenchmarkCase? scan = summary.BenchmarksCases.FirstOrDefault(b =>
            b.Descriptor.Baseline && string.Equals(Corpus(b), Corpus(benchmarkCase), StringComparison.Ordinal));
        return scan is not null && Nanoseconds(summary, scan) is { } limit && Nanoseconds(summary, benchmarkCase) is { } ns
            ? (limit / ns).ToString("F4", CultureInfo.InvariantCulture)
            : "-";
    }
}
