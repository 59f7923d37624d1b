using NewsText.Cli.Running;

namespace NewsText.Cli.Output.Json;

/// <summary>One record a line.</summary>
internal sealed class JsonLinesWriter(RunOptions options) : IOutputWriter
{
    public IArticleRenderer NewRenderer() => new JsonRenderer(options, indented: false);

    public void Write(RenderedBatch batch, Stream output) => batch.Bytes.CopyTo(output);

    public void End(Stream output)
    {
    }
}
