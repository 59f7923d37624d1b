using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;

namespace NewsText.Benchmarks;

/// <summary>Short runs and the columns that count: MB/s of UTF-8, share of the bare scan's speed, bytes allocated a character.</summary>
public sealed class ThroughputConfig : ManualConfig
{
    public ThroughputConfig()
    {
        AddJob(Job.Default.WithWarmupCount(2).WithIterationCount(5));
        AddColumn(new MegabytesPerSecondColumn(), new ScanShareColumn(), new AllocatedPerCharColumn());
        HideColumns(Column.Error, Column.StdDev, Column.RatioSD, Column.Median, Column.Gen0, Column.Gen1, Column.Gen2, Column.AllocRatio, Column.Ratio);
    }
}
