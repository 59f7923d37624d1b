using System.Globalization;
using System.Text;
using NewsText.Cli.Explain;
using NewsText.Cli.Running;
using Spectre.Console;

namespace NewsText.Cli.Output.Terminal;

/// <summary>One article for people.</summary>
internal sealed class TextRenderer(RunOptions options, ToolConsole console) : IArticleRenderer
{
    private readonly ArticleView _view = new(options, console.Width);

    public void Render(Analysis analysis, RenderedBatch target)
    {
        target.Notes.Add(OverviewTable.RowOf(analysis));
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        if (analysis.Document is { } document)
            Draw(analysis, document, text);
        Encoding.UTF8.GetBytes(options.Parts == RecordParts.Clean ? text.ToString() : TerminalStyle.Tidy(text.ToString()), target.Bytes);
    }

    private void Draw(Analysis analysis, NewsDocument document, StringWriter text)
    {
        IAnsiConsole drawing = TerminalStyle.Draw(text, console);
        if (options.Parts == RecordParts.Clean)
            text.Write(console.OutputIsTerminal ? SafeText.Block(document.Text) : document.Text);
        else if (options.Parts == RecordParts.Sentences)
            DrawSentences(document, text);
        else
            _view.Draw(analysis, drawing);

        if (options.Parts is RecordParts.Clean or RecordParts.Sentences)
        {
            if (!text.ToString().EndsWith('\n'))
                text.Write('\n');
            if (options.Explain)
                ExplanationTable.Draw(Explanation.Of(document, options.Parts), drawing);
        }
    }

    private static void DrawSentences(NewsDocument document, StringWriter text)
    {
        foreach (Sentence sentence in document.Sentences)
            text.WriteLine(SafeText.Line(Findings.Words(document, sentence.Span)));
    }
}
