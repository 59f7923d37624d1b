namespace NewsText.Tests.Golden;

/// <summary>Sentences that put every word of the lexicons into the frames that the rules know, in groups. Made, not found: they touch rules, whether or not a writer would say so.</summary>
internal static class RuleTexts
{
    private const int GroupSize = 20;

    private const string Story = "Anna Lind, the head of the port authority, and Marek Kovář, a fisherman, were in Oret when the ferry sank on Friday.\n\n";

    private static readonly string[] Sources =
    [
        "Anna Lind", "the mayor, Ida Holm,", "police", "a witness who asked not to be named", "he", "she", "the ministry", "Lind’s lawyer", "officials in Oret", "Dr. Marek Kovář of the National Weather Service",
        "two residents", "state television", "the report", "Lind, 46,", "they", "the 30-year-old fisherman", "Health Minister Omar Said", "rescuers", "no one", "a spokesman for the rebels",
    ];

    private static readonly string[] Statements =
    [
        "{S} {V} that at least 12 people had died and that nobody was missing.",
        "“The harbour is closed,” {S} {V}. “Nobody may leave, and two ships are late.”",
        "“The harbour,” {V} {S} on Monday, “is closed.”",
        "The harbour is closed, {S} {V} in a statement, and two people were killed.",
        "The harbour is closed, {V} {S}, adding that it would stay so.",
        "{S} {V}: “Nobody slept.”",
        "{S} {V} the plan to close the harbour “for good”, and did not {L} the rest.",
        "{S} {V} reporters the road was safe, though it was not {V} that it was.",
        "{S} was {V} as saying the road was unsafe, while Lind did not.",
        "Asked whether it was safe, {S} {V} to comment on “the affair”.",
    ];

    private static readonly string[] Quantities =
    [
        "at least 12", "two", "dozens of", "no", "more than 1,200", "up to 20", "10-15", "an estimated 3.5 million", "several", "fewer than five", "seven more", "both", "about 40", "between 20 and 30", "a further three",
        "hundreds of", "a dozen", "scores of", "one", "as many as 60", "nearly 300", "21 of the 45", "the 31", "another 8 to 9", "half of the", "a couple of", "twenty-one", "some 1.2 million", "not a single", "at most 4",
    ];

    private static readonly string[] Victims =
        ["people", "soldiers", "civilians", "women and children", "miners", "passengers", "police officers", "rebels", "villagers, including three children,", "others", "Lind’s two sons", "homes", "aid workers", "students aged 12 to 14"];

    private static readonly string[] Figures =
    [
        "{Q} {P} were {C} when a ferry sank off Oret on Friday, police said.",
        "The blast {C} {Q} {P} and {R} {T} others.",
        "{Q} {P} {C} in the fire, and {T} were said to be {C} too.",
        "The toll rose to 31, the ministry said; earlier it had spoken of {Q} {C}, {T} of them children.",
        "The {C} of {Q} {P} was confirmed. In 2009, {Q} {P} were {C} there.",
        "{Q} {C}, {T} {R}.",
        "Rescuers feared {Q} {P} might be {C}; the army denied that any had been.",
    ];

    /// <summary>The texts by group, always in the same order.</summary>
    public static IEnumerable<(string Group, IReadOnlyList<string> Texts)> All()
    {
        foreach ((int n, string[] cues) in Lexicon("cues.txt").Chunk(GroupSize).Index())
            yield return ($"statements {n}: {cues[0].Split('\t')[0]}", [.. cues.SelectMany((cue, i) => Statements.Select((s, j) => Statement(s, cue, (n * 7) + (i * 3) + j)))]);
        string[] outcomes = [.. Lexicon("casualties/outcome-cues.txt")];
        foreach ((int n, string[] cues) in outcomes.Chunk(GroupSize).Index())
            yield return ($"figures {n}: {OneOf(cues[0].Split('\t')[3].Split('|')[0], 0)}", [.. cues.SelectMany((cue, i) => Figures.Select((f, j) => Figure(f, cue, (n * 11) + (i * 5) + j)))]);
        foreach ((int n, string[] quantities) in Quantities.Chunk(5).Index())
            yield return ($"quantities {n}: {quantities[0]}", [.. quantities.SelectMany(q => Victims.Select(v => $"The storm killed {q} {v}. Of {q} {v} nothing is known. {Capital(q)} {v} were wounded or are missing, Anna Lind said."))]);
    }

    private static IEnumerable<string> Lexicon(string name) =>
        File.ReadLines(Repository.PathTo(["src", "NewsText", "Languages", "en", .. name.Split('/')])).Where(line => line.Length > 0 && line[0] != '#');

    private static string Statement(string frame, string cue, int seed)
    {
        string[] fields = cue.Split('\t');
        string lemma = fields[0], past = fields.Length > 4 && fields[4].Length > 0 ? fields[4] : lemma.EndsWith('e') ? lemma + "d" : lemma.EndsWith('y') ? lemma[..^1] + "ied" : lemma + "ed";
        string source = Sources[seed % Sources.Length];
        return Story + Capital(frame.Replace("{S}", source, StringComparison.Ordinal).Replace("{V}", past, StringComparison.Ordinal).Replace("{L}", lemma, StringComparison.Ordinal));
    }

    private static string Figure(string frame, string cue, int seed)
    {
        string[] fields = cue.Split('\t'), forms = fields[3].Split('|');
        string[] rest = ["wounded", "injured", "missing", "hurt", "displaced"];
        string text = frame.Replace("{Q}", Quantities[seed % Quantities.Length], StringComparison.Ordinal)
            .Replace("{P}", Victims[seed % Victims.Length], StringComparison.Ordinal)
            .Replace("{C}", OneOf(forms[seed % 3 == 0 ? 0 : forms.Length - 1] + (fields.Length > 4 ? " " + fields[4] : ""), seed).Replace("%", "their", StringComparison.Ordinal).Replace("*", "most of all", StringComparison.Ordinal), StringComparison.Ordinal)
            .Replace("{R}", rest[seed % rest.Length], StringComparison.Ordinal)
            .Replace("{T}", Quantities[(seed + 4) % Quantities.Length], StringComparison.Ordinal);
        return Capital(text);
    }

    /// <summary>One of the spellings of each word: "taken/rushed to hospital/clinic".</summary>
    private static string OneOf(string form, int seed) => string.Join(' ', form.Split(' ').Select(word => word.Split('/')).Select((word, i) => word[(seed + i) % word.Length]));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
