namespace NewsText.Accuracy;

/// <summary>Tells whether a predicted cue is one of speech, by the counted cue lemmas that lie beside the data.</summary>
internal sealed class CueClasses
{
    /// <summary>Irregular forms, as "form lemma" pairs.</summary>
    private static readonly Dictionary<string, string> Irregular = Pairs("""
        said say says say told tell thought think knew know known know felt feel saw see seen see found find wrote write
        written write spoke speak spoken speak made make gave give given give took take taken take heard hear held hold
        meant mean understood understand went go sought seek chose choose chosen choose began begin begun begin swore swear
        sworn swear sent send forgot forget forgotten forget laid lay brought bring shown show showed show led lead stood stand
        won win came come got get kept keep left leave lost lose met meet paid pay ran run sang sing shot shoot is be are be
        was be were be been be being be has have had have having have does do did do done do doing do 's be lied lie lying lie
        """);

    private static readonly HashSet<string> Function = [.. Words("""
        be have do will would can could may might shall should must to not n't never also even just still only again already
        once later now then repeatedly recently previously reportedly publicly openly quickly immediately clearly strongly
        largely simply actually really probably generally often sometimes always both and or falsely privately personally
        initially specifically explicitly apparently long ever first as in on at for about of with by up out that it his her
        their its my our your the a an this there who which he she they we i
        """)];

    /// <summary>Lemmas of a class that were never counted as a cue, so that the list beside the data lacks them.</summary>
    private static readonly Dictionary<string, string> Uncounted = new string[][]
    {
        ["speech", .. Words("""
            -- apologise attest aver bellow blurt caption characterise chorus communicate convey deadpan decree divulge e-mail
            emphasise enthuse enumerate espouse expound finish grumble implore intone lambaste letter malign minimize murmur
            mutter narrate phone pipe pontificate rap relate sigh skewer slur snap sneer summarise summarize tease text tsk
            vilify wisecrack
            """)],
        ["cognition", .. Words("""
            afraid conviction dream envisage judgment knowledge misjudge mistake misunderstand notion overestimate realise
            recognise sceptical suppose
            """)],
        ["desire", .. Words("committed dedicated determined excited favour frustrated opposed prepared shocked")],
        ["perception", .. Words("poll smell study survey taste")],
    }.SelectMany(list => list.Skip(1), (list, word) => (Word: word, Class: list[0])).ToDictionary(x => x.Word, x => x.Class, StringComparer.Ordinal);

    private static readonly string[] Order = ["speech", "cognition", "desire", "perception"];

    private readonly Dictionary<string, string> _classes = new(Uncounted, StringComparer.Ordinal);

    /// <summary>Reads the classes of cue lemmas.</summary>
    /// <param name="path">Tab-separated lemmas and classes with a header line.</param>
    public CueClasses(string path)
    {
        foreach (string line in File.ReadLines(path).Skip(1))
        {
            string[] fields = line.Split('\t');
            if (fields.Length > 1 && fields[1] != "other")
                _classes[fields[0]] = fields[1];
        }
    }

    public string Of(string cue)
    {
        string text = cue.Trim();
        if (text.Length > 0 && text.All(c => ":\u2014\u2013-,.".Contains(c, StringComparison.Ordinal)))
            return _classes.GetValueOrDefault(text.Contains(':', StringComparison.Ordinal) ? ":" : text, "other");
        List<string> lemmas = [.. WordsOf(text).Select(Lemma)];
        foreach (string kind in Order)
        {
            if (lemmas.Exists(l => !Function.Contains(l) && string.Equals(_classes.GetValueOrDefault(l), kind, StringComparison.Ordinal)))
                return kind;
        }

        return "other";
    }

    private static IEnumerable<string> WordsOf(string text)
    {
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '_' or '\'' or '\u2019' or '-'))
                continue;
            if (i > start)
                yield return text[start..i];
            start = i + 1;
        }
    }

    private string Lemma(string word)
    {
        string w = word.ToLowerInvariant().Replace('\u2019', '\'');
        if (Irregular.TryGetValue(w, out string? lemma))
            return lemma;
        if (_classes.ContainsKey(w))
            return w;
        foreach ((string suffix, string[] ends) in (ReadOnlySpan<(string, string[])>)[("ied", ["y"]), ("ies", ["y"]), ("ing", ["", "e"]), ("ed", ["", "e"]), ("es", ["", "e"]), ("s", [""])])
        {
            if (!w.EndsWith(suffix, StringComparison.Ordinal) || w.Length <= suffix.Length + 1)
                continue;
            string stem = w[..^suffix.Length];
            foreach (string end in ends)
            {
                if (_classes.ContainsKey(stem + end))
                    return stem + end;
            }

            if (stem.Length > 2 && stem[^1] == stem[^2] && _classes.ContainsKey(stem[..^1]))
                return stem[..^1];
        }

        return w;
    }

    private static Dictionary<string, string> Pairs(string text)
    {
        string[] words = Words(text);
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i + 1 < words.Length; i += 2)
            pairs[words[i]] = words[i + 1];
        return pairs;
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
