using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsText.Cleaning;

/// <summary>The one pass over a line that sees its form and its words.</summary>
internal static class LineScanner
{
    /// <summary>Of a longer line only its beginning and its end are read: a long line is a paragraph, whatever stands inside.</summary>
    private const int Longest = 260, Head = 160, Tail = 80;

    /// <summary>1 for capitals, 2 for small letters, 4 for digits, 0 for what stands in no word.</summary>
    private static ReadOnlySpan<byte> AsciiKinds =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 0, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
        0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0,
    ];

    /// <summary>Reads the line that <paramref name="shape"/> spans; writes the hashes of its first words to <paramref name="words"/>.</summary>
    public static void Scan(ReadOnlySpan<char> text, ref LineShape shape, Span<uint> words)
    {
        shape.TextHash = 0;
        int start = shape.Start, end = shape.End;
        if (end - start <= Longest)
        {
            Read(text, start, end, ref shape, words);
            shape.WordsKept = (byte)Math.Min(words.Length, shape.Read);
        }
        else
        {
            Read(text, start, start + Head, ref shape, words);
            int before = shape.Read;
            shape.WordsKept = (byte)Math.Min(words.Length, before); // those of the end are not kept
            Read(text, end - Tail, end, ref shape, []);
            shape.TextHash ^= (ulong)(end - start);
            shape.Words = before * (end - start) / Head;
        }

        if (shape.Read == 0)
            shape.Marks |= LineMarks.NoWords;
        LineForm.AddEnds(text, ref shape);
    }

    /// <summary>Reads the words of a stretch.</summary>
    public static void Read(ReadOnlySpan<char> text, int start, int end, ref LineShape shape, Span<uint> words)
    {
        ulong running = shape.TextHash;
        uint w1 = 0, w2 = 0, w3 = 0;
        int read = 0, quotes = 0, capitals = 0, longWords = 0, longCapitals = 0, caps = 0;
        bool firstPass = shape.Read == 0;
        ReadOnlySpan<char> whole = text;
        text = text[..end];
        int i = start;
        while ((uint)i < (uint)text.Length)
        {
            char c = text[i];
            if (!IsWord(c))
            {
                if (c != ' ')
                    Mark(text, i, start, end, read, ref shape, ref quotes);
                i++;
                continue;
            }

            int from = i;
            WordForm form = ReadWord(whole, text.Length, i);
            i = form.End;
            uint hash = form.Hash;
            bool digits = !form.HasLetter, capital = form.Capital, allCaps = capital && !form.HasLower;
            uint classes = 0;
            if (digits)
            {
                shape.Numbers++;
                if (i - from == 4 && text[from] is '1' or '2' && text[from + 1] is '9' or '0')
                    shape.Marks |= LineMarks.Year;
                hash = LineLexicon.NumberHash;
            }
            else
            {
                classes = LineLexicon.ClassesOf(hash, allCaps);
                if (form.Humps > 1)
                {
                    shape.Marks |= LineMarks.Glued;
                    if (classes == 0)
                        classes = GluedClasses(text[from..i]);
                }

                if (classes != 0)
                    shape.Add(classes);
            }

            uint signs = LineLexicon.SignsOf(hash, w1, w2, w3);
            if (signs != 0)
                shape.Add(signs);
            w3 = w2;
            w2 = w1;
            w1 = hash;
            running = LineLexicon.Combine(running, hash);
            if (read < words.Length)
                words[read] = digits ? hash | 1 : (hash & ~1u) | (classes & 1u); // the lowest bit tells function words and numbers
            read++;
            if (firstPass && read <= LineLexicon.LongestPhrase)
            {
                if (read == 1)
                {
                    shape.FirstWord = hash;
                    shape.FirstClasses = classes;
                    if (i < end && text[i] == ':' && LineLexicon.Find(LineLexicon.Key(running, whole: false)) is > 0 and var label)
                        shape.Phrase = label;
                }
                else
                {
                    if (read == 2)
                        shape.SecondWord = hash;
                    if (LineLexicon.Find(LineLexicon.Key(running, whole: false)) is > 0 and var begins)
                        shape.Phrase = begins;
                }
            }

            // Sums instead of branches: no processor foresees the next word's length or case.
            int isCapital = capital ? 1 : 0, isLong = ((3 - (i - from)) >>> 31) & (digits ? 0 : 1);
            capitals += isCapital;
            caps += allCaps ? 1 : 0;
            longWords += isLong;
            longCapitals += isLong & isCapital;

            const uint Credits = (1u << (int)WordClass.Credit) | (1u << (int)WordClass.Agency);
            shape.TailWords = (byte)Math.Min(255, shape.TailWords + 1);
            if ((classes & Credits) != 0)
            {
                shape.ParenCredits++;
                shape.TailCredits++;
            }
        }

        shape.Read += read;
        shape.Capitals += capitals;
        shape.Words += read;
        shape.TextHash = running;
        if (read > 0)
        {
            shape.LastButOne = read > 1 ? w2 : shape.LastWord;
            shape.LastWord = w1;
        }

        if (longWords > 1 && longCapitals == longWords)
            shape.Marks |= LineMarks.TitleCase;
        else if (!firstPass || longCapitals < longWords)
            shape.Marks &= ~LineMarks.TitleCase;
        if (read > 0 && caps == shape.Capitals && caps * 2 > read)
            shape.Marks |= LineMarks.AllCaps;
        if (quotes > 0)
            shape.Marks |= LineMarks.QuoteRuns;
        else
            shape.Marks &= ~LineMarks.QuoteRuns;
        if (firstPass && read <= LineLexicon.LongestPhrase && LineLexicon.Find(LineLexicon.Key(running, whole: true)) is > 0 and var phrase)
            shape.Phrase = phrase;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsWord(char c) => c < 128 ? AsciiKinds[c] != 0 : char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static WordForm ReadWord(ReadOnlySpan<char> text, int end, int from)
    {
        if (from + 16 <= text.Length)
        {
            ref ushort at = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), from));
            Vector128<byte> bytes = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref at), Vector128.LoadUnsafe(ref at, 8));
            Vector128<byte> lower = bytes | Vector128.Create((byte)0x20);
            Vector128<byte> letter = lower - Vector128.Create((byte)'a'), digit = bytes - Vector128.Create((byte)'0');
            Vector128<byte> isLetter = Vector128.Equals(Vector128.Min(letter, Vector128.Create((byte)25)), letter);
            Vector128<byte> isDigit = Vector128.Equals(Vector128.Min(digit, Vector128.Create((byte)9)), digit);
            uint letters = isLetter.ExtractMostSignificantBits();
            int length = Math.Min(BitOperations.TrailingZeroCount(~(letters | isDigit.ExtractMostSignificantBits())), end - from);
            int next = from + length;
            if (length is > 0 and < 16 && (next >= end || Ends(text[next]) || !Continues(text[..end], next)))
            {
                uint mask = (1u << length) - 1, capitals = letters & mask & ~Vector128.Equals(bytes, lower).ExtractMostSignificantBits(), small = letters & mask & ~capitals;
                Vector128<ulong> two = lower.AsUInt64();
                ulong low = two[0], high = two[1];
                if (length <= 8)
                {
                    high = 0;
                    low &= ulong.MaxValue >> (64 - (8 * length));
                }
                else
                {
                    high &= ulong.MaxValue >> (128 - (8 * length));
                }

                return new WordForm(next, LineHash.Mix(low, high, length), (capitals & 1) != 0, (letters & mask) != 0, small != 0, BitOperations.PopCount(capitals & (small << 1)));
            }
        }

        return ReadOddWord(text[..end], from);
    }

    /// <summary>Whether a word ends before such a character, whatever stands behind it.</summary>
    private static bool Ends(char c) => c < 128 && c != '-' && c != '\'';

    /// <summary>A word with other characters than ASCII letters and digits, a long one, or one at the end of the text.</summary>
    private static WordForm ReadOddWord(ReadOnlySpan<char> text, int from)
    {
        var hash = default(LineHash);
        bool letter = false, small = false, afterSmall = false;
        int i = from, humps = 0;
        do
        {
            char c = text[i];
            bool isUpper = char.IsUpper(c), isDigit = char.IsAsciiDigit(c), joins = c is '\'' or '’' or '-';
            humps += isUpper && afterSmall ? 1 : 0;
            afterSmall = !isUpper && !isDigit && !joins;
            letter |= isUpper || afterSmall;
            small |= afterSmall;
            hash.Add(c);
            i++;
        }
        while (i < text.Length && Continues(text, i));
        return new WordForm(i, hash.Finish(), char.IsUpper(text[from]), letter, small, humps);
    }

    /// <summary>What a word looks like.</summary>
    private readonly record struct WordForm(int End, uint Hash, bool Capital, bool HasLetter, bool HasLower, int Humps);

    /// <summary>Whether the word goes on with what is no ASCII letter or digit.</summary>
    private static bool Continues(ReadOnlySpan<char> text, int i) =>
        IsWord(text[i]) || (text[i] is '\'' or '’' or '-' && i + 1 < text.Length && IsWord(text[i + 1]));

    private static void Mark(ReadOnlySpan<char> text, int i, int start, int end, int read, ref LineShape shape, ref int quotes)
    {
        switch (text[i])
        {
            case '“' or '«' or '„':
                quotes++;
                break;
            case '”' or '»':
                quotes = 0;
                break;
            case '"':
                quotes = quotes > 0 ? 0 : 1;
                break;
            case '(':
                shape.ParenCredits = 0;
                shape.Marks |= LineMarks.ParenOpen;
                break;
            case ')':
                if ((shape.Marks & LineMarks.ParenOpen) == LineMarks.None)
                    shape.Marks |= LineMarks.ParenClosesFirst;
                shape.Marks &= ~LineMarks.ParenOpen;
                break;
            case '.' or '!' or '?':
                if (i + 1 < end && (text[i + 1] is ' ' or '(' || char.IsUpper(text[i + 1])) && i > start + 2)
                {
                    if (text[i + 1] == ' ')
                        shape.Marks |= LineMarks.InnerStop;
                    shape.TailCredits = 0;
                    shape.TailWords = 0;
                }

                if (text[i] == '?')
                    shape.Marks |= LineMarks.Question;
                break;
            case ':':
                if (i + 2 < end && text[i + 1] == '/' && text[i + 2] == '/')
                    shape.Marks |= LineMarks.Url;
                else if (i + 1 < end && text[i + 1] == ' ' && read <= 3)
                    shape.Marks |= LineMarks.LabelColon;
                break;
            case '/':
                if (i > start && i + 1 < end && IsNameEdge(text, i - 1, -1, start, end) && IsNameEdge(text, i + 1, 1, start, end))
                    shape.Marks |= LineMarks.SlashNames;
                break;
            case '@':
                shape.Marks |= LineMarks.At;
                break;
            case '#':
                shape.Marks |= LineMarks.Hashtag;
                break;
            case '|' or '•' or '·':
                shape.Marks |= i == start ? LineMarks.Bullet : LineMarks.Bar;
                break;
            case '©':
                shape.Marks |= LineMarks.Copyright;
                break;
            case '›' or '→' or '▶' or '►' or '>' or '↓' or '➡':
                shape.Marks |= LineMarks.Arrow;
                break;
            case '$' or '€' or '£' or '¥':
                shape.Marks |= LineMarks.Currency;
                break;
            case '…':
                shape.Marks |= LineMarks.Ellipsis;
                break;
        }
    }

    /// <summary>Whether the word that ends (or begins) at <paramref name="at"/> has a capital, spaces around the slash allowed.</summary>
    private static bool IsNameEdge(ReadOnlySpan<char> text, int at, int step, int start, int end)
    {
        if (at >= start && at < end && text[at] == ' ')
            at += step;
        if (at < start || at >= end)
            return false;
        if (step > 0)
            return char.IsUpper(text[at]);
        for (int n = 0; n < 24 && at >= start && char.IsLetter(text[at]); n++, at--)
        {
            if ((at == start || !char.IsLetter(text[at - 1])) && char.IsUpper(text[at]))
                return true;
        }

        return false;
    }

    /// <summary>Classes of the parts of a glued word such as ShareTweetPin.</summary>
    private static uint GluedClasses(ReadOnlySpan<char> word)
    {
        uint classes = 0;
        int from = 0;
        for (int i = 1; i <= word.Length; i++)
        {
            if (i < word.Length && !(char.IsUpper(word[i]) && char.IsLower(word[i - 1])))
                continue;
            ReadOnlySpan<char> part = word[from..i];
            classes |= LineLexicon.ClassesOf(LineHash.Of(part), allCaps: false);
            from = i;
        }

        return classes;
    }
}
