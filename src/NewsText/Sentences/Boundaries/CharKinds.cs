using System.Runtime.CompilerServices;

namespace NewsText.Sentences;

/// <summary>Character classes of segmentation.</summary>
internal static class CharKinds
{
    /// <summary>White space, and the zero-width space and byte order mark, which show nothing either.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpace(char c) => c <= ' ' ? c is ' ' or (>= '\t' and <= '\r') or (>= '\x1c' and <= '\x1f') : c >= '\x80' && IsWideSpace(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsStop(char c) => c is '.' or '?' or '!' or '…' or '．' or '。' or '！' or '？' or '｡' or '‼' or '⁇' or '⁈' or '⁉';

    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\v' or '\f' or '\x85' or '\u2028' or '\u2029';

    public static bool IsCloser(char c) => c is '"' or '”' or '’' or '\'' or ')' or ']' or '}' or '»' or '›' or '“' or '*' or '_' or '″' or '´' or '`' or '」' or '』' or '）';

    public static bool IsOpener(char c) => c is '"' or '“' or '‘' or '\'' or '’' or '(' or '[' or '{' or '«' or '‹' or '„' or '‚' or '*' or '_' or '`' or '”' or '¿' or '¡';

    public static bool IsQuote(char c) => c is '"' or '”' or '“' or '’' or '‘' or '\'' or '»' or '«' or '„' or '″' or '`' or '´';

    public static bool IsBullet(char c) => c is '•' or '⁃' or '‣' or '▪' or '●' or '◦' or '·' or '■' or '►' or '‧';

    public static bool IsDash(char c) => c is '-' or '–' or '—' or '―' or '‐' or '‑' or '−';

    private static bool IsWideSpace(char c) => c is '\u200b' or '\ufeff' || char.IsWhiteSpace(c);
}
