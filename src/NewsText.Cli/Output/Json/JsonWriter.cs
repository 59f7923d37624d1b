using NewsText.Cli.Running;

namespace NewsText.Cli.Output.Json;

/// <summary>One indented object for one article, an array for several.</summary>
internal sealed class JsonWriter(RunOptions options) : IOutputWriter
{
    /// <summary>The first article waits until it is known whether a second comes.</summary>
    private byte[]? _first;
    private int _count;

    public IArticleRenderer NewRenderer() => new JsonRenderer(options, indented: true);

    public void Write(RenderedBatch batch, Stream output)
    {
        int start = 0;
        foreach (int end in batch.Ends)
        {
            int begin = start;
            start = end;
            if (_count++ == 0)
            {
                using var first = new MemoryStream(end - begin);
                batch.Bytes.CopyTo(first, begin, end);
                _first = first.GetBuffer();
                continue;
            }

            if (_first is not null)
            {
                output.Write("[\n"u8);
                output.Write(_first);
                _first = null;
            }

            output.Write(",\n"u8);
            batch.Bytes.CopyTo(output, begin, end);
        }
    }

    public void End(Stream output)
    {
        if (_first is not null)
            output.Write(_first);
        output.Write(_count switch { 0 => "[]\n"u8, 1 => "\n"u8, _ => "\n]\n"u8 });
    }
}
