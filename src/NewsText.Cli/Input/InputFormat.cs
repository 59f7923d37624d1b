namespace NewsText.Cli.Input;

/// <summary>What stands in an input.</summary>
internal enum InputFormat
{
    /// <summary>By file name; standard input that begins with <c>{</c> is JSON lines.</summary>
    Auto,

    /// <summary>One article as plain text.</summary>
    Text,

    /// <summary>One JSON record a line.</summary>
    Jsonl,

    /// <summary>One web page.</summary>
    Html,
}
