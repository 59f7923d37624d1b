using System.Runtime.Intrinsics;

namespace NewsText.Cleaning;

/// <summary>One line and what a single pass over it saw. Offsets are into the text that is analysed.</summary>
internal struct LineShape
{
    public int Start;
    public int End;
    public LineMarks Marks;

    /// <summary>Words, estimated where the line is longer than what is read of it.</summary>
    public int Words;

    /// <summary>Words read that begin with a capital.</summary>
    public int Capitals;

    /// <summary>Words read that are digits.</summary>
    public int Numbers;

    /// <summary>Words that were read.</summary>
    public int Read;

    public ClassCounts Classes;

    /// <summary>The classes that have a count, as bits.</summary>
    public uint ClassesSeen;

    /// <summary>Hash over the folded words, digits as one sign; the same for lines that differ in case, numbers and punctuation alone.</summary>
    public ulong TextHash;
    public uint FirstWord;
    public uint SecondWord;
    public uint LastWord;
    public uint LastButOne;

    /// <summary>Credit or agency words in the last brackets of the line.</summary>
    public byte ParenCredits;

    /// <summary>Credit or agency words behind the last inner stop, and the words there.</summary>
    public byte TailCredits;
    public byte TailWords;

    /// <summary>Classes of the first word, as bits.</summary>
    public uint FirstClasses;

    /// <summary>Where the hashes of the first words stand in the reader's word list.</summary>
    public int WordsAt;
    public byte WordsKept;

    /// <summary>Content words among them, whose places in the document's table stand behind them, and how many of these are looked up.</summary>
    public byte ContentWords;
    public byte ContentLookedUp;

    /// <summary>Number of the stock phrase that the line is or begins with, or 0.</summary>
    public short Phrase;

    /// <summary>A paragraph of prose: some length and a sentence stop.</summary>
    public bool IsProse;

    /// <summary>Length and end in one small number.</summary>
    public byte Form;

    /// <summary>Slots of the line's patterns, see <see cref="PatternColumns"/>.</summary>
    public ushort TailSlot;
    public ushort HeadSlot;
    public ushort ShapeSlot;

    /// <summary>What of the columns the line tells for good.</summary>
    public OwnRow Own;

    public readonly int Length => End - Start;

    /// <summary>Tells what all else makes of the line, once it is read.</summary>
    public void Finish()
    {
        IsProse = Words >= 8 && Any(LineMarks.Stop | LineMarks.ClosesQuote) && Any(LineMarks.Stop | LineMarks.QuoteRuns | LineMarks.OpensQuote);
        Form = (byte)LineFeatures.FormOf(in this);
        PatternColumns.SetSlots(ref this);
        OwnColumns.Describe(ref this);
    }

    public void Add(uint classes)
    {
        ClassesSeen |= classes;
        Classes.Add(classes);
    }

    /// <summary>Adds words of classes, so many of each.</summary>
    public void Add(Vector256<byte> counts)
    {
        ClassesSeen |= ~Vector256.Equals(counts, Vector256<byte>.Zero).ExtractMostSignificantBits();
        Classes.Add(counts);
    }

    public readonly bool Is(LineMarks marks) => (Marks & marks) == marks;

    public readonly bool Any(LineMarks marks) => (Marks & marks) != LineMarks.None;

    public readonly int Of(WordClass c) => Classes.Of(c);

    /// <summary>As long as a headline and without its stop.</summary>
    public readonly bool MayBeHeadline => Words is >= 4 and <= 22 && !Any(LineMarks.Stop | LineMarks.Colon);
}
