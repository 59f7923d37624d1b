using System.Text;

namespace NewsText.Tests.Cleaning.Repair;

/// <summary>Spoils clean paragraphs in the ways that scraping does, so that the answer is known.</summary>
internal sealed class Damage(int seed)
{
    private static readonly string[] Sentences =
    [
        "The council met again on Monday to talk about the bridge.",
        "Nobody was hurt when the wall above the harbour came down.",
        "“We heard a noise and ran,” said Ruža Đurić, who lives nearby.",
        "Police closed the road for two hours, the mayor’s office said.",
        "A second crack was found near the northern gate – it is wider than the first.",
        "The repairs will cost £4.5m, or about 3% of this year’s budget.",
        "Engineers from Kraków and São Paulo have been asked for advice.",
        "It is not the first time that the town has had to wait.",
        "Three years ago a storm took the roof off the old café.",
        "Officials believe that the work can be finished by May.",
        "However, the money has not been found yet.",
        "He added that children should stay away from the water.",
        "Those who lost their homes were taken to a school in the valley.",
        "Most of the shops were open by noon and the buses ran as usual.",
        "What happens next is up to the region’s government.",
        "Farmers say their fields are still under water, and so is the church.",
    ];

    private static readonly Encoding Cp1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly (string Plain, string Reference)[] References =
        [("&", "&amp;"), ("’", "&rsquo;"), ("“", "&ldquo;"), ("”", "&#8221;"), ("–", "&ndash;"), ("£", "&pound;"), ("é", "&eacute;"), ("ã", "&#xE3;")];

    private readonly Random _random = new(seed);

    public static IReadOnlyList<string> Kinds { get; } =
        ["mojibake", "mojibake-latin1", "mojibake-twice", "entities", "entities-twice", "zero-width", "odd-spaces", "soft-hyphens", "wrap", "missing-space", "look-alike", "shifted", "stray-stop"];

    public string Paragraph() => string.Join(' ', Enumerable.Range(0, _random.Next(2, 6)).Select(_ => Sentences[_random.Next(Sentences.Length)]));

    public string Spoil(string text, string kind) => kind switch
    {
        "mojibake" => Mojibake(text, Cp1252),
        "mojibake-latin1" => Mojibake(text, Encoding.Latin1),
        "mojibake-twice" => Mojibake(Mojibake(text, Cp1252), Cp1252),
        "entities" => Escape(text),
        "entities-twice" => Escape(text).Replace("&", "&amp;", StringComparison.Ordinal),
        "zero-width" => Insert(text, "\u200B\u200C\u200D\u2060\uFEFF\u200E", static (_, _) => true),
        "odd-spaces" => Change(text, static (t, i) => t[i] == ' ', _ => "\u00A0\u2009\u202F"[_random.Next(3)].ToString()),
        "soft-hyphens" => Insert(text, "\u00AD", static (t, i) => char.IsLetter(t[i - 1]) && char.IsLetter(t[i])),
        "wrap" => Wrap(text),
        "missing-space" => Change(text, static (t, i) => BeginsSentence(t, i + 1), _ => ""),
        "look-alike" => Change(text, static (t, i) => t[i] is 'a' or 'e' or 'o' or 'p' && char.IsAsciiLetter(t[i - 1]) && char.IsAsciiLetterLower(t[i + 1]), c => "аеор"["aeop".IndexOf(c, StringComparison.Ordinal)].ToString()),
        "shifted" => Shift(text),
        "stray-stop" => Change(text, static (t, i) => BeginsVerb(t, i), _ => ". "),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static bool BeginsSentence(string text, int i) => i > 2 && text[i - 1] == ' ' && text[i - 2] == '.' && char.IsAsciiLetterUpper(text[i]);

    private static bool BeginsVerb(string text, int i) =>
        text[i] == ' ' && i > 4 && text.AsSpan(i - 4, 4).IndexOfAnyExceptInRange('a', 'z') < 0
        && (text.AsSpan(i).StartsWith(" was taken", StringComparison.Ordinal) || text.AsSpan(i).StartsWith(" have been", StringComparison.Ordinal)
            || text.AsSpan(i).StartsWith(" should stay", StringComparison.Ordinal) || text.AsSpan(i).StartsWith(" will cost", StringComparison.Ordinal)
            || text.AsSpan(i).StartsWith(" were taken", StringComparison.Ordinal) || text.AsSpan(i).StartsWith(" from the water", StringComparison.Ordinal));

    private static string Mojibake(string text, Encoding encoding)
    {
        var spoilt = new StringBuilder();
        foreach (byte b in Encoding.UTF8.GetBytes(text))
            spoilt.Append(encoding.GetString([b]) is [var c] && c != '\uFFFD' ? c : (char)b);
        return spoilt.ToString();
    }

    private static string Escape(string text) => References.Aggregate(text, static (t, r) => t.Replace(r.Plain, r.Reference, StringComparison.Ordinal));

    private string Change(string text, Func<string, int, bool> fits, Func<char, string> change)
    {
        List<int> places = [.. Enumerable.Range(1, text.Length - 2).Where(i => fits(text, i))];
        if (places.Count == 0)
            return text;
        int at = places[_random.Next(places.Count)];
        return text[..at] + change(text[at]) + text[(at + 1)..];
    }

    private string Insert(string text, string marks, Func<string, int, bool> fits)
    {
        for (int n = _random.Next(1, 6); n > 0; n--)
        {
            int at = _random.Next(1, text.Length);
            if (fits(text, at))
                text = text.Insert(at, marks[_random.Next(marks.Length)].ToString());
        }

        return text;
    }

    private string Shift(string text)
    {
        List<int> places = [.. Enumerable.Range(1, text.Length - 2).Where(i => BeginsSentence(text, i))];
        if (places.Count == 0)
            return text;
        int at = places[_random.Next(places.Count)];
        return $"{text[..(at - 1)]}{(char)(text[at] + 0xE9)}{text[(at + 1)..]}";
    }

    private string Wrap(string text)
    {
        int column = _random.Next(60, 90), length = 0;
        var wrapped = new StringBuilder();
        foreach (string word in text.Split(' '))
        {
            bool fits = length > 0 && length + 1 + word.Length <= column;
            if (length > 0)
                wrapped.Append(fits ? ' ' : '\n');
            wrapped.Append(word);
            length = (fits ? length + 1 : 0) + word.Length;
        }

        return wrapped.ToString();
    }
}
