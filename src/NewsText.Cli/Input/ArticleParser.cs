using NewsText.Cli.Running;

namespace NewsText.Cli.Input;

/// <summary>Makes articles of a batch: one for each line, or one for the file.</summary>
internal sealed class ArticleParser(RunOptions options)
{
    private readonly JsonRecordParser _json = new(options);

    public IEnumerable<Article> Parse(InputBatch batch) => batch switch
    {
        { Failure: { } failure } => [Article.Failed(batch.File.Path, ToolCodes.UnreadableInput, failure, batch.File.Place)],
        { Format: InputFormat.Jsonl } => ParseLines(batch),
        _ => [ParseText(batch)],
    };

    private static Article ParseText(InputBatch batch)
    {
        string path = batch.File.Path, place = batch.File.Place;
        byte[]? loaded = null;
        if (!batch.IsLoaded)
        {
            try
            {
                loaded = File.ReadAllBytes(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return Article.Failed(path, ToolCodes.UnreadableInput, InputPlan.Explain(e), path);
            }
        }

        ReadOnlyMemory<byte> bytes = loaded ?? batch.Bytes;
        if (batch.Format == InputFormat.Html)
            return ParsePage(bytes, path, batch.File.Place);
        if (TextDecoder.Decode(bytes.Span, out Diagnostic? diagnostic) is not { } text)
            return Article.Failed(path, DiagnosticCodes.BinaryInput, "The input is binary, not text.", place);
        batch.Dispose(); // a text may be as long as memory allows
        return new Article { Id = path, Text = text, Diagnostic = diagnostic, Place = place };
    }

    /// <summary>A page names its own encoding, so that it is decoded where it is parsed.</summary>
    private static Article ParsePage(ReadOnlyMemory<byte> bytes, string path, string place)
    {
        if (TextDecoder.IsBinary(bytes.Span))
            return Article.Failed(path, DiagnosticCodes.BinaryInput, "The input is binary, not text.", place);
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        HtmlArticle page = HtmlArticleReader.Default.Read(stream);
        return new Article { Id = path, Text = page.Text, Page = page, Place = place };
    }

    private IEnumerable<Article> ParseLines(InputBatch batch)
    {
        int start = 0;
        long number = batch.FirstLine;
        while (start < batch.Bytes.Length)
        {
            ReadOnlyMemory<byte> rest = batch.Bytes[start..];
            int newline = rest.Span.IndexOf((byte)'\n');
            ReadOnlyMemory<byte> line = newline < 0 ? rest : rest[..newline];
            start += line.Length + 1;
            Article article = _json.Parse(line, batch.File.Place, number++);
            if (start >= batch.Bytes.Length)
                batch.Dispose();
            yield return article;
        }
    }
}
