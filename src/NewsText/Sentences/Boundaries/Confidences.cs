namespace NewsText.Sentences;

/// <summary>Shares of right boundaries by hard rule, measured on the development sets; rules that occurred fewer than twenty times there are drawn towards .95.</summary>
/// <remarks>Line ends and list items do not occur in those sets: theirs are estimates.</remarks>
internal static class Confidences
{
    public const float Stop = 0.996f;
    public const float Closed = 0.975f;
    public const float Opener = 0.95f;
    public const float Glued = 0.95f;
    public const float Paragraph = 0.999f;
    public const float Line = 0.9f;
    public const float Unit = 0.97f;
    public const float ListItem = 0.9f;
}
