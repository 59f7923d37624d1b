using System.Text;

namespace NewsText.Cleaning;

/// <summary>UTF-8 that was read as a one-byte encoding. One call undoes one level.</summary>
/// <remarks>
/// A line is a candidate where a character that can begin a UTF-8 sequence stands before one that can go on with it in the same
/// encoding. Each such encoding is tried on the whole line; the one with most evidence is undone, sequence by sequence, so that
/// genuine characters beside the damage stay and a line that was damaged in parts is mended in parts.
/// </remarks>
internal static class MojibakeRepair
{
    private const int Before = 512;
    private const int After = 4096;

    public static void Collect(RepairText source, List<Edit> edits)
    {
        if (!source.Has(CharacterRepairs.Mojibake))
            return;
        ReadOnlySpan<char> text = source.Text;
        int done = 0, i = 0;
        while (true)
        {
            i = CharClasses.IndexOf(text, i, CharClass.Lead);
            if (i < 0)
                return;
            if (ByteClasses.Shared(text[i], source.At(i + 1)) == 0)
            {
                i++;
                continue;
            }

            int from = Math.Max(done, i - Before);
            int line = text[from..i].LastIndexOf('\n');
            from += line + 1;
            int to = Math.Min(text.Length, i + After);
            line = text[i..to].IndexOf('\n');
            if (line >= 0)
                to = i + line;
            MojibakeLine.Collect(text[from..to], from, edits);
            done = i = to;
        }
    }
}
