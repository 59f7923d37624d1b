using System.Text.Json;

namespace NewsText.Accuracy;

/// <summary>Figures found (outcome and place) and figures with the right range.</summary>
public sealed class FigureMeasure
{
    private static readonly Outcome[] Core =
        [Outcome.Killed, Outcome.Injured, Outcome.Missing, Outcome.Displaced, Outcome.Abducted, Outcome.Hospitalised, Outcome.Detained];

    private readonly IReadOnlyCollection<Outcome> _outcomes;
    private int _found, _valued, _valueRight, _predicted, _required, _falseDocuments, _emptyDocuments;

    /// <summary>Scores the given outcomes only, or those that every set annotates.</summary>
    public FigureMeasure(IReadOnlyCollection<Outcome>? outcomes = null) => _outcomes = outcomes ?? Core;

    public void Add(JsonElement gold, IReadOnlyList<CasualtyFigure> figures)
    {
        List<CasualtyFigure> predicted = [.. figures.Where(f => _outcomes.Contains(f.Outcome))];
        List<JsonElement> mentions = [.. gold.Items("mentions").Where(m => _outcomes.Contains(OutcomeOf(m)))];
        List<JsonElement> required = [.. mentions.Where(m => !HasFlag(m, "opt") && !HasFlag(m, "hyp"))];
        List<JsonElement> optional = [.. mentions.Where(m => HasFlag(m, "opt") && !HasFlag(m, "hyp"))];
        var pairs = new List<(double Score, int Figure, int Mention, bool Value)>();
        for (int i = 0; i < predicted.Count; i++)
        {
            for (int j = 0; j < required.Count; j++)
            {
                TextSpan g = required[j].Span(), p = predicted[i].Span;
                int shared = Math.Min(g.End, p.End) - Math.Max(g.Start, p.Start);
                if (OutcomeOf(required[j]) != predicted[i].Outcome || shared <= 0)
                    continue;
                bool value = AcceptedValue.Accepts(required[j], predicted[i]);
                double likeness = (double)shared / (Math.Max(g.End, p.End) - Math.Min(g.Start, p.Start));
                pairs.Add((-((value ? 2 : 0) + likeness), i, j, value));
            }
        }

        pairs.Sort();
        var figureUsed = new HashSet<int>();
        var mentionUsed = new HashSet<int>();
        foreach ((_, int i, int j, bool value) in pairs)
        {
            if (figureUsed.Contains(i) || mentionUsed.Contains(j))
                continue;
            figureUsed.Add(i);
            mentionUsed.Add(j);
            _found++;
            _valueRight += value ? 1 : 0;
        }

        _required += required.Count;
        _valued += required.Count(m => m.Items("accept").Any());
        _predicted += Enumerable.Range(0, predicted.Count).Count(i =>
            figureUsed.Contains(i) || !optional.Any(m => OutcomeOf(m) == predicted[i].Outcome && m.Span().Overlaps(predicted[i].Span)));
        if (mentions.Count == 0)
        {
            _emptyDocuments++;
            _falseDocuments += predicted.Any(f => !f.Negated) ? 1 : 0;
        }
    }

    /// <summary>The rates that have something to be a rate of: a set without figures has none, one that codes no values has no value rates.</summary>
    public IEnumerable<Measure> Measures(string set)
    {
        if (_required > 0)
        {
            yield return new Measure(set, "figure P", Rate(_found, _predicted));
            yield return new Measure(set, "figure R", Rate(_found, _required));
        }

        if (_valued > 0)
        {
            yield return new Measure(set, "value P", Rate(_valueRight, _predicted));
            yield return new Measure(set, "value R", Rate(_valueRight, _required));
            yield return new Measure(set, "value F1", Counts.Of(Rate(_valueRight, _predicted), Rate(_valueRight, _required)));
        }

        if (_emptyDocuments > 0)
            yield return new Measure(set, "documents with a false figure", _falseDocuments, HigherIsBetter: false);
    }

    private static double Rate(int part, int all) => all == 0 ? 0 : (double)part / all;

    private static bool HasFlag(JsonElement mention, string flag) => mention.Items("flags").Any(f => f.ValueEquals(flag));

    private static Outcome OutcomeOf(JsonElement mention) => Enum.Parse<Outcome>(mention.Text("outcome"), ignoreCase: true);
}
