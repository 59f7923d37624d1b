using System.Buffers;
using System.Globalization;
using System.Text;
using NewsText.Cli.Output;

namespace NewsText.Cli.Report;

/// <summary>Writes the page: its head, the data of each article as it comes, the events, its script.</summary>
internal sealed class ReportWriter(string title) : IOutputWriter
{
    private readonly CasualtyLedger _ledger = new();
    private ReportPage? _page;
    private bool _hasArticle;

    public IArticleRenderer NewRenderer() => new ReportRenderer();

    public void Write(RenderedBatch batch, Stream output)
    {
        Begin(output);
        int start = 0;
        foreach (int end in batch.Ends)
        {
            output.Write(_hasArticle ? ",\n"u8 : "\n"u8);
            _hasArticle = true;
            batch.Bytes.CopyTo(output, start, end);
            start = end;
        }

        foreach (ReportNote note in batch.Notes.Cast<ReportNote>())
        {
            if (note.Document is { } document && DateTimeOffset.TryParse(note.Date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date))
                _ledger.Add(document, new LedgerArticle(note.Id, date, note.Title));
        }
    }

    public void End(Stream output)
    {
        Begin(output);
        output.Write(Encoding.UTF8.GetBytes("\n" + ReportPage.EndOfArticles));
        var events = new ArrayBufferWriter<byte>();
        ScriptData.Write(Encoding.UTF8.GetBytes(EventData.Write(_ledger.Events())), events);
        output.Write(events.WrittenSpan);
        output.Write(Encoding.UTF8.GetBytes(_page!.Foot));
    }

    private void Begin(Stream output)
    {
        if (_page is not null)
            return;
        _page = new ReportPage(title);
        output.Write(Encoding.UTF8.GetBytes(_page.Head));
    }
}
