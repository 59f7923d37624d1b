namespace NewsText.Cli.Output;

/// <summary>Puts rendered batches into the output, in order, and closes it. One caller at a time.</summary>
internal interface IOutputWriter
{
    IArticleRenderer NewRenderer();

    void Write(RenderedBatch batch, Stream output);

    void End(Stream output);
}
