using System.Collections.Concurrent;
using System.Text;

namespace NewsText.Benchmarks;

/// <summary>The named texts that benchmarks run on.</summary>
public static class Corpora
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<string>> Loaded = new(StringComparer.Ordinal);

    /// <summary>The articles of a corpus: <c>seeds</c>, <c>eval</c> (the development texts beside the repository), or a generated one named by its size, such as <c>20MB</c>.</summary>
    public static IReadOnlyList<string> Load(string name) => Loaded.GetOrAdd(name, static n =>
    {
        if (string.Equals(n, "eval", StringComparison.Ordinal))
            return EvaluationTexts.Load();
        IReadOnlyList<string> seeds = TextGenerator.Seeds();
        return n.EndsWith("MB", StringComparison.Ordinal)
            ? TextGenerator.Articles(seeds, long.Parse(n.AsSpan(0, n.Length - 2), System.Globalization.CultureInfo.InvariantCulture) * 1_000_000)
            : seeds;
    });

    /// <summary>Size of a corpus in bytes of UTF-8.</summary>
    public static long Utf8Bytes(string name) => Load(name).Sum(a => (long)Encoding.UTF8.GetByteCount(a));

    /// <summary>Size of a corpus in UTF-16 code units.</summary>
    public static long Chars(string name) => Load(name).Sum(a => (long)a.Length);
}
