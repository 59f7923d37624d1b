namespace NewsText.Ledger;

/// <summary>Joins entries into events: by key where there is one, else by likeness of pairs that share a name or a piece of text.</summary>
internal static class EventClustering
{
    /// <summary>A name in more articles than this within the window ties nothing together; it also bounds the pairs looked at.</summary>
    private const int CommonName = 400;

    /// <summary>So many bins of the fingerprints find the copies under other names: of 32 bins a copy may have six others.</summary>
    private const int CopyBins = 8;

    /// <summary>For each entry the index of its event's first entry.</summary>
    /// <param name="entries">Sorted by date.</param>
    public static int[] Cluster(IReadOnlyList<LedgerEntry> entries)
    {
        int[] parent = [.. Enumerable.Range(0, entries.Count)];
        var byKey = new Dictionary<string, int>(StringComparer.Ordinal);
        var byName = new Dictionary<ulong, List<int>>();
        for (int i = 0; i < entries.Count; i++)
        {
            if (entries[i].EventKey is { } key)
            {
                if (!byKey.TryAdd(key, i))
                    Join(parent, byKey[key], i);
                continue;
            }

            foreach (uint word in entries[i].Names.Concat(entries[i].TitleWords).Distinct())
                Add(byName, word, i);
            foreach (ulong bin in FingerprintIndex.Keys(entries[i]).Take(CopyBins))
                Add(byName, bin, i);
        }

        foreach (List<int> sharing in byName.Values)
            JoinAlike(entries, sharing, parent);
        for (int i = 0; i < parent.Length; i++)
            parent[i] = Root(parent, i);
        return parent;
    }

    private static void Add(Dictionary<ulong, List<int>> index, ulong key, int entry)
    {
        if (!index.TryGetValue(key, out List<int>? list))
            index[key] = list = [];
        list.Add(entry);
    }

    private static void JoinAlike(IReadOnlyList<LedgerEntry> entries, List<int> sharing, int[] parent)
    {
        int from = 0;
        for (int i = 0; i < sharing.Count; i++)
        {
            while (entries[sharing[i]].Date - entries[sharing[from]].Date > EventLikeness.MaxDistance)
                from++;
            if (i - from > CommonName)
                continue;
            for (int j = from; j < i; j++)
            {
                if (Root(parent, sharing[i]) != Root(parent, sharing[j]) && EventLikeness.AreSameEvent(entries[sharing[i]], entries[sharing[j]]))
                    Join(parent, sharing[i], sharing[j]);
            }
        }
    }

    /// <summary>The lower index becomes the root, so that an event is named by its earliest entry whatever the order of joining.</summary>
    private static void Join(int[] parent, int a, int b)
    {
        a = Root(parent, a);
        b = Root(parent, b);
        if (a != b)
            parent[Math.Max(a, b)] = Math.Min(a, b);
    }

    private static int Root(int[] parent, int i)
    {
        while (parent[i] != i)
            i = parent[i] = parent[parent[i]];
        return i;
    }
}
