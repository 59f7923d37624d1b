using NewsText.Cli.Running;

namespace NewsText.Cli.Input;

/// <summary>Makes articles of a batch: one for each line, or one for the file.</summary>
internal sealed class ArticleParser(RunOptions options)
{
    private readonly JsonRecordParser _json = new(options);

    public IEnumerable<Article> Parse(InputBatch batch) => batch switch
    {
        { Failure: { } failure } => [Article.Failed(batch.File.Path, ToolCodes.UnreadableInput, failure, batch.File.Path)],
        { Format: InputFormat.Jsonl } => ParseLines(batch),
        _ => [ParseText(batch)],
    };

    private static Article ParseText(InputBatch batch)
    {
        string path = batch.File.Path;
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

        ReadOnlySpan<byte> bytes = loaded ?? batch.Bytes.Span;
        if (TextDecoder.Decode(bytes, out Diagnostic? diagnostic) is not { } text)
            return Article.Failed(path, DiagnosticCodes.BinaryInput, "The input is binary, not text.", path);
        return new Article { Id = path, Text = text, Diagnostic = diagnostic, Place = path };
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
            yield return _json.Parse(line, batch.File.Path, number++);
        }
    }
}
