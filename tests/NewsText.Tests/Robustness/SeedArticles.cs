namespace NewsText.Tests.Robustness;

/// <summary>The project's own articles, as the generators cut and splice them.</summary>
internal static class SeedArticles
{
    public static IReadOnlyList<string> Texts { get; } = [.. Directory.EnumerateFiles(Repository.PathTo("seeds"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    public static HostileText Generator { get; } = new(Texts);
}
