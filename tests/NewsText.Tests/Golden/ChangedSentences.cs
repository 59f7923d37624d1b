using NewsText.Tests.Attributions;
using NewsText.Tests.Casualties;

namespace NewsText.Tests.Golden;

/// <summary>The sentences that a reader judged, and what becomes of them when a word is lost, doubled, moved or put in, and when they follow each other: the near neighbours of what rules were made for.</summary>
internal static class ChangedSentences
{
    private const int Variants = 5;
    private const int Together = 3; // sentences of one text

    private static readonly string[] PutIn =
    [
        ",", ":", ";", "—", "“", "”", "\"", "(", ")", "and", "or", "but", "not", "no", "that", "which", "who", "whom", "whose", "of", "of them", "of whom", "in", "on Monday", "in 2019", "last year", "a month ago", "the", "a", "his", "their",
        "he", "she", "they", "it", "was", "were", "had", "has been", "may have", "to", "as", "after", "when", "two", "12", "at least", "more than", "another", "other", "all", "both", "including", "among them", "said", "told", "Lind", "Anna Lind",
        "police", "the ministry", "people", "children", "soldiers", "killed", "injured", "dead", "missing", "also", "later", "out", "up", "for", "against", "whether", "if", "because", "what", "’s", "“no”", "46", "1,200", "three others", "nobody",
    ];

    /// <summary>The texts in groups, always in the same order.</summary>
    public static IEnumerable<(string Group, string[] Texts)> All()
    {
        string[] sentences = [.. StatementSpecTests.Cases().Select(d => (string)d[0]), .. SpecTests.Sentences().Select(d => (string)d[0]), .. ReadingTests.Texts().Select(d => (string)d[1])];
        foreach ((int n, string[] chunk) in sentences.Chunk(100).Index())
        {
            yield return ($"changed sentences {n}", [.. chunk.SelectMany((s, i) => Enumerable.Range(0, Variants).Select(v => Change(s, (((n * 100) + i) * Variants) + v)))]);
            yield return ($"sentences in a row {n}", [.. chunk.Chunk(Together).SelectMany(InARow)]);
        }
    }

    private static string[] InARow(string[] row) =>
        [string.Join(' ', row), string.Join("\n\n", row), string.Join(' ', row.Reverse()), "“" + string.Join(' ', row) + "” Anna Lind told the Oret Herald on Friday. “That is all,” she said."];

    /// <summary>One or two changes of words; the same seed makes the same text everywhere.</summary>
    private static string Change(string sentence, int seed)
    {
        var random = new Random(seed);
        List<string> words = [.. sentence.Split(' ')];
        for (int changes = random.Next(1, 3); changes > 0; changes--)
        {
            int at = random.Next(words.Count);
            switch (random.Next(6))
            {
                case 0 when words.Count > 2:
                    words.RemoveAt(at);
                    break;
                case 1 when at > 0:
                    (words[at - 1], words[at]) = (words[at], words[at - 1]);
                    break;
                case 2:
                    words[at] = words[at].TrimEnd(',', '.', ':', '”', '"'); // a mark is lost
                    break;
                case 3:
                    words[at] += ",.:;”?"[random.Next(6)]; // or found
                    break;
                case 4:
                    words[at] = PutIn[random.Next(PutIn.Length)];
                    break;
                default:
                    words.Insert(at, PutIn[random.Next(PutIn.Length)]);
                    break;
            }
        }

        return string.Join(' ', words);
    }
}
