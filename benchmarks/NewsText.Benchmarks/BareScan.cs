using System.Buffers;

namespace NewsText.Benchmarks;

/// <summary>The limit that every stage is measured against: one vectorised search for the characters that can end a sentence.</summary>
internal static class BareScan
{
    public static readonly SearchValues<char> Stops = SearchValues.Create(".?!…\n");

    public static int Count(IReadOnlyList<string> articles)
    {
        int found = 0;
        foreach (string article in articles)
        {
            ReadOnlySpan<char> rest = article;
            int i;
            while ((i = rest.IndexOfAny(Stops)) >= 0)
            {
                found++;
                rest = rest[(i + 1)..];
            }
        }

        return found;
    }
}
