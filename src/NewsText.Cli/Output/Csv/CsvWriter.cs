using System.Buffers;
using NewsText.Cli.Running;

namespace NewsText.Cli.Output.Csv;

/// <summary>A heading and the rows. A file begins with a byte order mark, without which spreadsheets misread UTF-8; a pipe has none.</summary>
internal sealed class CsvWriter(RunOptions options) : IOutputWriter
{
    private bool _begun;

    public IArticleRenderer NewRenderer() => new CsvRenderer(options);

    public void Write(RenderedBatch batch, Stream output)
    {
        Begin(output);
        batch.Bytes.CopyTo(output);
    }

    public void End(Stream output) => Begin(output);

    private void Begin(Stream output)
    {
        if (_begun)
            return;
        _begun = true;
        var heading = new ArrayBufferWriter<byte>();
        if (options.Output is not (null or "-"))
            heading.Write("\uFEFF"u8);
        var row = new CsvRow(heading);
        foreach (string column in CsvRenderer.ColumnsOf(options.Parts))
            row.Add(column);
        row.End();
        output.Write(heading.WrittenSpan);
    }
}
