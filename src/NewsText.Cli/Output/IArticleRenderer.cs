namespace NewsText.Cli.Output;

/// <summary>Renders one article at a time. Each worker has its own.</summary>
internal interface IArticleRenderer
{
    void Render(Analysis analysis, RenderedBatch target);
}
