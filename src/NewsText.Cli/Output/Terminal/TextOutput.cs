using System.Globalization;
using System.Text;
using NewsText.Cli.Running;

namespace NewsText.Cli.Output.Terminal;

/// <summary>For several articles first the overview, then each; for one article that alone.</summary>
/// <remarks>The articles wait for the overview in memory up to <see cref="MostWaiting"/> bytes; beyond that they go out at once and the overview comes last.</remarks>
internal sealed class TextOutput(RunOptions options, ToolConsole console) : IOutputWriter
{
    private const int MostWaiting = 16 << 20;

    private readonly List<OverviewRow> _rows = [];
    private OutputBuffer? _waiting = new();

    private bool HasOverview => options.Parts is not (RecordParts.Clean or RecordParts.Sentences);

    public IArticleRenderer NewRenderer() => new TextRenderer(options, console);

    public void Write(RenderedBatch batch, Stream output)
    {
        _rows.AddRange(batch.Notes.Cast<OverviewRow>());
        if (HasOverview && _waiting is not null)
        {
            batch.Bytes.CopyTo(_waiting);
            if (_waiting.Count <= MostWaiting)
                return;
            _waiting.CopyTo(output);
            _waiting = null;
            return;
        }

        batch.Bytes.CopyTo(output);
    }

    public void End(Stream output)
    {
        if (HasOverview && _rows.Count > 1)
            WriteOverview(output);
        if (HasOverview && _waiting is not null)
            _waiting.CopyTo(output);
    }

    private void WriteOverview(Stream output)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        OverviewTable.Draw(_rows, TerminalStyle.Draw(text, console));
        output.Write(Encoding.UTF8.GetBytes(TerminalStyle.Tidy(text.ToString())));
    }
}
