using NewsText.Text;

namespace NewsText.Ledger;

/// <summary>Capitalised words that name no place or person.</summary>
internal static class CalendarWords
{
    public static WordTable<bool> Table { get; } = new(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december"
            .Split(' ').Select(w => KeyValuePair.Create(w, true)));
}
