using System.Globalization;
using BenchmarkDotNet.Running;
using NewsText.Benchmarks;

// The commands print a table in a minute or a few; anything else goes to BenchmarkDotNet.
string Text(int i, string otherwise) => args.ElementAtOrDefault(i) ?? otherwise;
int Number(int i, int otherwise) => args.Length > i ? int.Parse(args[i], CultureInfo.InvariantCulture) : otherwise;
string tool = Path.Combine(AppContext.BaseDirectory, "../../../../../src/NewsText.Cli/bin/Release/net10.0/NewsText.Cli.dll");

switch (args)
{
    case ["quick", ..]: // [CORPUS] [ROUNDS] [BENCHMARK...]
        QuickTable.Print(Text(1, "20MB"), Number(2, 5), [.. args.Skip(3)]);
        break;
    case ["stages", ..]: // [CORPUS] [ROUNDS]
        StageTable.Print(Text(1, "8MB"), Number(2, 9));
        break;
    case ["growth", ..]: // [CHARACTERS of the longest text]
        ScaleTables.PrintGrowth(Number(1, 100_000_000));
        break;
    case ["one-text", var chars]:
        ScaleTables.PrintOneText(int.Parse(chars, CultureInfo.InvariantCulture));
        break;
    case ["stream", ..]: // [CORPUS] [ROUNDS]
        await StreamTable.PrintAsync(Text(1, "8MB"), Number(2, 5));
        break;
    case ["memory", ..]: // [MEGABYTES]
        await ScaleTables.PrintStreamAsync(Number(1, 1000));
        break;
    case ["workers", ..]: // [MEGABYTES] [ROUNDS] [TOOL]
        await ScaleTables.PrintWorkersAsync(Text(3, tool), Number(1, 20), Number(2, 5));
        break;
    case ["tool", ..]: // [MEGABYTES] [ROUNDS] [TOOL]
        await ScaleTables.PrintWorkersAsync(Text(3, tool), Number(1, 20), Number(2, 1), streams: false);
        break;
    case ["start", var program, var empty, ..]: // TOOL EMPTY-PROGRAM [RUNS]
        StartTable.Print(program, empty, Number(3, 15));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(PipelineBenchmarks).Assembly).Run(args);
        break;
}
