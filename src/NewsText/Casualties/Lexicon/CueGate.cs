using System.Buffers;

namespace NewsText.Casualties;

/// <summary>Tells with a vectorised scan whether a sentence can hold a cue.</summary>
internal sealed class CueGate
{
    /// <summary>More strings than this in one set and the runtime falls back from its vectorised search to a walk over every character.</summary>
    private const int MaxSet = 64;

    private readonly SearchValues<string>[] _sets;

    public CueGate(IEnumerable<string> words)
    {
        var kept = new List<string>();
        foreach (string word in words.Distinct(StringComparer.Ordinal).OrderBy(w => w.Length))
        {
            if (!kept.Exists(k => word.Contains(k, StringComparison.Ordinal)))
                kept.Add(word);
        }

        // Words with the same beginning side by side fill the same buckets of the search.
        kept.Sort(StringComparer.Ordinal);
        _sets = [.. kept.Chunk(MaxSet).Select(set => SearchValues.Create(set, StringComparison.OrdinalIgnoreCase))];
    }

    public bool MayHold(ReadOnlySpan<char> sentence)
    {
        foreach (SearchValues<string> set in _sets)
        {
            if (sentence.ContainsAny(set))
                return true;
        }

        return false;
    }
}
