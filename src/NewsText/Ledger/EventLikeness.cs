namespace NewsText.Ledger;

/// <summary>How alike two articles are. The weights were chosen by hand: names say most, titles are rewritten, figures change.</summary>
internal static class EventLikeness
{
    private const double NameWeight = 0.45, TitleWeight = 0.35, FigureWeight = 0.20, SameEvent = 0.50;
    private const double CopyShare = 0.80;
    private static readonly TimeSpan Window = TimeSpan.FromDays(7);

    public static TimeSpan MaxDistance => Window;

    public static bool AreSameEvent(LedgerEntry a, LedgerEntry b)
    {
        if ((a.Date - b.Date).Duration() > Window)
            return false;
        if (AreCopies(a, b))
            return true;
        double names = Shared(a.Names, b.Names) ?? 0;
        double title = Shared(a.TitleWords, b.TitleWords) ?? names; // a title without words says neither yes nor no
        return (NameWeight * names) + (TitleWeight * title) + (FigureWeight * Figures(a, b)) >= SameEvent;
    }

    /// <summary>Whether one is a near-duplicate of the other: four fifths of the fingerprint's bins agree.</summary>
    public static bool AreCopies(LedgerEntry a, LedgerEntry b)
    {
        int same = 0, filled = 0;
        for (int i = 0; i < a.Fingerprint.Count && i < b.Fingerprint.Count; i++)
        {
            if (a.Fingerprint[i] == 0 && b.Fingerprint[i] == 0)
                continue;
            filled++;
            same += a.Fingerprint[i] == b.Fingerprint[i] ? 1 : 0;
        }

        return filled > 0 && same >= CopyShare * filled;
    }

    /// <summary>Share of the smaller sorted set that stands in the other; null where that has fewer than two members.</summary>
    private static double? Shared(IReadOnlyList<uint> a, IReadOnlyList<uint> b)
    {
        int smaller = Math.Min(a.Count, b.Count);
        if (smaller < 2)
            return null;
        int i = 0, j = 0, both = 0;
        while (i < a.Count && j < b.Count)
        {
            if (a[i] == b[j])
            {
                both++;
                i++;
                j++;
            }
            else if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return both < 2 ? 0 : (double)both / smaller;
    }

    /// <summary>1 where a figure of the same outcome agrees, a half where it is within a factor of three, else 0.</summary>
    private static double Figures(LedgerEntry a, LedgerEntry b)
    {
        double best = 0;
        foreach (LedgerClaim x in a.Claims)
        {
            foreach (LedgerClaim y in b.Claims)
            {
                if (x.Outcome != y.Outcome || x.Best is not { } m || y.Best is not { } n)
                    continue;
                best = Math.Max(best, m == n ? 1 : Math.Max(m, n) <= 3 * Math.Max(1, Math.Min(m, n)) ? 0.5 : 0);
            }
        }

        return best;
    }
}
