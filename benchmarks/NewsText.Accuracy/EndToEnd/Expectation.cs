using System.Text.Json;

namespace NewsText.Accuracy;

/// <summary>What a reader expects of the analysis of one article.</summary>
/// <remarks>
/// The shape is the record format's, with <c>optional</c> members for what readers may differ on. Where the article's words
/// must not be kept, speakers are spans of the article instead of texts.
/// </remarks>
public sealed class Expectation
{
    private Expectation(string id, string raw) => (Id, Raw) = (id, raw);

    public string Id { get; }

    public string Raw { get; }

    public IReadOnlyList<ExpectedEdit> Edits { get; private init; } = [];

    public IReadOnlyList<TextSpan> Sentences { get; private init; } = [];

    public IReadOnlyList<ExpectedAttribution> Attributions { get; private init; } = [];

    public IReadOnlyList<ExpectedFigure> Casualties { get; private init; } = [];

    public IReadOnlyDictionary<string, (long? Low, long? Best, long? High)> Summary { get; private init; } =
        new Dictionary<string, (long?, long?, long?)>(StringComparer.Ordinal);

    /// <summary>Reads an expectation for the article <paramref name="raw"/>.</summary>
    public static Expectation Read(string path, string raw)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(path));
        JsonElement root = document.RootElement;
        return new Expectation(root.Text("id"), raw)
        {
            Edits = [.. root.Items("edits").Select(e => new ExpectedEdit(e.Span(), e.Text("kind"), e.Text("replacement"), e.Flag("optional")))],
            Sentences = [.. root.Items("sentences").Select(s => s.Span())],
            Attributions = [.. root.Items("attributions").Select(a => new ExpectedAttribution
            {
                Kind = a.Text("kind"),
                Content = [.. a.Items("content").Select(c => c.Span())],
                Cue = a.SpanOrNull("cue"),
                Source = a.SpanOrNull("source"),
                Speakers = [Name(raw, a, "speaker"), .. a.Items("speakerAlso").Select(s => Name(raw, s))],
                Negated = a.Flag("negated"),
                Anonymous = a.Flag("anonymous"),
                Nested = a.NumberOrNull("parent") is not null,
                Optional = a.Flag("optional"),
            })],
            Casualties = [.. root.Items("casualties").Select(f => Figure(raw, f))],
            Summary = root.GetProperty("summary").EnumerateObject().ToDictionary(
                s => s.Name, s => (s.Value.NumberOrNull("low"), s.Value.NumberOrNull("best"), s.Value.NumberOrNull("high")), StringComparer.Ordinal),
        };
    }

    private static ExpectedFigure Figure(string raw, JsonElement f) => new()
    {
        Span = f.Span(),
        Outcome = f.Text("outcome"),
        Least = f.NumberOrNull("min"),
        Most = f.NumberOrNull("max"),
        Approximate = f.Flag("approximate"),
        Relation = f.Text("relation"),
        Status = f.Text("status"),
        Negated = f.Flag("negated"),
        Source = f.SpanOrNull("source"),
        Claimants = f.ObjectOrNull("source") is { } s
            ? [s.TextOrNull("text") ?? Name(raw, s, "speaker"), .. s.Items("also").Select(a => Name(raw, a))]
            : [],
        Optional = f.Flag("optional"),
    };

    private static string? Name(string raw, JsonElement parent, string member) =>
        parent.TryGetProperty(member, out JsonElement v) ? Name(raw, v) : null;

    private static string? Name(string raw, JsonElement v) => v.ValueKind switch
    {
        JsonValueKind.String when v.GetString() is { Length: > 0 } name => name,
        JsonValueKind.Object => v.Span().In(raw).ToString(),
        _ => null,
    };
}
