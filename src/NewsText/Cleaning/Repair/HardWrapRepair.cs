namespace NewsText.Cleaning;

/// <summary>Lines broken at a column are joined again; headings, lists, verse and paragraphs stay apart.</summary>
/// <remarks>
/// A wrapped block shows in that no line could have taken the next line's first word, and that most breaks fall inside sentences.
/// Once a block has shown the text's column, other blocks are measured by it.
/// </remarks>
internal static class HardWrapRepair
{
    private const int WidestColumn = 120;

    public static void Collect(RepairText source, List<Edit> edits)
    {
        ReadOnlySpan<char> text = source.Text;
        List<WrapBlock> blocks = WrapBlock.Find(text, WidestColumn);
        int column = 0;
        foreach (WrapBlock block in blocks)
        {
            if (block.IsWrapped(text))
                column = Math.Max(column, block.Width);
        }

        if (column == 0)
            return;
        foreach (WrapBlock block in blocks)
        {
            if (block.Width <= column)
                block.Join(source, column, edits);
        }
    }
}
