using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsText.Cli.Input;
using NewsText.Cli.Output;

namespace NewsText.Cli.Report;

/// <summary>One article as the page's script reads it: the contract's record with the raw text.</summary>
internal sealed class ReportRenderer : IArticleRenderer
{
    private readonly ArrayBufferWriter<byte> _json = new();
    private Utf8JsonWriter? _writer;

    public void Render(Analysis analysis, RenderedBatch target)
    {
        (Article article, NewsDocument? document) = analysis;
        string? date = article.Page?.Published ?? article.Member("date");
        string? title = document is null ? null : Findings.TitleOf(analysis);
        OutputRecord record = document is null
            ? new OutputRecord { Id = article.Id, Error = article.Error }
            : NewsTextJson.ToRecord(document, article.Id) with
            {
                Text = null,
                Raw = document.Raw,
                Page = new PageRecord(title, article.Page?.Byline, date, article.Page?.Language),
            };
        _json.ResetWrittenCount();
        _writer ??= new Utf8JsonWriter(Stream.Null, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        _writer.Reset(_json);
        NewsTextJson.Serialize(_writer, record);
        _writer.Flush();
        ScriptData.Write(_json.WrittenSpan, target.Bytes);
        target.Notes.Add(new ReportNote(document, article.Id ?? article.Place, date, title));
    }
}
