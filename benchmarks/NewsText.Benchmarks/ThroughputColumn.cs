using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace NewsText.Benchmarks;

/// <summary>A column computed from the fastest time, which other work on the machine disturbs least, and the size of the corpus.</summary>
public abstract class ThroughputColumn(string name, string legend) : IColumn
{
    public string Id => nameof(ThroughputColumn) + "." + name;

    public string ColumnName => name;

    public string Legend => legend;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public abstract string GetValue(Summary summary, BenchmarkCase benchmarkCase);

    protected static string Corpus(BenchmarkCase benchmarkCase) => (string)benchmarkCase.Parameters[nameof(PipelineBenchmarks.Corpus)];

    protected static double? Nanoseconds(Summary summary, BenchmarkCase benchmarkCase) => summary[benchmarkCase]?.ResultStatistics?.Min;
}
