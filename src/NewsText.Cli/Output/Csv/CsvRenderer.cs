using NewsText.Cli.Explain;
using NewsText.Cli.Running;

namespace NewsText.Cli.Output.Csv;

/// <summary>One row a finding: figures for analyze and casualties, else what the command finds.</summary>
internal sealed class CsvRenderer(RunOptions options) : IArticleRenderer
{
    public static string[] ColumnsOf(RecordParts parts) => KindOf(parts) switch
    {
        RecordParts.Clean => ["id", "start", "end", "kind", "raw", "replacement", "rule", "meaning", "confidence", "error"],
        RecordParts.Sentences => ["id", "start", "end", "sentence", "rule", "meaning", "confidence", "error"],
        RecordParts.Attributions => ["id", "attribution", "parent", "start", "end", "raw", "kind", "speaker", "source", "sourceType", "cue", "negated", "hedged", "anonymous", "sentence", "rule", "meaning", "confidence", "error"],
        _ => ["id", "figure", "parent", "start", "end", "raw", "outcome", "min", "max", "approximate", "victim", "group", "claimant", "relation", "status", "negated", "cumulative", "cue", "sentence", "rule", "meaning", "confidence", "error"],
    };

    public void Render(Analysis analysis, RenderedBatch target)
    {
        var row = new CsvRow(target.Bytes);
        string? id = analysis.Article.Id;
        if (analysis.Document is not { } document)
        {
            AddError(row, id, analysis.Article.Error!);
            return;
        }

        var offsets = new OffsetConverter(document.Raw, options.Offsets);
        switch (KindOf(options.Parts))
        {
            case RecordParts.Clean:
                AddEdits(row, id, document, offsets);
                break;
            case RecordParts.Sentences:
                AddSentences(row, id, document, offsets);
                break;
            case RecordParts.Attributions:
                AddAttributions(row, id, document, offsets);
                break;
            default:
                AddFigures(row, id, document, offsets);
                break;
        }
    }

    private static RecordParts KindOf(RecordParts parts) => parts == RecordParts.All ? RecordParts.Casualties : parts;

    private static void AddEdits(CsvRow row, string? id, NewsDocument document, OffsetConverter offsets)
    {
        foreach (Edit e in document.Edits)
        {
            Begin(row, id, offsets.FromUtf16(e.Span)).Add(Wording.Name(e.Kind)).AddWords(e.Span.In(document.Raw)).AddWords(e.Replacement);
            End(row, e.Rule, e.Confidence);
        }
    }

    private static void AddSentences(CsvRow row, string? id, NewsDocument document, OffsetConverter offsets)
    {
        foreach (Sentence s in document.Sentences)
        {
            Begin(row, id, offsets.FromUtf16(s.Span)).AddWords(s.Span.In(document.Raw));
            End(row, s.Rule, s.Confidence);
        }
    }

    private static void AddAttributions(CsvRow row, string? id, NewsDocument document, OffsetConverter offsets)
    {
        foreach (Attribution a in document.Attributions)
        {
            var whole = new TextSpan(a.Content[0].Start, a.Content[^1].End);
            row.AddWords(id).Add(a.Id).Add(a.Parent);
            TextSpan span = offsets.FromUtf16(whole);
            row.Add(span.Start).Add(span.End)
                .AddWords(string.Join(" … ", a.Content.Select(c => c.In(document.Raw))))
                .Add(Wording.Name(a.Kind))
                .AddWords(a.Speaker)
                .AddWords(a.Source?.In(document.Raw))
                .Add(a.SourceType is { } type ? Wording.Name(type) : "")
                .AddWords(a.Cue?.In(document.Raw))
                .Add(a.Negated).Add(a.Hedged).Add(a.Anonymous)
                .AddWords(Findings.SentenceAt(document, whole.Start));
            End(row, a.Rule, a.Confidence);
        }
    }

    private static void AddFigures(CsvRow row, string? id, NewsDocument document, OffsetConverter offsets)
    {
        foreach (CasualtyFigure f in document.Casualties)
        {
            row.AddWords(id).Add(f.Id).Add(f.Parent);
            TextSpan span = offsets.FromUtf16(f.Span);
            row.Add(span.Start).Add(span.End)
                .AddWords(f.Span.In(document.Raw))
                .Add(Wording.Name(f.Outcome)).Add(f.Count.Least).Add(f.Count.Most).Add(f.Count.Approximate)
                .AddWords(f.Victim?.Text).AddWords(f.Victim?.Group)
                .AddWords(Findings.ClaimantOf(document, f))
                .Add(Wording.Name(f.Relation)).Add(Wording.Name(f.Status)).Add(f.Negated).Add(f.Cumulative)
                .AddWords(f.Cue?.In(document.Raw))
                .AddWords(Findings.SentenceAt(document, f.Span.Start));
            End(row, f.Rule, f.Confidence);
        }
    }

    private static CsvRow Begin(CsvRow row, string? id, TextSpan span) => row.AddWords(id).Add(span.Start).Add(span.End);

    private static void End(CsvRow row, string rule, double confidence) =>
        row.Add(rule).Add(RuleBook.MeaningOf(rule)).AddShare(confidence).Add("").End();

    private void AddError(CsvRow row, string? id, ErrorRecord error)
    {
        row.AddWords(id);
        for (int i = ColumnsOf(options.Parts).Length - 2; i > 0; i--)
            row.Add("");
        row.AddWords($"{error.Code}: {error.Message}").End();
    }
}
