namespace NewsText.Accuracy;

/// <summary>A removed or mended stretch of the raw article.</summary>
public sealed record ExpectedEdit(TextSpan Span, string Kind, string Replacement, bool Optional)
{
    /// <summary>Whether the stretch goes as a whole, rather than having characters mended.</summary>
    public bool Removes => Replacement.Length == 0 && Kind != "repair";
}
