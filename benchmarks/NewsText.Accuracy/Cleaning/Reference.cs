namespace NewsText.Accuracy;

/// <summary>A reference text prepared for the question how much of a line stands in it.</summary>
internal sealed class Reference
{
    private readonly HashSet<string> _runs;
    private readonly HashSet<string> _lines;
    private readonly string _flat;

    public Reference(string text)
    {
        List<string> tokens = Shingles.Tokens(text);
        _runs = [.. Shingles.Of(tokens, 4).Keys];
        _lines = [.. text.Split('\n').Select(line => string.Join(' ', Shingles.Tokens(line)))];
        _flat = " " + string.Join(' ', tokens) + " ";
    }

    /// <summary>For each line (as tokens) the share of it that stands in the text, 0..1.</summary>
    public double[] Coverage(List<List<string>> lines)
    {
        var result = new double[lines.Count];
        for (int i = 0; i < lines.Count; i++)
        {
            List<string> line = lines[i];
            if (line.Count == 0)
                continue;
            if (line.Count >= 4)
            {
                int hits = 0;
                for (int j = 0; j + 4 <= line.Count; j++)
                    hits += _runs.Contains(string.Join(' ', line.GetRange(j, 4))) ? 1 : 0;
                result[i] = (double)hits / (line.Count - 3);
            }
            else
            {
                result[i] = _lines.Contains(string.Join(' ', line)) || StandsBesideItsNeighbour(lines, i) ? 1 : 0;
            }
        }

        return result;
    }

    private bool StandsBesideItsNeighbour(List<List<string>> lines, int i)
    {
        List<string> before = lines.Take(i).LastOrDefault(l => l.Count > 0) ?? [];
        List<string> after = lines.Skip(i + 1).FirstOrDefault(l => l.Count > 0) ?? [];
        before = [.. before.TakeLast(3)];
        after = [.. after.Take(3)];
        return (before.Count == 3 && Holds([.. before, .. lines[i]])) || (after.Count == 3 && Holds([.. lines[i], .. after]));
    }

    private bool Holds(List<string> tokens) => _flat.Contains(" " + string.Join(' ', tokens) + " ", StringComparison.Ordinal);
}
