using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace NewsText.Benchmarks;

/// <summary>Bytes allocated for each UTF-16 code unit of input.</summary>
public sealed class AllocatedPerCharColumn() : ThroughputColumn("B/char", "Bytes allocated for each UTF-16 code unit of input")
{
    public override string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase]?.GcStats.GetBytesAllocatedPerOperation(benchmarkCase) is { } bytes
            ? ((double)bytes / Corpora.Chars(Corpus(benchmarkCase))).ToString("F2", CultureInfo.InvariantCulture)
            : "-";
}
