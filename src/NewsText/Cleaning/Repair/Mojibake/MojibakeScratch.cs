namespace NewsText.Cleaning;

/// <summary>The lists that reading one line needs; a thread uses them for line after line.</summary>
internal sealed class MojibakeScratch
{
    private const int MostKept = 4096;

    /// <summary>All sequences of the line in one encoding.</summary>
    public List<Utf8Sequence> Sequences { get; } = [];

    /// <summary>The weight of each of <see cref="Sequences"/>; may be longer.</summary>
    public double[] Weights { get; private set; } = new double[64];

    /// <summary>Those that are taken in this encoding.</summary>
    public List<(Utf8Sequence Sequence, double Score)> Taken { get; private set; } = [];

    /// <summary>Those of the encoding that explains the line best so far.</summary>
    public List<(Utf8Sequence Sequence, double Score)> Best { get; private set; } = [];

    /// <summary>Whether the lists are small enough to be kept.</summary>
    public bool IsSmall => Sequences.Capacity <= MostKept;

    /// <summary>Makes room for the weights of all sequences.</summary>
    public void ReserveWeights()
    {
        if (Weights.Length < Sequences.Count)
            Weights = new double[Sequences.Capacity];
    }

    /// <summary>What was taken is the best; the old best makes room for the next encoding.</summary>
    public void KeepTaken() => (Best, Taken) = (Taken, Best);
}
