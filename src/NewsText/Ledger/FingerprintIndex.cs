namespace NewsText.Ledger;

/// <summary>Finds among counted articles a near-duplicate of another without comparing it with all.</summary>
internal sealed class FingerprintIndex
{
    private readonly Dictionary<ulong, List<LedgerEntry>> _byBin = [];

    /// <summary>Keys of the filled bins: no word hash has one of them, as they are above 32 bits.</summary>
    public static IEnumerable<ulong> Keys(LedgerEntry entry)
    {
        for (int i = 0; i < entry.Fingerprint.Count; i++)
        {
            if (entry.Fingerprint[i] != 0)
                yield return ((ulong)(i + 1) << 32) | entry.Fingerprint[i];
        }
    }

    public void Add(LedgerEntry entry)
    {
        foreach (ulong key in Keys(entry))
        {
            if (!_byBin.TryGetValue(key, out List<LedgerEntry>? list))
                _byBin[key] = list = [];
            list.Add(entry);
        }
    }

    public bool HoldsCopyOf(LedgerEntry entry)
    {
        var seen = new HashSet<LedgerEntry>(ReferenceEqualityComparer.Instance);
        foreach (ulong key in Keys(entry))
        {
            if (!_byBin.TryGetValue(key, out List<LedgerEntry>? list))
                continue;
            foreach (LedgerEntry other in list)
            {
                if (seen.Add(other) && EventLikeness.AreCopies(other, entry))
                    return true;
            }
        }

        return false;
    }
}
