using System.Globalization;
using BenchmarkDotNet.Running;
using NewsText.Benchmarks;

// "quick [CORPUS] [ROUNDS] [NAME...]" prints a table in a minute; anything else goes to BenchmarkDotNet.
if (args is ["quick", ..])
    QuickTable.Print(args.ElementAtOrDefault(1) ?? "20MB", int.Parse(args.ElementAtOrDefault(2) ?? "5", CultureInfo.InvariantCulture), [.. args.Skip(3)]);
else if (args is ["stages", ..])
    StageTable.Print(args.ElementAtOrDefault(1) ?? "8MB", int.Parse(args.ElementAtOrDefault(2) ?? "9", CultureInfo.InvariantCulture));
else if (args is ["stream", ..])
    await StreamTable.PrintAsync(args.ElementAtOrDefault(1) ?? "8MB", int.Parse(args.ElementAtOrDefault(2) ?? "5", CultureInfo.InvariantCulture)).ConfigureAwait(false);
else
    BenchmarkSwitcher.FromAssembly(typeof(PipelineBenchmarks).Assembly).Run(args);
