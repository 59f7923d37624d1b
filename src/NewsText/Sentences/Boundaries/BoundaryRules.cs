namespace NewsText.Sentences;

/// <summary>The stable ids of the rules.</summary>
internal static class BoundaryRules
{
    private static readonly string[] Ids =
    [
        "sentence.none", "sentence.stop", "sentence.closed", "sentence.opener", "sentence.model-stop", "sentence.model-abbreviation", "sentence.model-mark", "sentence.model-ellipsis",
        "sentence.model-closing", "sentence.glued", "sentence.paragraph", "sentence.line", "sentence.list-item", "sentence.unit", "sentence.text-end",
    ];

    public static string Id(BoundaryRule rule) => Ids[(int)rule];
}
