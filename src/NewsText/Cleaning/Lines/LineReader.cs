using System.Buffers;
using NewsText.Text;

namespace NewsText.Cleaning;

/// <summary>Splits a text into its lines that hold more than white space and reads each.</summary>
internal sealed class LineReader : IDisposable
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r");

    /// <summary>Words of a line whose hashes are kept for the model.</summary>
    private const int KeptWords = 32;

    /// <summary>From this length on, room for all lines and words is made at once, not by doubling.</summary>
    private const int LongText = 1 << 20;

    private const int CharactersAWord = 4; // somewhat fewer than there are

    private LineShape[] _lines = ScratchArrays<LineShape>.Rent(64);
    private uint[] _words = ScratchArrays<uint>.Rent(512);
    private int _wordCount;

    public int Count { get; private set; }

    public Span<LineShape> Lines => _lines.AsSpan(0, Count);

    public ReadOnlySpan<uint> Words => _words.AsSpan(0, _wordCount);

    public void Read(ReadOnlySpan<char> text)
    {
        if (text.Length >= LongText)
        {
            Grow(text.Count('\n') + 1);
            GrowWords(text.Length / CharactersAWord);
        }

        int at = 0;
        bool blank = true;
        while (at < text.Length)
        {
            int length = text[at..].IndexOfAny(Breaks);
            int end = length < 0 ? text.Length : at + length;
            int from = at, to = end;
            while (from < to && IsSpace(text[from]))
                from++;
            while (to > from && IsSpace(text[to - 1]))
                to--;
            if (from < to)
            {
                if (Count == _lines.Length)
                    Grow(_lines.Length * 2);
                ref LineShape line = ref _lines[Count++];
                line = default;
                line.Start = from;
                line.End = to;
                if (blank)
                    line.Marks |= LineMarks.BlankBefore;
                blank = false;
                if (_wordCount + LineScanner.Room > _words.Length)
                    GrowWords(_words.Length * 2);
                LineScanner.Scan(text, ref line, _words.AsSpan(_wordCount, LineScanner.Room), KeptWords);
                line.WordsAt = _wordCount;
                _wordCount += line.WordsKept + line.ContentWords;
            }
            else
            {
                blank = true;
            }

            at = end + 1;
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n')
                at++;
        }
    }

    public void Dispose()
    {
        ScratchArrays<LineShape>.Return(_lines);
        ScratchArrays<uint>.Return(_words);
        _lines = [];
        _words = [];
        Count = _wordCount = 0;
    }

    internal static bool IsSpace(char c) => c <= ' ' || c == '\u00a0' || (c >= '\u2000' && (char.IsWhiteSpace(c) || c is '\u200b' or '\ufeff'));

    private void GrowWords(int length)
    {
        uint[] larger = ScratchArrays<uint>.Rent(length);
        _words.AsSpan(0, _wordCount).CopyTo(larger);
        ScratchArrays<uint>.Return(_words);
        _words = larger;
    }

    private void Grow(int length)
    {
        LineShape[] larger = ScratchArrays<LineShape>.Rent(length);
        _lines.AsSpan(0, Count).CopyTo(larger);
        ScratchArrays<LineShape>.Return(_lines);
        _lines = larger;
    }
}
