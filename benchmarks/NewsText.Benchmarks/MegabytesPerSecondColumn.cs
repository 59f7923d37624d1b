using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace NewsText.Benchmarks;

/// <summary>Millions of bytes of UTF-8 a second.</summary>
public sealed class MegabytesPerSecondColumn() : ThroughputColumn("MB/s", "Millions of bytes of UTF-8 a second, one thread")
{
    public override string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        Nanoseconds(summary, benchmarkCase) is { } ns
            ? (Corpora.Utf8Bytes(Corpus(benchmarkCase)) * 1000.0 / ns).ToString("F1", CultureInfo.InvariantCulture)
            : "-";
}
