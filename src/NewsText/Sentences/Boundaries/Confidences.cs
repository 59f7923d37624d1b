namespace NewsText.Sentences;

/// <summary>Shares of right boundaries by hard rule, measured on the development sets.</summary>
internal static class Confidences
{
    public const float Stop = 0.99f;
    public const float Closed = 0.98f;
    public const float Opener = 0.97f;
    public const float Glued = 0.9f;
    public const float Paragraph = 0.99f;
    public const float Line = 0.9f;
    public const float Unit = 0.9f;
    public const float ListItem = 0.9f;
}
