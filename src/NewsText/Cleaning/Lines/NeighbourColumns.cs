namespace NewsText.Cleaning;

/// <summary>What the lines next to a line show.</summary>
internal static class NeighbourColumns
{
    public static void Fill(LineColumns columns)
    {
        columns.Shift(LineColumn.Words, LineColumn.WordsBefore, -1, 255);
        columns.Shift(LineColumn.Words, LineColumn.WordsTwoBefore, -2, 255);
        columns.Shift(LineColumn.Words, LineColumn.WordsAfter, 1, 255);
        columns.Shift(LineColumn.Words, LineColumn.WordsTwoAfter, 2, 255);
        columns.Shift(LineColumn.Capitals, LineColumn.CapitalsBefore, -1, 0);
        columns.Shift(LineColumn.Capitals, LineColumn.CapitalsAfter, 1, 0);
        columns.Shift(LineColumn.Numbers, LineColumn.NumbersBefore, -1, 0);
        columns.Shift(LineColumn.Numbers, LineColumn.NumbersAfter, 1, 0);
        columns.Shift(LineColumn.Rule, LineColumn.RuleAfter, 1);
        columns.Shift(LineColumn.Role, LineColumn.RoleAfter, 1);
        columns.Shift(LineColumn.Alone, LineColumn.AloneBefore, -1);
        columns.Shift(LineColumn.Alone, LineColumn.AloneTwoBefore, -2);
        columns.Shift(LineColumn.Alone, LineColumn.AloneThreeBefore, -3);
        columns.Shift(LineColumn.Alone, LineColumn.AloneAfter, 1);
        columns.Shift(LineColumn.Alone, LineColumn.AloneTwoAfter, 2);
        columns.Shift(LineColumn.News, LineColumn.NewsBefore, -1);
        columns.Shift(LineColumn.News, LineColumn.NewsAfter, 1);
    }
}
