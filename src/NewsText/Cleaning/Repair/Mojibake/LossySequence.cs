namespace NewsText.Cleaning;

/// <summary>Sequences that lost a byte to <c>?</c> or U+FFFD: what they stood for is gone, so they become U+FFFD. Only beside damage that was mended.</summary>
internal static class LossySequence
{
    private const string Leads = "ÃÂâ";

    /// <summary>Adds the edits of lossy sequences among those of <paramref name="edits"/> from <paramref name="first"/> on, keeping their order.</summary>
    public static void Collect(ReadOnlySpan<char> line, int offset, ByteEncoding encoding, int first, List<Edit> edits)
    {
        if (encoding != ByteEncoding.Windows1252 || line.IndexOfAny('?', '\uFFFD') < 0)
            return;
        int mended = edits.Count;
        int at = first;
        for (int i = 0; i < line.Length; i++)
        {
            while (at < mended && edits[at].Span.End <= offset + i)
                at++;
            if (at < mended && edits[at].Span.Start <= offset + i)
                continue;
            int length = Leads.Contains(line[i]) ? Match(line[i..], encoding) : 0;
            if (length == 0 || (at < mended && edits[at].Span.Start < offset + i + length))
                continue;
            edits.Add(new Edit(TextSpan.FromLength(offset + i, length), EditKind.Repair, "\uFFFD", "repair.lossy-mojibake", 0.7));
            i += length - 1;
        }

        if (edits.Count > mended)
            edits.Sort(first, edits.Count - first, Comparer<Edit>.Create(static (a, b) => a.Span.Start.CompareTo(b.Span.Start)));
    }

    private static int Match(ReadOnlySpan<char> text, ByteEncoding encoding)
    {
        int need = text[0] == 'â' ? 3 : 2;
        if (text.Length < need)
            return 0;
        bool lost = false;
        for (int k = 1; k < need; k++)
        {
            if (text[k] is '?' or '\uFFFD')
                lost = true;
            else if (encoding.ToByte(text[k]) is < 0x80 or > 0xBF)
                return 0;
        }

        return lost ? need : 0;
    }
}
