using NewsText.Text;

namespace NewsText.Ledger;

/// <summary>Capitalised words that name no place or person.</summary>
internal static class CalendarWords
{
    public static WordTable<bool> Table { get; } = Make();

    private static WordTable<bool> Make()
    {
        var words = new WordTableBuilder<bool>();
        foreach (string word in "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december".Split(' '))
            words[word] = true;
        return new WordTable<bool>(words);
    }
}
