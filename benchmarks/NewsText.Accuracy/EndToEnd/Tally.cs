namespace NewsText.Accuracy;

/// <summary>One capability's score on one or more articles, with a line for each difference.</summary>
public sealed class Tally
{
    public Counts Counts { get; } = new();

    /// <summary>How many of the findings that were judged for it are right in a further respect, such as the speaker.</summary>
    public int Right { get; set; }

    /// <summary>How many findings were judged for it.</summary>
    public int Judged { get; set; }

    public List<string> Differences { get; } = [];

    public double F1 => Counts.F1;

    /// <summary>Share of <see cref="Right"/>, 1 where nothing was judged.</summary>
    public double Accuracy => Judged == 0 ? 1 : (double)Right / Judged;

    public void Add(Tally other)
    {
        Counts.True += other.Counts.True;
        Counts.False += other.Counts.False;
        Counts.Missed += other.Counts.Missed;
        Right += other.Right;
        Judged += other.Judged;
        Differences.AddRange(other.Differences);
    }

    public void Judge(bool right, string difference)
    {
        Judged++;
        if (right)
            Right++;
        else
            Differences.Add(difference);
    }
}
