namespace NewsText.Tests.Diagnostics;

public class InputDiagnosticsTests
{
    public static TheoryData<int[], int, int> LoneHalves => new()
    {
        { [0x61, 0x20, 0xD83D, 0x20, 0x62], 2, 3 },
        { [0xDE00, 0xD83D], 0, 2 },
        { [0x61, 0xD83D, 0xDE00, 0xD83D, 0xD83D, 0xDE00], 3, 4 },
        { [0x61, 0xD800], 1, 2 },
    };

    [Theory] // code units as numbers: an attribute's string cannot hold half a pair
    [MemberData(nameof(LoneHalves))]
    public void Halves_of_surrogate_pairs_are_named_with_their_place(int[] units, int start, int end)
    {
        string raw = string.Concat(units.Select(unit => (char)unit));
        Diagnostic found = Assert.Single(NewsAnalyzer.Default.Analyze(raw).Diagnostics, d => d.Code == DiagnosticCodes.LoneSurrogate);
        Assert.Equal(new TextSpan(start, end), found.Span);
    }

    [Fact]
    public void Control_characters_are_named_by_run_and_in_text_order()
    {
        IEnumerable<Diagnostic> found = NewsAnalyzer.Default.Analyze("a\0\0b\tc\r\nd\u0081\uD800\u001Be").Diagnostics.Where(d => d.Code is "NT1001" or "NT1002");
        Assert.Equal([("NT1002", 1, 3), ("NT1002", 9, 10), ("NT1001", 10, 11), ("NT1002", 11, 12)], found.Select(d => (d.Code, d.Span.Start, d.Span.End)));
    }

    [Fact]
    public void Well_formed_text_has_none() =>
        Assert.DoesNotContain(NewsAnalyzer.Default.Analyze("The “bridge” is open 😀\n\nIt is.\tYes.").Diagnostics, d => d.Code is "NT1001" or "NT1002");

    [Fact]
    public void Hostile_input_gives_a_bounded_list() =>
        Assert.Equal(128, NewsAnalyzer.Default.Analyze(string.Concat(Enumerable.Repeat("\uD800x\0", 5000))).Diagnostics.Count(d => d.Code is "NT1001" or "NT1002"));

    [Fact]
    public void They_are_there_without_cleaning_too() =>
        Assert.Contains(NewsAnalyzer.Create(o => o.Clean = false).Analyze("a\0b").Diagnostics, d => d.Code == DiagnosticCodes.ControlCharacter);
}
