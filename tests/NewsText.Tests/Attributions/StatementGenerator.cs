namespace NewsText.Tests.Attributions;

/// <summary>Sentences made of a source, a tag, a fact and a shape, each with the statement that a reader finds in it.</summary>
internal static class StatementGenerator
{
    private static readonly (string Words, string? Speaker)[] Sources =
    [
        ("Anna Lind", "Anna Lind"), ("Omar Bakr", "Omar Bakr"), ("Dr. Mira Kant", "Mira Kant"), ("the mayor", null), ("police", null), ("the ministry", null), ("a fisherman", null), ("the Oret Water Board", null), ("two witnesses", null),
        ("Mayor Tomas Reyl", "Tomas Reyl"), ("officials", null), ("the company", null), ("Marek Kovář", "Marek Kovář"),
    ];

    private static readonly string[] Tags = ["said", "warned", "added", "insisted", "explained", "has said", "had warned", "later said", "also said", "argued", "announced"];

    private static readonly (string Subject, string Predicate)[] Facts =
    [
        ("the bridge", "would reopen in May"), ("the dam", "had been checked twice"), ("both schools", "were still without water"), ("the harvest", "was lost"), ("the old boats", "could not be repaired"), ("the plan", "will cost three million euros"),
        ("the new line", "is not going to be built"), ("the road to Veld", "must stay shut"), ("the villagers", "had been told to leave"),
    ];

    private static readonly (string Open, string Close)[] Marks = [("“", "”"), ("\"", "\""), ("‘", "’"), ("«", "»")];

    private const string Clause = "who was not at the meeting";

    /// <summary>{S} source, {W} a clause about it, {V} tag, {F} fact, {A} its subject, {B} its predicate, [ ] quotation marks; what stands between | is the content.</summary>
    private static readonly string[] Shapes =
    [
        "{S} {V} |that {F}|.", "{S} {V} |{F}|.", "|{F}|, {S} {V}.", "[|{F},|] {S} {V}.", "[|{F},|] {S} {V} on Monday.", "{S} {V}: [|{F}.|]", "According to {S}, |{F}|.", "|{F}|, according to {S}.",
        "[|{F},|] {S} {V}, [|and that is all.|]", "|{A}|, {S} {V}, |{B}|.", "|{A}|, {S} {V} on Monday, |{B}|.", "In Oret on Monday, {S} {V} |that {F}|.", "{S} told reporters |that {F}|.", "On Friday {S} told the Herald |that {F}|.",
        "|{F}|, {S} told reporters in Oret.", "After the meeting, {S} {V} |{F}|.", "|{F}|, {S} {V} in a statement.", "{S}, {W}, {V} |that {F}|.", "[|{F},|] {S} told a news conference.",
    ];

    /// <summary>A sentence, the parts of its content, its source and who that is.</summary>
    public static (string Text, string[] Content, string Source, string? Speaker) Make(int seed)
    {
        var random = new Random(seed);
        (string source, string? speaker) = Sources[random.Next(Sources.Length)];
        string tag = Tags[random.Next(Tags.Length)];
        (string subject, string predicate) = Facts[random.Next(Facts.Length)];
        (string open, string close) = Marks[random.Next(Marks.Length)];
        string shape = Shapes[seed % Shapes.Length].Replace("[|", "|[", StringComparison.Ordinal).Replace("|]", "]|", StringComparison.Ordinal);
        string text = shape.Replace("{F}", "{A} {B}", StringComparison.Ordinal).Replace("{A}", subject, StringComparison.Ordinal).Replace("{B}", predicate, StringComparison.Ordinal).Replace("{S}", source, StringComparison.Ordinal).Replace("{V}", tag, StringComparison.Ordinal).Replace("{W}", Clause, StringComparison.Ordinal)
            .Replace("[", open, StringComparison.Ordinal).Replace("]", close, StringComparison.Ordinal);
        int first = text.IndexOfAny([.. "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"]);
        text = text[..first] + char.ToUpperInvariant(text[first]) + text[(first + 1)..];
        string[] parts = text.Split('|');
        string plain = string.Concat(parts);
        if (plain.Contains(Clause, StringComparison.Ordinal))
            source += ", " + Clause;
        return (plain, [.. parts.Where((_, i) => i % 2 == 1)], plain.Contains(source, StringComparison.Ordinal) ? source : char.ToUpperInvariant(source[0]) + source[1..], speaker);
    }
}
