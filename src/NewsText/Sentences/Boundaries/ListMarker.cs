namespace NewsText.Sentences;

/// <summary>The marker of a list item, "1.", "2)", "(c)", "iv.", "• 9.": its kind and its place in the order.</summary>
internal readonly record struct ListMarker(int Start, char Bullet, char Opener, char Kind, char Closer, int Ordinal)
{
    public static readonly ListMarker None = new(-1, '\0', '\0', '\0', '\0', -1);

    public bool IsBareBullet => Bullet != '\0' && Kind == '\0';

    /// <summary>Its successor holds no full stop, so that it must be looked for.</summary>
    public bool IsStopless => Closer == ')' || IsBareBullet;

    public bool IsFollowedBy(in ListMarker next) =>
        IsBareBullet ? next.IsBareBullet && next.Bullet == Bullet : Ordinal >= 0 && next.Ordinal - Ordinal is 1 or -1 && next.Kind == Kind && next.Opener == Opener && next.Closer == Closer && next.Bullet == Bullet;

    public static bool CanBegin(char c) => c < 0x80 ? char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '(' : CharKinds.IsBullet(c);

    /// <summary>The marker whose full stop is at the juncture.</summary>
    public static bool TryRead(in Juncture j, out ListMarker marker)
    {
        marker = None;
        if (!j.IsPlainStop || j.StopEnd - j.StopStart != 1 || j.IsDetached || j.Left.Length > 4 || j.Left.End != j.StopStart || !j.HasGap)
            return false;
        char closer = j.CloseEnd == j.StopEnd ? '.' : j.CloseEnd == j.StopEnd + 1 && j.Text[j.StopEnd] == ')' ? ':' : '\0';
        return closer != '\0' && TryMake(j.Text, j.Left.Start, j.Left.End, closer, out marker);
    }

    /// <summary>The marker at <paramref name="start"/>, if one stands there.</summary>
    public static bool TryReadAt(ReadOnlySpan<char> text, int start, out ListMarker marker)
    {
        marker = None;
        int i = start;
        if (i < text.Length && CharKinds.IsBullet(text[i]))
        {
            i++;
            while (i < text.Length && i < start + 3 && text[i] == ' ')
                i++;
        }

        if (i < text.Length && text[i] == '(')
            i++;
        int from = i;
        while (i < text.Length && i - from < 4 && char.IsAsciiLetterOrDigit(text[i]))
            i++;
        if (i == from || i >= text.Length || text[i] is not ('.' or ')'))
        {
            if (start < text.Length && CharKinds.IsBullet(text[start]))
                marker = new ListMarker(start, text[start], '\0', '\0', '\0', 0);
            return marker.Ordinal >= 0;
        }

        char closer = text[i] == ')' ? ')' : i + 1 < text.Length && text[i + 1] == ')' ? ':' : '.';
        int behind = i + (closer == ':' ? 2 : 1);
        return (behind >= text.Length || CharKinds.IsSpace(text[behind])) && TryMake(text, from, i, closer, out marker);
    }

    private static bool TryMake(ReadOnlySpan<char> text, int from, int end, char closer, out ListMarker marker)
    {
        marker = None;
        (char kind, int ordinal) = Order(text[from..end]);
        if (kind == '\0' || (kind == 'A' && closer == '.'))
            return false;
        int start = from;
        char opener = '\0', bullet = '\0';
        if (start > 0 && text[start - 1] == '(')
        {
            opener = '(';
            start--;
        }

        int b = start;
        while (b > 0 && start - b < 2 && text[b - 1] == ' ')
            b--;
        if (b > 0 && CharKinds.IsBullet(text[b - 1]))
        {
            bullet = text[b - 1];
            start = b - 1;
        }

        if (start > 0 && !CharKinds.IsSpace(text[start - 1]))
            return false;
        marker = new ListMarker(start, bullet, opener, kind, closer, ordinal);
        return true;
    }

    private static (char Kind, int Ordinal) Order(ReadOnlySpan<char> mark)
    {
        if (mark.Length is 1 or 2 or 3 && int.TryParse(mark, System.Globalization.NumberStyles.None, null, out int number))
            return ('1', number);
        if (mark.Length == 1 && char.IsAsciiLetterLower(mark[0]))
            return ('a', mark[0] - 'a');
        if (mark.Length == 1 && char.IsAsciiLetterUpper(mark[0]))
            return ('A', mark[0] - 'A');
        return mark.Length > 1 && Roman(mark) is var roman and > 0 ? ('i', roman) : ('\0', -1);
    }

    private static int Roman(ReadOnlySpan<char> mark) => mark switch
    {
        "ii" or "II" => 2,
        "iii" or "III" => 3,
        "iv" or "IV" => 4,
        "vi" or "VI" => 6,
        "vii" or "VII" => 7,
        "viii" => 8,
        "ix" or "IX" => 9,
        "xi" or "XI" => 11,
        "xii" or "XII" => 12,
        _ => 0,
    };
}
