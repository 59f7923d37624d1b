using System.Text;

namespace NewsText.Tests.Json;

/// <summary>Makes documents with random facts over random texts: astral characters, half surrogate pairs, controls.</summary>
internal sealed class RandomDocument(int seed)
{
    private static readonly string[] Pieces = ["a", "B ", "é", "“", "中", "😀", "\uD83D", "\uDE00", "\n", "\0", "\"", "\\", "\u2028", "e\u0301", "7,300 ", "𝒳"];

    private readonly Random _random = new(seed);

    public NewsDocument Next(int maxPieces)
    {
        string raw = Text(maxPieces);
        CleanText clean = CleanText.Create(raw, Edits(raw));
        var summary = new Dictionary<Outcome, OutcomeSummary>();
        foreach (Outcome outcome in Enum.GetValues<Outcome>().Where(_ => _random.Next(3) == 0))
            summary[outcome] = new OutcomeSummary(Number(), Number(), Number(), _random.Next(9));
        return new NewsDocument(
            clean,
            [.. Enumerable.Range(0, _random.Next(5)).Select(_ => new Sentence(Span(raw), "", 1))],
            [.. Enumerable.Range(0, _random.Next(5)).Select(i => Attribution(i, raw))],
            new CasualtyReport([.. Enumerable.Range(0, _random.Next(5)).Select(i => Figure(i, raw))], summary),
            [.. Enumerable.Range(0, _random.Next(3)).Select(_ => new Diagnostic("NT1001", Text(3), Span(raw)))]);
    }

    public string Text(int maxPieces)
    {
        var text = new StringBuilder();
        for (int i = _random.Next(maxPieces); i > 0; i--)
            text.Append(_random.Next(8) == 0 ? Pieces[_random.Next(Pieces.Length)] : Pieces[_random.Next(4)]);
        return text.ToString();
    }

    /// <summary>A span that splits no surrogate pair.</summary>
    private TextSpan Span(string text)
    {
        int a = Border(text), b = Border(text);
        return new TextSpan(Math.Min(a, b), Math.Max(a, b));
    }

    private int Border(string text)
    {
        int at = _random.Next(text.Length + 1);
        return at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]) ? at - 1 : at;
    }

    private List<Edit> Edits(string raw)
    {
        var edits = new List<Edit>();
        for (TextSpan span = Span(raw); edits.Count < 6; span = Span(raw))
        {
            if (edits.Count > 0 && span.Start < edits[^1].Span.End)
                break;
            edits.Add(new Edit(span, Pick<EditKind>(), Text(3), "some.rule", Confidence()));
        }

        return edits;
    }

    private Attribution Attribution(int id, string raw) => new()
    {
        Id = id,
        Parent = _random.Next(2) == 0 ? null : _random.Next(5),
        Kind = Pick<AttributionKind>(),
        Content = [.. Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => Span(raw))],
        Cue = Maybe(raw),
        Source = Maybe(raw),
        Speaker = _random.Next(2) == 0 ? null : Text(4),
        SourceType = _random.Next(2) == 0 ? null : Pick<SourceType>(),
        Negated = Flag(),
        Hedged = Flag(),
        Anonymous = Flag(),
        Rule = "attribution.some",
        Confidence = Confidence(),
    };

    private CasualtyFigure Figure(int id, string raw) => new()
    {
        Id = id,
        Parent = _random.Next(2) == 0 ? null : _random.Next(5),
        Span = Span(raw),
        Outcome = Pick<Outcome>(),
        Count = new CountRange(Number(), Number(), Flag()),
        Cue = Maybe(raw),
        Victim = Maybe(raw) is { } v ? new Victim(v, v.In(raw), Flag() ? "civilian" : null) : null,
        Relation = Pick<CasualtyRelation>(),
        Status = Pick<CasualtyStatus>(),
        Negated = Flag(),
        Cumulative = Flag(),
        Attribution = Flag() ? _random.Next(5) : null,
        Source = Maybe(raw) is { } s ? new Claimant(s, Text(4), null) : null,
        Rule = "casualty.some",
        Confidence = Confidence(),
    };

    private TextSpan? Maybe(string raw) => Flag() ? Span(raw) : null;

    private bool Flag() => _random.Next(2) == 0;

    private long? Number() => _random.Next(3) switch { 0 => null, 1 => _random.Next(100), _ => _random.NextInt64() };

    private double Confidence() => Math.Round(_random.NextDouble(), 3);

    private T Pick<T>()
        where T : struct, Enum
    {
        T[] values = Enum.GetValues<T>();
        return values[_random.Next(values.Length)];
    }
}
