using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(NewsText.Benchmarks.PipelineBenchmarks).Assembly).Run(args);
