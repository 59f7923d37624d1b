using System.Text.Json;

namespace NewsText.Cli.Running;

/// <summary>Reads the word lists on a second processor while the first one still reads the command line and the input.</summary>
internal static class EarlyStart
{
    /// <summary>Uses what the stages behind cleaning have to load: a statement, a quotation, a figure and who claims it.</summary>
    private const string Sample = "“We counted two dead,” Mayor Ana Ruiz said on Friday. She added that at least 12 people were injured.";

    /// <summary>Begins where <paramref name="command"/> will need them. Nothing waits for it, and a failure shows where the real work meets it.</summary>
    public static void Begin(string? command)
    {
        if (Environment.ProcessorCount < 2 || command is not ("analyze" or "attributions" or "casualties" or "report"))
            return;
        new Thread(Load, maxStackSize: 1 << 20) { IsBackground = true, Name = "newstext early start" }.Start();
    }

    private static void Load()
    {
        try
        {
            NewsDocument document = NewsAnalyzer.Create(new NewsTextOptions { Clean = false }).Analyze(Sample);
            using var writer = new Utf8JsonWriter(Stream.Null);
            NewsTextJson.Serialize(writer, NewsTextJson.ToRecord(document, "", RecordParts.All));
        }
#pragma warning disable CA1031, RCS1075 // the run meets it again and says it
        catch (Exception)
#pragma warning restore CA1031, RCS1075
        {
        }
    }
}
