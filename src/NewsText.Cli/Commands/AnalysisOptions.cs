using System.CommandLine;
using System.CommandLine.Parsing;
using NewsText.Cli.Input;
using NewsText.Cli.Output;
using NewsText.Cli.Running;

namespace NewsText.Cli.Commands;

/// <summary>The arguments and options that all analysing commands share.</summary>
internal sealed class AnalysisOptions
{
    private readonly bool _cleans;
    private readonly RecordParts _parts;

    public AnalysisOptions(RecordParts parts, bool cleans)
    {
        _parts = parts;
        _cleans = cleans;
        // Understood by every command; help names the one that changes something.
        Clean.Hidden = cleans;
        NoClean.Hidden = !cleans;
        Inputs.Validators.Add(RefuseUnknownOptions);
        Jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out int jobs) && jobs is < 1 or > 256)
                result.AddError("--jobs is a whole number from 1 to 256.");
        });
    }

    public Argument<string[]> Inputs { get; } = new("INPUT")
    {
        Description = "Files, folders (searched for .txt, .jsonl and .html), or - for standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Option<string> From { get; } = Choice("--from", "What the input is. auto goes by file name; standard input that begins with { is JSON lines, else one text.", "auto", "auto", "text", "jsonl", "html");

    public Option<string> To { get; } = Choice("--to", "What is written: tables for people, one indented JSON document, JSON lines, or rows for a spreadsheet. Default: text on a terminal, jsonl elsewhere.", null, "text", "json", "jsonl", "csv");

    public Option<string?> Output { get; } = new("--output", "-o") { HelpName = "PATH", Description = "Write to this file, which appears whole or not at all. Default: standard output." };

    public Option<string> Offsets { get; } = Choice("--offsets", "What start and end count: UTF-16 code units (C#, Java, JavaScript), code points (Python), or UTF-8 bytes (Rust, Go).", "utf16", "utf16", "codepoint", "utf8");

    public Option<int?> Jobs { get; } = new("--jobs", "-j") { HelpName = "N", Description = "Analyse on this many processor cores. The output is the same for any number. Default: all." };

    public Option<bool> Clean { get; } = new("--clean") { Description = "Clean the text first: take out captions, credits and page furniture, repair damaged characters." };

    public Option<bool> NoClean { get; } = new("--no-clean") { Description = "Take the text as it is: take nothing out, repair nothing." };

    public Option<bool> KeepExtra { get; } = new("--keep-extra") { Description = "Carry other members of an input record through, under \"extra\"." };

    public Option<string> IdField { get; } = new("--id-field") { HelpName = "NAME", Description = "The member of an input record that holds the id.", DefaultValueFactory = _ => "id" };

    public Option<string> TextField { get; } = new("--text-field") { HelpName = "NAME", Description = "The member of an input record that holds the text.", DefaultValueFactory = _ => "text" };

    public Option<string> Quotations { get; } = Choice("--quotations", "A quotation of several sentences: split gives each of them, whole keeps them as one sentence.", "split", "split", "whole");

    public Option<bool> Strict { get; } = new("--strict") { Description = "Exit with status 1 if any input has an error record." };

    public Option<bool> Explain { get; } = new("--explain") { Description = "Say for each finding which rule made it, what the rule means and on what words it rests." };

    public Option<bool> Resume { get; } = new("--resume") { Description = "With -o FOLDER/: leave the outputs that an interrupted run with the same options finished, and make the others. The folder is then the same as after one run." };

    public void AddTo(Command command)
    {
        Output.Description = "Write to this file, which appears whole or not at all; or, with a folder (PATH/), one file for each input, in the same tree. Default: standard output.";
        AddInputTo(command);
        command.Add(Resume);
        command.Add(To);
        command.Add(Offsets);
        command.Add(Clean);
        command.Add(Explain);
        command.Add(KeepExtra);
    }

    /// <summary>What every command has that reads articles.</summary>
    public void AddInputTo(Command command)
    {
        command.Add(Inputs);
        command.Add(From);
        command.Add(Output);
        command.Add(Jobs);
        command.Add(NoClean);
        command.Add(IdField);
        command.Add(TextField);
        command.Add(Strict);
        if (_parts != RecordParts.Clean)
            command.Add(Quotations);
    }

    public RunOptions Read(ParseResult result, ToolConsole console) => new()
    {
        Parts = _parts,
        Inputs = result.GetValue(Inputs) ?? [],
        From = Enum.Parse<InputFormat>(result.GetValue(From)!, ignoreCase: true),
        To = result.GetValue(To) is { } to ? Enum.Parse<OutputFormat>(to, ignoreCase: true) : console.OutputIsTerminal && result.GetValue(Output) is null ? OutputFormat.Text : OutputFormat.Jsonl,
        Output = result.GetValue(Output),
        Offsets = Enum.Parse<OffsetUnit>(result.GetValue(Offsets) ?? nameof(OffsetUnit.Utf16), ignoreCase: true),
        Jobs = result.GetValue(Jobs) ?? Environment.ProcessorCount,
        Clean = result.GetValue(Clean) || (_cleans && !result.GetValue(NoClean)),
        KeepExtra = result.GetValue(KeepExtra),
        IdField = result.GetValue(IdField)!,
        TextField = result.GetValue(TextField)!,
        Strict = result.GetValue(Strict),
        Quotations = result.GetValue(Quotations) == "whole" ? QuotationPolicy.KeepWhole : QuotationPolicy.SplitInside,
        Explain = result.GetValue(Explain),
        Resume = result.GetValue(Resume),
    };

    /// <summary>The parser takes an option that it does not know for an input.</summary>
    private static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (Token token in result.Tokens)
        {
            if (token.Value.Length > 1 && token.Value[0] == '-')
                result.AddError($"Unknown option {token.Value}; a file of that name is written ./{token.Value}.");
        }
    }

    private static Option<string> Choice(string name, string description, string? value, params string[] choices)
    {
        var option = new Option<string>(name) { HelpName = string.Join('|', choices), Description = description };
        if (value is not null)
            option.DefaultValueFactory = _ => value;
        option.AcceptOnlyFromAmong(choices);
        return option;
    }
}
