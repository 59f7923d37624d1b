using System.Numerics;

namespace NewsText.Cleaning;

/// <summary>The one pass over a line that sees its form and its words.</summary>
/// <remarks>Sixty-three characters at once become bits, from which words, capitals and stops are counted; the words are hashed and looked up in loops of their own, see <see cref="LineWords"/>.</remarks>
internal static class LineScanner
{
    /// <summary>Room for words that one call wants.</summary>
    public const int Room = LineWords.Most + LineWords.Room;

    /// <summary>Of a longer line only its beginning and its end are read: a long line is a paragraph, whatever stands inside.</summary>
    private const int Longest = 260, Head = 160, Tail = 80;

    /// <summary>Reads the line that <paramref name="shape"/> spans.</summary>
    /// <param name="text">The text.</param>
    /// <param name="shape">The line.</param>
    /// <param name="words">Takes the hashes of its words; room for <see cref="Room"/> numbers.</param>
    /// <param name="kept">Words from which none are kept, a multiple of eight.</param>
    public static void Scan(ReadOnlySpan<char> text, ref LineShape shape, Span<uint> words, int kept)
    {
        int start = shape.Start, end = shape.End;
        if (end - start <= Longest)
        {
            Read(text, start, end, ref shape, words);
            shape.WordsKept = (byte)Math.Min(kept, shape.Read);
        }
        else
        {
            Read(text, start, start + Head, ref shape, words);
            int before = shape.Read;
            shape.WordsKept = (byte)Math.Min(kept, before); // those of the end are not kept
            Read(text, end - Tail, end, ref shape, words[before..]);
            shape.TextHash ^= (ulong)(end - start);
            shape.Words = before * (end - start) / Head;
        }

        LineWords.MarkFunctionWords(words, kept);
        LineOverlap.Prepare(words, ref shape);
        if (shape.Read == 0)
            shape.Marks |= LineMarks.NoWords;
        LineForm.AddEnds(text, ref shape);
        shape.Finish();
    }

    /// <summary>Reads the words of a stretch.</summary>
    private static void Read(ReadOnlySpan<char> text, int start, int end, ref LineShape shape, Span<uint> words)
    {
        var found = new LineWords(text, words);
        var punctuation = new LinePunctuation(text, start, end);
        LineMarks marks = shape.Marks;
        for (int at = start; at < end;)
        {
            CharMasks.Read(text, at, out CharMasks masks);
            int limit = Math.Min(CharMasks.Size, end - at), length = 0;
            ulong inside = ulong.MaxValue >> (CharMasks.Size - limit), inWord = (masks.Upper | masks.Small | masks.Digits) & inside;
            inWord |= masks.Joiners & (inWord << 1) & (inWord >> 1);
            if (limit == CharMasks.Size)
            {
                // The last character only tells how the one before goes on; a word that reaches it is read with what follows.
                const int Last = CharMasks.Size - 2;
                limit = (inWord & (1UL << Last)) == 0 ? Last + 1 : CharMasks.Size - BitOperations.LeadingZeroCount(~inWord & ((1UL << Last) - 1));
                if (limit == 0)
                {
                    length = OddWord.LengthOf(text[at..end]);
                    limit = 1;
                }
            }

            inside = (1UL << limit) - 1;
            int before = found.Count;
            ulong starts = inWord & ~(inWord << 1) & inside;
            if (length == 0)
                found.Add(at, starts, inWord, masks, ref shape, ref marks);
            else
                found.AddLong(at, length, ref shape, ref marks);

            ulong stops = masks.Dots & (masks.Spaces >> 1 | masks.Opens >> 1 | masks.Upper >> 1) & inside;
            if (stops != 0)
            {
                // None within the first three characters, and none at the end.
                stops &= ulong.MaxValue << Math.Max(0, start + 3 - at);
                if (end - at <= CharMasks.Size)
                    stops &= (1UL << (end - at - 1)) - 1;
                if ((stops & masks.Spaces >> 1) != 0)
                    marks |= LineMarks.InnerStop;
            }

            for (ulong odd = masks.Odd & inside; odd != 0; odd &= odd - 1)
            {
                int place = BitOperations.TrailingZeroCount(odd);
                if (punctuation.Mark(at + place, before + BitOperations.PopCount(starts & ((1UL << place) - 1)), ref marks))
                    stops |= 1UL << place;
            }

            if (stops != 0)
                found.BehindStop = before + BitOperations.PopCount(starts & ((1UL << (63 - BitOperations.LeadingZeroCount(stops))) - 1));
            ulong opens = masks.Opens & inside;
            if (opens != 0)
                found.BehindBracket = before + BitOperations.PopCount(starts & ((1UL << (63 - BitOperations.LeadingZeroCount(opens))) - 1));
            at += length > 0 ? length : limit;
        }

        bool firstPass = shape.Read == 0;
        found.LookUp(ref shape, firstPass);
        if (found.LongWords > 1 && found.LongCapitals == found.LongWords)
            marks |= LineMarks.TitleCase;
        else if (!firstPass || found.LongCapitals < found.LongWords)
            marks &= ~LineMarks.TitleCase;
        if (found.Count > 0 && found.AllCaps == shape.Capitals && found.AllCaps * 2 > found.Count)
            marks |= LineMarks.AllCaps;
        shape.Marks = punctuation.Quotes > 0 ? marks | LineMarks.QuoteRuns : marks & ~LineMarks.QuoteRuns;
    }
}
