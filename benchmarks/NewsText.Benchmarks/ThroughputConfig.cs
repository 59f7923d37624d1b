using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

namespace NewsText.Benchmarks;

/// <summary>Short runs in this process, one pass over the corpus at a time, and the columns that count: MB/s of UTF-8, share of the bare scan's speed, bytes allocated a character.</summary>
public sealed class ThroughputConfig : ManualConfig
{
    public ThroughputConfig()
    {
        AddJob(Job.Default.WithToolchain(InProcessNoEmitToolchain.DontLogOutput).WithStrategy(RunStrategy.Monitoring).WithWarmupCount(3).WithIterationCount(7).WithInvocationCount(1).WithUnrollFactor(1));
        AddColumn(new MegabytesPerSecondColumn(), new ScanShareColumn(), new AllocatedPerCharColumn());
        HideColumns(Column.Error, Column.StdDev, Column.RatioSD, Column.Median, Column.Gen0, Column.Gen1, Column.Gen2, Column.AllocRatio, Column.Ratio);
    }
}
