using NewsText.Text;

namespace NewsText.Casualties;

/// <summary>The English number words.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly (string Word, long Value)[] Scales =
        [("dozen", 12), ("hundred", 100), ("thousand", 1_000), ("lakh", 100_000), ("million", 1_000_000), ("crore", 10_000_000), ("billion", 1_000_000_000)];

    public static void AddTo(WordTableBuilder<WordEntry> words)
    {
        for (int i = 0; i < Small.Length; i++)
            Add(words, Small[i], i);
        for (int i = 0; i < Tens.Length; i++)
        {
            Add(words, Tens[i], (i + 2) * 10);
            for (int unit = 1; unit <= 9; unit++)
                Add(words, Tens[i] + "-" + Small[unit], ((i + 2) * 10) + unit);
        }

        foreach ((string word, long value) in Scales)
            Add(words, word, value, isScale: true);
    }

    private static void Add(WordTableBuilder<WordEntry> words, string word, long value, bool isScale = false)
    {
        ref WordEntry? slot = ref words.Slot(word)!;
        WordEntry entry = slot ??= new WordEntry();
        entry.Classes |= WordClass.Number;
        entry.Value = value;
        entry.IsScale = isScale;
    }
}
