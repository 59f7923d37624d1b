using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;
using NewsText.Diagnostics;

namespace NewsText.Text;

/// <summary>The shared token pass: one linear walk that makes words, numbers, clitics and single punctuation marks.</summary>
internal static class Tokenizer
{
    /// <summary>Appends the tokens of <paramref name="range"/> of <paramref name="text"/>; offsets are into the whole text.</summary>
    public static void Tokenize(ReadOnlySpan<char> text, TextSpan range, TokenBuffer target)
    {
        int before = target.Count;
        var sink = new TokenSink(target);
        Tokenize(text, range, ref sink);
        WorkCounters.Add(Work.Tokens, target.Count - before);
    }

    /// <summary>Gives the tokens of <paramref name="range"/> of <paramref name="text"/> to <paramref name="target"/>.</summary>
    public static void Tokenize<TSink>(ReadOnlySpan<char> text, TextSpan range, ref TSink target)
        where TSink : struct, ITokenSink
    {
        int i = range.Start, end = range.End;
        TokenFlags gap = TokenFlags.SpaceBefore;
        while (i < end)
        {
            char c = text[i];
            if (AsciiClass.Of(c) >= AsciiClass.Upper && TryAddAsciiWord(text, ref i, end, gap, ref target))
            {
                gap = TokenFlags.None;
                if (i < end && text[i] == ' ')
                {
                    gap = TokenFlags.SpaceBefore;
                    i++;
                }
            }
            else if (c is '\n' or '\r')
            {
                gap |= TokenFlags.LineBefore | TokenFlags.SpaceBefore;
                i++;
            }
            else if (c == ' ' || char.IsWhiteSpace(c))
            {
                gap |= TokenFlags.SpaceBefore;
                i++;
            }
            else if (IsWordStart(text, i, end))
            {
                i = AddWord(text, i, end, gap, ref target);
                gap = TokenFlags.None;
            }
            else
            {
                int length = i + 1 < end && char.IsSurrogatePair(c, text[i + 1]) ? 2 : 1;
                target.Add(text, new Token(i, length, TokenKind.Punctuation, gap, WordHash.Of(text, i, length)));
                gap = TokenFlags.None;
                i += length;
            }
        }
    }

    /// <summary>The common case, a word of up to 15 ASCII letters alone; anything else is left to <see cref="AddWord"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryAddAsciiWord<TSink>(ReadOnlySpan<char> text, ref int start, int end, TokenFlags gap, ref TSink target)
        where TSink : struct, ITokenSink
    {
        if (start + WordKey.MaxLength > text.Length)
            return false;
        WordKey.Load(text, start, out Vector128<ushort> a, out Vector128<ushort> b);
        Vector128<ushort> bit = Vector128.Create((ushort)0x20), first = Vector128.Create((ushort)'a'), last = Vector128.Create((ushort)('z' - 'a'));
        uint letters = Vector128.LessThanOrEqual((a | bit) - first, last).ExtractMostSignificantBits()
            | (Vector128.LessThanOrEqual((b | bit) - first, last).ExtractMostSignificantBits() << 8);
        int length = BitOperations.TrailingZeroCount(~letters);
        if (length == WordKey.MaxLength)
            return false;
        int next = start + length;
        if (next < end)
        {
            byte kind = AsciiClass.Of(text[next]);
            if (kind != AsciiClass.Other && (kind != AsciiClass.Joiner || (next + 1 < end && AsciiClass.Of(text[next + 1]) is AsciiClass.Digit or AsciiClass.NotAscii or >= AsciiClass.Upper)))
                return false;
        }
        else
        {
            next = end;
            length = end - start;
        }

        uint whole = (1u << length) - 1;
        uint capitals = whole & (Vector128.Equals(a & bit, Vector128<ushort>.Zero).ExtractMostSignificantBits()
            | (Vector128.Equals(b & bit, Vector128<ushort>.Zero).ExtractMostSignificantBits() << 8));
        TokenFlags flags = gap | ((capitals & 1) != 0 ? TokenFlags.Capital : TokenFlags.Lower);
        if (capitals == whole && length > 1)
            flags |= TokenFlags.AllCaps;
        WordKey key = WordKey.OfLetters(a, b, length);
        target.AddWord(new Token(start, length, TokenKind.Word, flags, key.Hash), key);
        start = next;
        return true;
    }

    private static bool IsWordChar(char c) =>
        c < 128 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsWordStart(ReadOnlySpan<char> text, int i, int end)
    {
        char c = text[i];
        if (!char.IsSurrogate(c))
            return IsWordChar(c);
        return i + 1 < end && Rune.TryCreate(c, text[i + 1], out Rune rune) && Rune.IsLetterOrDigit(rune);
    }

    private static int AddWord<TSink>(ReadOnlySpan<char> text, int start, int end, TokenFlags gap, ref TSink target)
        where TSink : struct, ITokenSink
    {
        TokenFlags flags = gap;
        if (char.IsUpper(text[start]))
            flags |= TokenFlags.Capital;
        else if (char.IsLower(text[start]))
            flags |= TokenFlags.Lower;

        int i = start, letters = 0, lower = 0;
        bool digitsOnly = true;
        while (i < end)
        {
            char c = text[i];
            if (IsWordChar(c) && (!char.IsSurrogate(c) || IsWordStart(text, i, end) || (i > start && char.IsLowSurrogate(c) && char.IsHighSurrogate(text[i - 1]))))
            {
                if (char.IsAsciiDigit(c))
                {
                    flags |= TokenFlags.Digit;
                }
                else
                {
                    digitsOnly = false;
                    letters++;
                    if (!char.IsUpper(c))
                        lower++;
                }
            }
            else if (i + 1 < end && IsWordChar(text[i + 1]))
            {
                if (digitsOnly && c is ',' or '.' && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i - 1]))
                {
                    // inner separator of a number
                }
                else if (digitsOnly && c is '-' or '–' or '‑' && char.IsAsciiDigit(text[i + 1]))
                {
                    break; // a range of numbers: two tokens
                }
                else if (c is '-' or '‑')
                {
                    flags |= TokenFlags.Hyphen;
                    digitsOnly = false;
                }
                else if (c is '\'' or '’' && !digitsOnly)
                {
                    if (CliticLength(text, i, end) > 0)
                        break;
                }
                else if (c == '.' && !digitsOnly && IsDottedPart(text, start, i, end))
                {
                    flags |= TokenFlags.Dotted;
                }
                else
                {
                    break;
                }
            }
            else
            {
                if (c == '.' && (flags & TokenFlags.Dotted) != TokenFlags.None && i > start + 1 && text[i - 2] == '.')
                {
                    i++;
                }

                break;
            }

            i++;
        }

        if (letters > 1 && lower == 0)
            flags |= TokenFlags.AllCaps;
        target.Add(text, new Token(start, i - start, digitsOnly ? TokenKind.Number : TokenKind.Word, flags, WordHash.Of(text, start, i - start)));

        if (i < end && text[i] is '\'' or '’' && !digitsOnly)
        {
            int length = CliticLength(text, i, end);
            if (length > 0)
            {
                target.Add(text, new Token(i, length, TokenKind.Clitic, TokenFlags.None, WordHash.Of(text, i, length)));
                i += length;
            }
        }

        return i;
    }

    /// <summary>Length of 's, 'll, 've, 'd, 're, 'm at <paramref name="i"/>, apostrophe included; 0 where there is none.</summary>
    private static int CliticLength(ReadOnlySpan<char> text, int i, int end)
    {
        int length = 1;
        while (i + length < end && length < 4 && IsWordChar(text[i + length]))
            length++;
        char first = length > 1 ? (char)(text[i + 1] | 0x20) : '\0';
        char second = length > 2 ? (char)(text[i + 2] | 0x20) : '\0';
        return (length, first, second) switch
        {
            (2, 's' or 'd' or 'm', _) => 2,
            (3, 'l', 'l') or (3, 'v', 'e') or (3, 'r', 'e') => 3,
            _ => 0,
        };
    }

    /// <summary>Whether the full stop at <paramref name="dot"/> joins single letters, as in "U.S." or "p.m.".</summary>
    private static bool IsDottedPart(ReadOnlySpan<char> text, int start, int dot, int end)
    {
        bool singleBefore = dot == start + 1 || text[dot - 2] == '.';
        bool singleAfter = dot + 2 >= end || !IsWordChar(text[dot + 2]);
        return singleBefore && singleAfter && char.IsLetter(text[dot - 1]) && char.IsLetter(text[dot + 1]);
    }
}
