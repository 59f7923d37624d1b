using System.CommandLine;
using NewsText.Cli.Running;
using NewsText.Cli.Totals;

namespace NewsText.Cli.Ledger;

/// <summary><c>newstext ledger</c>: follows figures across articles, from the records that <c>analyze</c> wrote.</summary>
internal static class LedgerCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("ledger", "Follow casualty figures across articles: by event, over time, by source.");
        command.Add(Make(console));
        command.Add(Merge(console));
        command.Add(Events(console));
        command.Add(Totals(console));
        return command;
    }

    private static Command Make(ToolConsole console)
    {
        Argument<string[]> records = Files("RECORDS", "Records that 'analyze --keep-extra' wrote as JSON lines.");
        Option<string?> output = Output();
        Option<string> date = Field("--date-field", "date", "The member of the input record with the date of publication (ISO 8601).");
        Option<string> title = Field("--title-field", "title", "The member with the title. Default without it: the first line.");
        Option<string> key = Field("--event-field", "event", "The member with the event's key, where the archive has one.");
        var command = new Command("make", "Make a ledger of analysed articles.") { records, output, date, title, key };
        command.SetAction(result => LedgerFiles.Write(result.GetValue(output), console, writer =>
        {
            var reader = new RecordLedgerReader(result.GetValue(date)!, result.GetValue(title)!, result.GetValue(key)!);
            foreach (string path in result.GetValue(records)!)
                LedgerFiles.Open(path, console, stream => reader.Read(stream, path));
            foreach (string message in reader.Messages)
                console.Say(message);
            reader.Ledger.Save(writer);
        }));
        return command;
    }

    private static Command Merge(ToolConsole console)
    {
        Argument<string[]> ledgers = Files("LEDGER", "Ledgers that 'ledger make' or 'ledger merge' wrote.");
        Option<string?> output = Output();
        var command = new Command("merge", "Merge ledgers into one; the order of the inputs does not matter.") { ledgers, output };
        command.SetAction(result => LedgerFiles.Write(result.GetValue(output), console, writer =>
        {
            foreach (string line in LedgerMerge.Lines(result.GetValue(ledgers)!.Select(path => LedgerMerge.Read(path, console))))
            {
                writer.Write(line);
                writer.Write('\n');
            }
        }));
        return command;
    }

    private static Command Events(ToolConsole console)
    {
        Argument<string[]> ledgers = Files("LEDGER", "Ledgers that 'ledger make' or 'ledger merge' wrote.");
        Option<string?> output = Output();
        var command = new Command("events", "The events of a ledger, one JSON line each: articles, copies, every claim with what it revises, and the summary.") { ledgers, output };
        command.SetAction(result => LedgerFiles.Write(result.GetValue(output), console, writer =>
        {
            foreach (LedgerEvent e in LedgerFiles.Load(result.GetValue(ledgers)!, console).Events())
            {
                writer.Write(EventRecord.Serialize(e));
                writer.Write('\n');
            }
        }));
        return command;
    }

    private static Command Totals(ToolConsole console)
    {
        Argument<string[]> ledgers = Files("LEDGER", "Ledgers that 'ledger make' or 'ledger merge' wrote.");
        Option<string?> output = Output();
        var command = new Command("totals", "What the events of a ledger add up to: each event once, however many articles tell of it.") { ledgers, output };
        command.SetAction(result => LedgerFiles.Write(result.GetValue(output), console, writer =>
        {
            writer.Write(EventTotals.Of(LedgerFiles.Load(result.GetValue(ledgers)!, console).Events()).Write());
            writer.Write('\n');
        }));
        return command;
    }

    public static Argument<string[]> Files(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.OneOrMore };

    public static Option<string?> Output() =>
        new("--output", "-o") { HelpName = "PATH", Description = "Write to this file, which appears whole or not at all. Default: standard output." };

    private static Option<string> Field(string option, string value, string description) =>
        new(option) { HelpName = "NAME", Description = description, DefaultValueFactory = _ => value };
}
