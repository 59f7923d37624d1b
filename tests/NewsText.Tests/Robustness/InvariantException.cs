using System.Globalization;

namespace NewsText.Tests.Robustness;

/// <summary>A breach of an invariant, with the text as a C# literal.</summary>
public sealed class InvariantException(string what, string raw) : Exception($"{what}\n{Literal(raw)}")
{
    /// <summary>The text that broke it.</summary>
    public string Raw { get; } = raw;

    /// <summary>What was broken.</summary>
    public string What { get; } = what;

    /// <summary>The text in ASCII, to paste into a test.</summary>
    public static string Literal(string text) => "\"" + string.Concat(text.Take(2000).Select(c => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        >= ' ' and < '\u007F' => c.ToString(),
        _ => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
    })) + "\"";
}
