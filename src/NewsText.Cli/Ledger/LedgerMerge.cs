using NewsText.Cli.Running;

namespace NewsText.Cli.Ledger;

/// <summary>Merges ledgers without holding them: each is sorted, so that one line of each is in memory, however large they are.</summary>
internal static class LedgerMerge
{
    /// <summary>The lines of all ledgers in order, each once: what <see cref="CasualtyLedger.Save"/> of the merged ledger writes.</summary>
    public static IEnumerable<string> Lines(IEnumerable<IEnumerable<string>> ledgers)
    {
        var next = new PriorityQueue<IEnumerator<string>, string>(StringComparer.Ordinal);
        try
        {
            foreach (IEnumerable<string> ledger in ledgers)
                Advance(ledger.GetEnumerator());
            string? last = null;
            while (next.TryDequeue(out IEnumerator<string>? lines, out string? line))
            {
                if (line != last)
                    yield return last = line;
                Advance(lines);
            }
        }
        finally
        {
            while (next.TryDequeue(out IEnumerator<string>? lines, out _))
                lines.Dispose();
        }

        void Advance(IEnumerator<string> lines)
        {
            if (lines.MoveNext())
                next.Enqueue(lines, lines.Current);
            else
                lines.Dispose();
        }
    }

    /// <summary>The lines of one ledger.</summary>
    /// <exception cref="ToolException">The file cannot be read, or a line is no ledger entry or stands out of order.</exception>
    public static IEnumerable<string> Read(string path, ToolConsole console)
    {
        using TextReader reader = LedgerFiles.OpenText(path, console);
        string? last = null;
        for (long number = 1; LedgerFiles.ReadLine(reader, path) is { } line; number++)
        {
            if (line.Length == 0)
                continue;
            if (!IsEntry(line))
                throw new ToolException($"{path}: Line {number} is not a ledger entry. Name files that 'newstext ledger make' wrote.");
            if (string.CompareOrdinal(last, line) > 0)
                throw new ToolException($"{path}: Line {number} stands out of order. Name files as 'newstext ledger make' wrote them.");
            yield return last = line;
        }
    }

    private static bool IsEntry(string line)
    {
        try
        {
            new CasualtyLedger().Load(new StringReader(line));
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
