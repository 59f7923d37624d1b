using System.Text.Json;
using NewsText;

// JSON lines from standard input to standard output.
string command = args.Length > 0 ? args[0] : "analyze";
bool clean = command is "analyze" or "clean" || args.Contains("--clean", StringComparer.Ordinal);
RecordParts parts = command switch
{
    "clean" => RecordParts.Clean,
    "sentences" => RecordParts.Sentences,
    "attributions" => RecordParts.Attributions,
    "casualties" => RecordParts.Casualties,
    _ => RecordParts.All,
};
NewsAnalyzer analyzer = NewsAnalyzer.Create(o => o.Clean = clean);
using var input = new StreamReader(Console.OpenStandardInput());
using var output = new StreamWriter(Console.OpenStandardOutput());
while (input.ReadLine() is { } line)
{
    using JsonDocument json = JsonDocument.Parse(line);
    NewsDocument document = analyzer.Analyze(json.RootElement.GetProperty("text").GetString()!);
    output.WriteLine(NewsTextJson.Serialize(NewsTextJson.ToRecord(document, json.RootElement.GetProperty("id").GetString(), parts)));
}

return 0;
