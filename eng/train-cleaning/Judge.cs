using System.Text.Json;
using NewsText.Accuracy;
using NewsText.Cleaning;

namespace NewsText.Training.Cleaning;

/// <summary>Exact figures of the evaluator for any choice of lines.</summary>
internal sealed class Judge
{
    private readonly Dictionary<ulong, int> _gold = [];
    private readonly int _goldCount;
    private readonly ulong[][] _tokens;
    private readonly bool[] _optional;

    public Judge(string gold, string? optional, List<List<string>> lines)
    {
        List<ulong> g = [.. Shingles.Tokens(gold).Select(Hash)];
        foreach (ulong s in Runs(g))
            _gold[s] = _gold.GetValueOrDefault(s) + 1;
        _goldCount = _gold.Values.Sum();
        _tokens = [.. lines.Select(l => l.Select(Hash).ToArray())];
        _optional = new bool[lines.Count];
        if (optional is not null)
        {
            double[] o = new Reference(optional).Coverage(lines), w = new Reference(gold).Coverage(lines);
            for (int i = 0; i < _optional.Length; i++)
                _optional[i] = o[i] >= 0.75 && w[i] < 0.75;
        }
    }

    public (double P, double R) Score(ReadOnlySpan<bool> kept)
    {
        var tokens = new List<ulong>();
        for (int i = 0; i < kept.Length; i++)
        {
            if (kept[i] && !_optional[i])
                tokens.AddRange(_tokens[i]);
        }

        if (tokens.Count == 0)
            return (0, 0);
        var seen = new Dictionary<ulong, int>();
        int both = 0, all = 0;
        foreach (ulong s in Runs(tokens))
        {
            all++;
            int c = seen.GetValueOrDefault(s);
            seen[s] = c + 1;
            if (c < _gold.GetValueOrDefault(s))
                both++;
        }

        return ((double)both / all, _goldCount == 0 ? 0 : (double)both / _goldCount);
    }

    private static IEnumerable<ulong> Runs(List<ulong> t)
    {
        if (t.Count == 0)
            yield break;
        if (t.Count < 4)
        {
            ulong h = 17;
            foreach (ulong x in t)
                h = (h * 0x9E3779B97F4A7C15) ^ x;
            yield return h;
            yield break;
        }

        for (int i = 0; i + 4 <= t.Count; i++)
        {
            ulong h = 17;
            for (int k = 0; k < 4; k++)
                h = ((h ^ t[i + k]) * 0x9E3779B97F4A7C15) ^ (h >> 31);
            yield return h;
        }
    }

    private static ulong Hash(string s)
    {
        ulong h = 14695981039346656037;
        foreach (char c in s)
            h = (h ^ c) * 1099511628211;
        return h ^ (h >> 29);
    }
}
