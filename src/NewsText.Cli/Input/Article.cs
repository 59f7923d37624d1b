using System.Runtime.InteropServices;
using System.Text.Json;

namespace NewsText.Cli.Input;

/// <summary>One article to analyse, or the reason why it cannot be.</summary>
internal sealed record Article
{
    public string? Id { get; init; }

    public string Text { get; init; } = "";

    /// <summary>What the markup knows, where the input was a page; <see cref="Text"/> is then its text.</summary>
    public HtmlArticle? Page { get; init; }

    /// <summary>An object with the other members of the input record, if they are kept.</summary>
    public JsonElement? Extra { get; init; }

    public ErrorRecord? Error { get; init; }

    /// <summary>What was doubtful about the input itself, such as its encoding.</summary>
    public Diagnostic? Diagnostic { get; init; }

    /// <summary>For messages to people: the file, and the line where there are several.</summary>
    public required string Place { get; init; }

    /// <summary>A text among the other members; null where there is none or they are not kept.</summary>
    public string? Member(string name) =>
        Extra is { } extra && extra.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? JsonText.Decode(JsonMarshal.GetRawUtf8Value(value)[1..^1], escaped: true)
            : null;

    public static Article Failed(string? id, string code, string message, string place) =>
        new() { Id = id, Error = new ErrorRecord(code, message), Place = place };
}
