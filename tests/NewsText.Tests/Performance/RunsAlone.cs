namespace NewsText.Tests.Performance;

/// <summary>Tests that run behind all others and alone: the collections that others cause take pooled memory away, which would be counted here.</summary>
[CollectionDefinition(nameof(RunsAlone), DisableParallelization = true)]
public sealed class RunsAlone;
