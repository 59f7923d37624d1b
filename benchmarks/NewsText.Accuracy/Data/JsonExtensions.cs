using System.Text.Json;

namespace NewsText.Accuracy;

/// <summary>Short ways into loosely shaped JSON.</summary>
internal static class JsonExtensions
{
    public static string Text(this JsonElement e, string name) => e.GetProperty(name).GetString() ?? "";

    public static string? TextOrNull(this JsonElement e, string name) =>
        e.TryGetProperty(name, out JsonElement v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;

    public static long? NumberOrNull(this JsonElement e, string name) =>
        e.TryGetProperty(name, out JsonElement v) && v.ValueKind == JsonValueKind.Number ? v.GetInt64() : null;

    public static bool Flag(this JsonElement e, string name) =>
        e.TryGetProperty(name, out JsonElement v) && v.ValueKind == JsonValueKind.True;

    public static IEnumerable<JsonElement> Items(this JsonElement e, string name) =>
        e.TryGetProperty(name, out JsonElement v) && v.ValueKind == JsonValueKind.Array ? v.EnumerateArray() : [];

    public static JsonElement? ObjectOrNull(this JsonElement e, string name) =>
        e.TryGetProperty(name, out JsonElement v) && v.ValueKind == JsonValueKind.Object ? v : null;

    public static TextSpan Span(this JsonElement e) => new(e.GetProperty("start").GetInt32(), e.GetProperty("end").GetInt32());

    public static TextSpan? SpanOrNull(this JsonElement e, string name) => e.ObjectOrNull(name)?.Span();
}
