using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsText.Cli.Explain;
using NewsText.Cli.Running;

namespace NewsText.Cli.Output.Json;

/// <summary>The contract's record, on one line or indented.</summary>
internal sealed class JsonRenderer(RunOptions options, bool indented) : IArticleRenderer
{
    private Utf8JsonWriter? _writer;

    public void Render(Analysis analysis, RenderedBatch target)
    {
        _writer ??= new Utf8JsonWriter(Stream.Null, new JsonWriterOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            SkipValidation = true,
            Indented = indented,
            NewLine = "\n",
        });
        _writer.Reset(target.Bytes);
        NewsTextJson.Serialize(_writer, ToRecord(analysis));
        _writer.Flush();
        if (!indented)
            target.Bytes.Write("\n"u8);
    }

    private OutputRecord ToRecord(Analysis analysis)
    {
        (Input.Article article, NewsDocument? document) = analysis;
        if (document is null)
            return new OutputRecord { Id = article.Id, Error = article.Error };
        OutputRecord record = NewsTextJson.ToRecord(document, article.Id, options.Parts, options.Offsets);
        if (article.Page is { } page)
            record = record with { Raw = page.Text, Page = new PageRecord(page.Title, page.Byline, page.Published, page.Language) };
        if (options.Explain)
            record = record with { Explanations = [.. Explanation.Of(document, options.Parts).Select(e => new ExplanationRecord(e.Finding, e.Index, e.Rule, e.Meaning, e.Evidence))] };
        if (article.Extra is { } extra)
            record = record with { Extra = extra };
        if (article.Diagnostic is { } d)
        {
            TextSpan span = new OffsetConverter(document.Raw, options.Offsets).FromUtf16(d.Span);
            record = record with { Diagnostics = [new DiagnosticRecord(d.Code, d.Message, span.Start, span.End), .. record.Diagnostics ?? []] };
        }

        return record;
    }
}
