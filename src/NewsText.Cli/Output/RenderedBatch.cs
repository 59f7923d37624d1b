namespace NewsText.Cli.Output;

/// <summary>The results of one batch, ready to be written in their turn.</summary>
internal sealed class RenderedBatch
{
    /// <summary>The bytes of all articles, one after the other.</summary>
    public OutputBuffer Bytes { get; } = new();

    /// <summary>For each article the end of its bytes.</summary>
    public List<int> Ends { get; } = [];

    /// <summary>What the format needs of each article beside its bytes, such as a row of the overview.</summary>
    public List<object> Notes { get; } = [];

    /// <summary>Lines for standard error.</summary>
    public List<string> Messages { get; } = [];

    public int Errors { get; set; }

    public int Unreadable { get; set; }

    /// <summary>Bytes of input that this batch was made from.</summary>
    public long InputBytes { get; set; }

    /// <summary>Takes back what was begun of an article behind the last whole one.</summary>
    public void Truncate(int notes)
    {
        Bytes.Truncate(Ends.Count == 0 ? 0 : Ends[^1]);
        Notes.RemoveRange(notes, Notes.Count - notes);
    }

    public void Clear()
    {
        Bytes.Truncate(0);
        Ends.Clear();
        Notes.Clear();
        Messages.Clear();
        Errors = 0;
        Unreadable = 0;
        InputBytes = 0;
    }
}
