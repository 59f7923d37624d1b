namespace NewsText.Tests.Casualties;

/// <summary>Sentences made of a quantity, victims, an outcome and a shape, each with the figure that a reader finds in it.</summary>
internal static class FigureGenerator
{
    private static readonly (string Words, string Range)[] Quantities =
    [
        ("12", "12"), ("at least 30", "30.."), ("two", "2"), ("more than 1,200", "1201.."), ("up to 20", "..20"), ("10 to 15", "10..15"), ("as many as 60", "..60"), ("twenty-one", "21"), ("fewer than ten", "..9"),
        ("a dozen", "12"), ("some 300", "300"), ("between 20 and 30", "20..30"), ("dozens of", "12.."), ("several", "3.."), ("nearly 2.5 million", "2500000"), ("no more than four", "..4"), ("at most six", "..6"), ("seven", "7"),
    ];

    private static readonly string[] Victims = ["people", "soldiers", "miners", "villagers", "schoolchildren", "police officers", "passengers", "aid workers", "men and women", "residents of Oret"];

    private static readonly (string Participle, Outcome Outcome)[] Outcomes =
        [("killed", Outcome.Killed), ("injured", Outcome.Injured), ("wounded", Outcome.Injured), ("displaced", Outcome.Displaced), ("abducted", Outcome.Abducted), ("shot dead", Outcome.Killed), ("badly hurt", Outcome.Injured)];

    /// <summary>{Q} quantity and victims, {P} participle.</summary>
    private static readonly (string Shape, CasualtyStatus Status)[] Shapes =
    [
        ("{Q} were {P} when a bus overturned near Oret on Friday.", CasualtyStatus.Asserted),
        ("In the north, {Q} were {P}.", CasualtyStatus.Asserted),
        ("{Q} have been {P}, the ministry said.", CasualtyStatus.Reported),
        ("Police said {Q} had been {P}.", CasualtyStatus.Reported),
        ("{Q} are feared to have been {P}.", CasualtyStatus.Hedged),
        ("{Q} may have been {P}.", CasualtyStatus.Hedged),
        ("Had the alarm failed, {Q} would have been {P}.", CasualtyStatus.Hypothetical),
        ("According to the mayor, {Q} were {P} in the storm.", CasualtyStatus.Reported),
        ("“{Q} were {P},” said Anna Lind, the mayor.", CasualtyStatus.Reported),
        ("{Q} were {P} and the bridge was closed.", CasualtyStatus.Asserted),
        ("A fire in which {Q} were {P} has been put out.", CasualtyStatus.Asserted),
        ("The road was shut after {Q} were {P} on Monday night.", CasualtyStatus.Asserted),
        ("The army denied that {Q} had been {P}.", CasualtyStatus.Denied),
        ("{Q} were {P}; the school is shut.", CasualtyStatus.Asserted),
        ("{Q} (all from Veld) were {P}.", CasualtyStatus.Asserted),
        ("{Q}, the ministry said, were {P}.", CasualtyStatus.Reported),
    ];

    /// <summary>A sentence and what it says.</summary>
    public static (string Text, Outcome Outcome, string Range, CasualtyStatus Status) Make(int seed)
    {
        var random = new Random(seed);
        (string words, string range) = Quantities[random.Next(Quantities.Length)];
        string victims = Victims[random.Next(Victims.Length)];
        (string participle, Outcome outcome) = Outcomes[random.Next(Outcomes.Length)];
        (string shape, CasualtyStatus status) = Shapes[seed % Shapes.Length];
        string text = shape.Replace("{Q}", $"{words} {victims}", StringComparison.Ordinal).Replace("{P}", participle, StringComparison.Ordinal);
        int first = text[0] == '“' ? 1 : 0;
        return (text[..first] + char.ToUpperInvariant(text[first]) + text[(first + 1)..], outcome, range, status);
    }
}
