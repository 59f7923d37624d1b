using System.Buffers;

namespace NewsText.Cli.Report;

/// <summary>JSON inside a script element: no character of it can end the element or begin a comment.</summary>
internal static class ScriptData
{
    private static readonly SearchValues<byte> Markup = SearchValues.Create("<>&"u8);

    public static void Write(ReadOnlySpan<byte> json, IBufferWriter<byte> target)
    {
        // In JSON these stand in strings alone, where an escape means the same.
        for (int at = json.IndexOfAny(Markup); at >= 0; at = json.IndexOfAny(Markup))
        {
            target.Write(json[..at]);
            target.Write(json[at] switch { (byte)'<' => @"\u003c"u8, (byte)'>' => @"\u003e"u8, _ => @"\u0026"u8 });
            json = json[(at + 1)..];
        }

        target.Write(json);
    }
}
