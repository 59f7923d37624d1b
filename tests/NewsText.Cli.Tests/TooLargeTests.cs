using NewsText.Cli.Output;
using NewsText.Cli.Output.Json;
using NewsText.Cli.Running;

namespace NewsText.Cli.Tests;

public class TooLargeTests
{
    [Fact]
    public void A_record_that_no_memory_is_there_for_is_an_error_in_its_place()
    {
        var options = new RunOptions { Parts = RecordParts.Sentences, Inputs = [] };
        const string input = "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"large\",\"text\":\"Two.\"}\n{\"id\":\"c\",\"text\":\"Three.\"}\n";
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var console = new ToolConsole(() => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(input)), output, error);

        Assert.Equal(0, new Runner(options, new Writer(options), console).Run());
        string[] lines = System.Text.Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("{\"id\":\"a\",\"version\"", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"large\",\"error\":{\"code\":\"NT2005\"", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"c\",\"version\"", lines[2], StringComparison.Ordinal);
        Assert.Contains("line 2", error.ToString(), StringComparison.Ordinal);
    }

    private sealed class Writer(RunOptions options) : IOutputWriter
    {
        public IArticleRenderer NewRenderer() => new Renderer(new JsonRenderer(options, indented: false));

        public void Write(RenderedBatch batch, Stream output) => batch.Bytes.CopyTo(output);

        public void End(Stream output)
        {
        }
    }

    /// <summary>Runs out of memory in the middle of one record.</summary>
    private sealed class Renderer(JsonRenderer inner) : IArticleRenderer
    {
        public void Render(Analysis analysis, RenderedBatch target)
        {
            inner.Render(analysis, target);
            if (analysis is { Document: not null, Article.Id: "large" })
                GC.KeepAlive(new byte[int.MaxValue]); // longer than any array
        }
    }
}
