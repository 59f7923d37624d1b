using System.Globalization;
using System.Text;

namespace NewsText.Tests.Robustness;

/// <summary>Makes hostile inputs from a seed: the same seed gives the same text everywhere.</summary>
/// <param name="articles">Whole articles, to cut and splice.</param>
public sealed class HostileText(IReadOnlyList<string> articles)
{
    private const string Marks = "\"'“”‘’„‚«»‹›()[]{}.,;:!?…—–-‑_/\\*•·|~`´¨^#@&%$£€§¶†‡°™©®\n\n\n \t";
    private const string Hidden = "\0\u0001\b\v\f\u001B\u007F\u0080\u0085\u0093\u009D\u00A0\u00AD\u034F\u061C\u180E\u2000\u2009\u200B\u200C\u200D\u200E\u200F\u2028\u2029\u202A\u202E\u202F\u2060\u2066\u2069\u3000\uFEFF\uFFFC\uFFFD\uFE0F";
    private const string Damaged = "ÃÂâ€™œ\u009D\u0080¢£¤¥¦§©ª«¬®±²³´µ¶·¸¹º»¼½¾¿ÄÅÐÑØÙÎÏРСГВЂ√≈ƒ‚├┬─ğĪįĽıŁİŃ&amp;#39;nbsp;";

    private static readonly string[] Words =
    [
        "said", "told", "according to", "killed", "dead", "injured", "wounded", "missing", "at least", "dozens", "hundreds of", "twelve", "two", "no", "people", "soldiers",
        "Mr", "Dr.", "U.S.", "a.m.", "No.", "the minister", "the ministry", "police", "he", "she", "they", "who", "that", "and", "but", "in", "of", "on Monday", "Kovář",
        "Anna Lind", "İzmir", "Łódź", "“", "”", "\"", "‘", "’s", ",", ".", ".", "?", "!", ":", "…", "—", "(", ")", "Image:", "REUTERS)", "Photo by", "READ MORE:", "Continue reading",
        "12", "1,200", "3.5", "20,000", "10-15", "\n", "\n\n", "as many as", "including", "children", "died", "was", "were", "have been", "displaced", "arrested", "toll", "rose to",
    ];

    private static readonly string[] Numbers =
        ["0", "1", "12", "007", "1,000", "1.000", "1 000", "3.5", ".5", "5.", "1,", "-7", "–", "-", "½", "²", "٣", "１２", "IV", "million", "m", "bn", "dozen", "dozens", "two", "twenty-one",
            "hundred", "thousand", "and", "or", "to", "of", "more than", "fewer than", "up to", "at least", "%", "$", "£", "killed", "dead", "people", "99999999999999999999", "1e9", " ", " ", " ", ", ", ". "];

    private static readonly char[][] Categories = ByCategory();

    /// <summary>The kinds of texts, each with its own generator.</summary>
    public static int KindCount => 11;

    /// <summary>The text of a seed. Kinds take turns.</summary>
    public string Make(long seed)
    {
        var random = new Random(HashCode(seed));
        return (seed % KindCount) switch
        {
            0 => Units(random, random.Next(120)),
            1 => Mix(random, random.Next(40), () => random.Next(3) == 0 ? Word(random) : Hidden[random.Next(Hidden.Length)].ToString()),
            2 => Mix(random, random.Next(80), () => random.Next(5) == 0 ? Word(random) : Marks[random.Next(Marks.Length)].ToString()),
            3 => Mix(random, random.Next(50), () => Numbers[random.Next(Numbers.Length)] + (random.Next(2) == 0 ? " " : "")),
            4 => Splice(random),
            5 => Truncate(random),
            6 => AtBoundary(random),
            7 => Mix(random, random.Next(60), () => random.Next(6) == 0 ? Word(random) + " " : Damaged[random.Next(Damaged.Length)].ToString()),
            8 => Lines(random),
            9 => Halves(random),
            _ => Mix(random, random.Next(60), () => Word(random) + (random.Next(4) == 0 ? "" : " ")),
        };
    }

    /// <summary>A text of at least <paramref name="length"/> code units in one line, from one small piece again and again.</summary>
    public string Endless(long seed, int length)
    {
        var random = new Random(HashCode(seed));
        string piece;
        do
        {
            piece = Make(random.Next()).Replace("\n", "", StringComparison.Ordinal);
            if (piece.Length > 40 && random.Next(2) == 0)
                piece = piece[..random.Next(1, 12)];
        }
        while (piece.Length == 0);
        var text = new StringBuilder(length + piece.Length);
        while (text.Length < length)
            text.Append(piece);
        return text.ToString();
    }

    private string Splice(Random random)
    {
        var text = new StringBuilder();
        for (int n = random.Next(1, 6); n > 0; n--)
        {
            string article = articles[random.Next(articles.Count)];
            int at = random.Next(article.Length);
            text.Append(article, at, Math.Min(random.Next(80), article.Length - at));
            if (random.Next(2) == 0)
                text.Append(Marks[random.Next(Marks.Length)]);
        }

        return text.ToString();
    }

    /// <summary>The first part of one article and the last of another: a claim cut from its speaker, a quotation from its end.</summary>
    private string Halves(Random random)
    {
        string first = articles[random.Next(articles.Count)], last = articles[random.Next(articles.Count)];
        string[] joints = ["", " ", "\n", "\n\n", "“", "\"", "\uFFFD"];
        return string.Concat(first.AsSpan(0, random.Next(first.Length)), joints[random.Next(joints.Length)], last.AsSpan(random.Next(last.Length)));
    }

    private string Truncate(Random random)
    {
        string article = articles[random.Next(articles.Count)];
        int start = random.Next(article.Length), length = Math.Min(random.Next(600), article.Length - start);
        var text = new StringBuilder(article, start, length, length + 8);
        for (int n = random.Next(4); n > 0 && text.Length > 0; n--)
        {
            int at = random.Next(text.Length);
            if (random.Next(2) == 0)
                text.Remove(at, Math.Min(random.Next(20), text.Length - at));
            else
                text.Insert(at, (char)random.Next(0x10000));
        }

        return text.ToString();
    }

    /// <summary>A character of a random category at a place where rules look: behind a stop, a mark, a number, at a line's ends.</summary>
    private static string AtBoundary(Random random)
    {
        string[] places = ["One was killed.{0} Two said so.", "“It is over{0}” he said.", "{0}“It is over,” he said{0}.", "{0}12{0}people{0}were killed", "Mr{0}. Lind said{0}: no.",
            "one\n{0}\ntwo{0}\n\nthree", "a.{0}B", "said{0}Anna Lind{0}, who", "{0}", "The end.{0}", "(Image{0}: REUTERS{0})", "at least{0}five{0}dead, {0}according to{0}police{0}."];
        char[] category = Categories[random.Next(Categories.Length)];
        string one = category[random.Next(category.Length)].ToString();
        if (random.Next(3) == 0)
            one += category[random.Next(category.Length)];
        return string.Concat(Enumerable.Range(0, random.Next(1, 3)).Select(_ => places[random.Next(places.Length)].Replace("{0}", one, StringComparison.Ordinal)));
    }

    private static string Lines(Random random)
    {
        string[] breaks = ["\n", "\n\n", "\r\n", "\r", " \n ", "\n\n\n"];
        return Mix(random, random.Next(16), () => Mix(random, random.Next(12), () => Word(random) + " ") + breaks[random.Next(breaks.Length)]);
    }

    private static string Units(Random random, int count)
    {
        var text = new StringBuilder(count);
        for (int i = 0; i < count; i++)
            text.Append((char)(random.Next(4) == 0 ? random.Next(0xD7F0, 0xE010) : random.Next(0x10000)));
        return text.ToString();
    }

    private static string Mix(Random random, int count, Func<string> piece)
    {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++)
            text.Append(piece());
        return text.ToString();
    }

    private static string Word(Random random) => Words[random.Next(Words.Length)];

    private static int HashCode(long seed)
    {
        ulong mixed = ((ulong)seed + 1) * 0x9E3779B97F4A7C15;
        return (int)((mixed ^ (mixed >> 31)) & int.MaxValue);
    }

    private static char[][] ByCategory() =>
        [.. Enumerable.Range(0, 0x10000).Select(c => (char)c).GroupBy(CharUnicodeInfo.GetUnicodeCategory).OrderBy(g => g.Key).Select(g => g.ToArray())];
}
