using System.Globalization;
using System.Net;
using System.Text;
using NewsText.Text;

namespace NewsText.Cleaning;

/// <summary>HTML character references left in the text, also escaped more than once (<c>&amp;amp;rsquo;</c>).</summary>
internal static class EntityRepair
{
    private const int LongestName = 32;

    public static void Collect(RepairText source, List<Edit> edits)
    {
        ReadOnlySpan<char> text = source.Text;
        int i = text.IndexOf('&');
        while (i >= 0)
        {
            int end = Decode(text, i, out string replacement);
            if (end > i)
                edits.Add(new Edit(new TextSpan(i, end), EditKind.Repair, replacement, "repair.entity", 0.99));
            else
                end = i + 1;
            int next = text[end..].IndexOf('&');
            i = next < 0 ? -1 : end + next;
        }
    }

    private static int Decode(ReadOnlySpan<char> text, int start, out string replacement)
    {
        int name = start + 1;
        while (text[name..].StartsWith("amp;", StringComparison.Ordinal))
            name += 4;
        int end = name;
        while (end < text.Length && end - name < LongestName && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] == '#' && end == name)))
            end++;
        string? decoded = end < text.Length && text[end] == ';' ? Lookup(text[name..end]) : null;
        if (decoded is not null)
        {
            replacement = decoded;
            return end + 1;
        }

        replacement = "&";
        return name > start + 1 ? name : start;
    }

    private static string? Lookup(ReadOnlySpan<char> name)
    {
        if (name.Length < 2)
            return null;
        if (name[0] == '#')
        {
            bool hex = name[1] is 'x' or 'X';
            return uint.TryParse(name[(hex ? 2 : 1)..], hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out uint code)
                ? FromCode(code)
                : null;
        }

        string reference = $"&{name};";
        string decoded = WebUtility.HtmlDecode(reference);
        return string.Equals(decoded, reference, StringComparison.Ordinal) ? FromHtml5(name) : decoded;
    }

    // Codes 80..9F name cp1252 characters on the web, as the HTML standard's parser has it.
    private static string? FromCode(uint code) => code switch
    {
        >= 0x80 and <= 0x9F => CharacterStrings.Of(ByteEncoding.Windows1252.ToChar((byte)code)),
        '\t' or '\n' or '\r' => ((char)code).ToString(),
        < ' ' or 0x7F => null,
        _ => Rune.IsValid(code) ? CharacterStrings.Of((int)code) : null,
    };

    // References of HTML 5 that stand for plain punctuation; the framework knows those of HTML 4.
    private static string? FromHtml5(ReadOnlySpan<char> name) => name switch
    {
        "period" => ".",
        "comma" => ",",
        "colon" => ":",
        "semi" => ";",
        "excl" => "!",
        "quest" => "?",
        "lpar" => "(",
        "rpar" => ")",
        "lsqb" or "lbrack" => "[",
        "rsqb" or "rbrack" => "]",
        "commat" => "@",
        "dollar" => "$",
        "percnt" => "%",
        "num" => "#",
        "ast" => "*",
        "plus" => "+",
        "equals" => "=",
        "sol" => "/",
        "bsol" => "\\",
        "lowbar" => "_",
        "hyphen" or "dash" => "‐",
        "NewLine" => "\n",
        "Tab" => "\t",
        "rsquor" => "’",
        "rdquor" => "”",
        _ => null,
    };
}
