using System.Text;

namespace NewsText.Benchmarks;

/// <summary>Makes varied news text of any size: recombines the paragraphs and sentences of the seed articles with a fixed seed.</summary>
public static class TextGenerator
{
    /// <summary>The seed articles beside the program, in name order.</summary>
    public static IReadOnlyList<string> Seeds()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "seeds");
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.txt") : [];
        if (files.Length == 0)
            throw new InvalidOperationException($"No seed articles in {folder}: build the benchmarks inside the repository.");
        Array.Sort(files, StringComparer.Ordinal);
        return [.. files.Select(File.ReadAllText)];
    }

    /// <summary>Articles that together hold at least <paramref name="chars"/> UTF-16 code units; the same for the same arguments.</summary>
    public static List<string> Articles(IReadOnlyList<string> seeds, long chars, int seed = 20260101)
    {
        var random = new Random(seed);
        string[][] paragraphs = [.. seeds.Select(s => s.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Where(p => p.Length > 0)];
        var articles = new List<string>();
        var builder = new StringBuilder();
        long made = 0;
        while (made < chars)
        {
            builder.Clear();
            int count = random.Next(8, 40);
            for (int i = 0; i < count; i++)
            {
                string[] from = paragraphs[random.Next(paragraphs.Length)];
                AppendVaried(builder, from[random.Next(from.Length)], random);
                builder.Append("\n\n");
            }

            articles.Add(builder.ToString());
            made += builder.Length;
        }

        return articles;
    }

    /// <summary>Copies a paragraph with other digits and, now and then, its sentences in another order, so that no two copies are alike.</summary>
    private static void AppendVaried(StringBuilder target, string paragraph, Random random)
    {
        string[] sentences = paragraph.Split(". ");
        if (sentences.Length > 2 && random.Next(3) == 0)
            random.Shuffle(sentences.AsSpan(0, sentences.Length - 1));
        int start = target.Length;
        target.AppendJoin(". ", sentences);
        for (int i = start; i < target.Length; i++)
        {
            if (char.IsAsciiDigit(target[i]) && target[i] != '0')
                target[i] = (char)('1' + random.Next(9));
        }
    }
}
