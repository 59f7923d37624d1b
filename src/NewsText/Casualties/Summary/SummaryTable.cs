using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace NewsText.Casualties;

/// <summary>The few outcomes of one summary: an array instead of a hash table.</summary>
internal sealed class SummaryTable(KeyValuePair<Outcome, OutcomeSummary>[] items) : IReadOnlyDictionary<Outcome, OutcomeSummary>
{
    public int Count => items.Length;

    public IEnumerable<Outcome> Keys => items.Select(i => i.Key);

    public IEnumerable<OutcomeSummary> Values => items.Select(i => i.Value);

    public OutcomeSummary this[Outcome key] => TryGetValue(key, out OutcomeSummary value) ? value : throw new KeyNotFoundException($"the summary has no {key}");

    public bool ContainsKey(Outcome key) => TryGetValue(key, out _);

    public bool TryGetValue(Outcome key, [MaybeNullWhen(false)] out OutcomeSummary value)
    {
        foreach (KeyValuePair<Outcome, OutcomeSummary> item in items)
        {
            if (item.Key != key)
                continue;
            value = item.Value;
            return true;
        }

        value = default;
        return false;
    }

    public IEnumerator<KeyValuePair<Outcome, OutcomeSummary>> GetEnumerator() => ((IEnumerable<KeyValuePair<Outcome, OutcomeSummary>>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
