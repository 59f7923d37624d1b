using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsText.Cleaning;

/// <summary>The words of a stretch of a line: first their hashes alone, then what the tables know of them.</summary>
/// <remarks>
/// Two loops take all words alike, without a branch that a processor could foresee wrongly. What few words are (numbers, words in
/// capitals, words with other letters than ASCII) is mended between them.
/// </remarks>
internal ref struct LineWords(ReadOnlySpan<char> text, Span<uint> words)
{
    /// <summary>Words that a stretch may have.</summary>
    public const int Most = 160;

    /// <summary>Room for hashes, and for what is known of each word.</summary>
    public const int Room = 2 * Most;

    /// <summary>Classes of words that stand in credits.</summary>
    public const uint Credits = (1u << (int)WordClass.Credit) | (1u << (int)WordClass.Agency);

    /// <summary>Characters of a word that are hashed at once.</summary>
    private const int Wide = 16;

    // What is noted of a word before it is looked up; then its set stands there.
    private const uint InCapitals = 1, GluedCredit = WordClassTable.CreditSet, GluedFunction = 4, MayHoldSequence = 1u << 31;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<uint> _words = words[..Room];
    private int _numbers;
    private int _capitals;
    private uint _firstGlued;
    private int _firstEnd;

    public int Count;
    public int LongWords;
    public int LongCapitals;
    public int AllCaps;

    /// <summary>Words before the last inner stop and before the last bracket that opens; -1 where there is none.</summary>
    public int BehindStop = -1;
    public int BehindBracket = -1;

    /// <summary>Adds the words that begin at the <paramref name="starts"/>.</summary>
    public void Add(int at, ulong starts, ulong inWord, in CharMasks masks, ref LineShape shape, ref LineMarks marks)
    {
        if (starts == 0)
            return;
        int last = _text.Length - Wide - at; // the last place from which so many characters can be read
        ulong readable = last >= CharMasks.Size ? starts : last < 0 ? 0 : starts & (ulong.MaxValue >> (CharMasks.Size - 1 - Math.Min(CharMasks.Size - 1, last)));
        Hash(ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(_text), at)), readable, inWord, ref _words[Count]);

        ulong small = masks.Small & inWord, upper = masks.Upper & inWord;
        ulong longs = starts & (inWord >> 1) & (inWord >> 2) & (inWord >> 3);
        LongWords += BitOperations.PopCount(longs);
        LongCapitals += BitOperations.PopCount(longs & upper);
        _capitals += BitOperations.PopCount(starts & upper);
        if (Count == 0)
            _firstEnd = at + BitOperations.TrailingZeroCount(starts) + BitOperations.TrailingZeroCount(~(inWord >> BitOperations.TrailingZeroCount(starts)));

        // A carry runs from a word's beginning through it to its end, and stops where a bit is missing.
        ulong ends = (inWord << 1) & ~inWord, bare = ((inWord & ~small) + starts) & ends, odd = starts & ~readable;
        ulong sixteen = inWord & (inWord >> 1);
        sixteen &= sixteen >> 2;
        sixteen &= sixteen >> 4;
        sixteen &= sixteen >> 8;
        odd |= starts & sixteen & (inWord >> 16);
        ulong mend = bare | ((inWord + starts) & ~((inWord & ~masks.Beyond) + starts) & ends);
        if (odd != 0)
            mend |= (inWord + odd) & ~inWord & ends;
        ulong humps = upper & (small << 1);
        if ((humps & (humps - 1)) != 0)
            mend |= (inWord + starts) & ends;
        for (; mend != 0; mend &= mend - 1)
        {
            int end = BitOperations.TrailingZeroCount(mend), from = CharMasks.Size - BitOperations.LeadingZeroCount(~inWord & ((1UL << end) - 1));
            Mend(at + from, end - from, Count + BitOperations.PopCount(starts & ((1UL << from) - 1)), (bare >> end & 1) != 0, ref shape, ref marks);
        }

        Count += BitOperations.PopCount(starts);
    }

    /// <summary>Adds a word that is longer than what is read at once.</summary>
    public void AddLong(int at, int length, ref LineShape shape, ref LineMarks marks)
    {
        ReadOnlySpan<char> word = _text.Slice(at, length);
        _words[Count] = _words[Count + Most] = 0;
        LongWords++;
        LongCapitals += char.IsUpper(word[0]) ? 1 : 0;
        _capitals += char.IsUpper(word[0]) ? 1 : 0;
        if (Count == 0)
            _firstEnd = at + length;
        Mend(at, length, Count, OddWord.IsBare(word), ref shape, ref marks);
        Count++;
    }

    /// <summary>Looks all words up.</summary>
    public void LookUp(ref LineShape shape, bool isFirst)
    {
        int read = Count;
        shape.Numbers += _numbers;
        shape.Read += read;
        shape.Words += read;
        shape.Capitals += _capitals;
        if (read > 0)
        {
            if (isFirst)
                FindPhrase(ref shape);
            shape.LastButOne = read > 1 ? _words[read - 2] : shape.LastWord;
            shape.LastWord = _words[read - 1];
            WordClassTable table = LineLexicon.Table;
            WordSequences sequences = LineLexicon.Sequences;
            ulong hash = shape.TextHash;
            Vector256<byte> counts = default;
            uint kinds = LookUp(ref _words[0], read, table, sequences, ref counts, ref hash);
            shape.TextHash = hash;
            shape.Add(counts);
            if ((kinds & MayHoldSequence) != 0)
                AddSequences(ref shape, sequences);
            if (isFirst)
                shape.FirstClasses = _firstGlued != 0 ? _firstGlued : table.ClassesOf(_words[Most]);
            CountTails(ref shape, (kinds & WordClassTable.CreditSet) != 0);
        }
        else
        {
            CountTails(ref shape, false);
        }
    }

    private static void Hash(ref ushort at, ulong starts, ulong inWord, ref uint word)
    {
        ref byte ones = ref MemoryMarshal.GetReference(Ones);
        for (; starts != 0; starts &= starts - 1)
        {
            int place = BitOperations.TrailingZeroCount(starts), length = Math.Min(Wide, BitOperations.TrailingZeroCount(~(inWord >> place)));
            Vector128<byte> folded = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref at, (nuint)place), Vector128.LoadUnsafe(ref at, (nuint)place + 8)) | Vector128.Create((byte)0x20); // digits and joiners have the bit
            Vector128<ulong> own = (folded & Vector128.LoadUnsafe(ref ones, (nuint)(Wide - length))).AsUInt64();
            word = LineHash.Mix(own[0], own[1], length);
            Unsafe.Add(ref word, Most) = 0;
            word = ref Unsafe.Add(ref word, 1);
        }
    }

    /// <summary>As many set bytes as a word has are found by where one begins to read here.</summary>
    private static ReadOnlySpan<byte> Ones =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    private void Mend(int from, int length, int number, bool bare, ref LineShape shape, ref LineMarks marks)
    {
        ReadOnlySpan<char> word = _text.Slice(from, length);
        if (bare && OddWord.IsNumber(word))
        {
            _numbers++;
            LongWords -= length > 3 ? 1 : 0;
            if (length == 4 && word[0] is '1' or '2' && word[1] is '9' or '0')
                marks |= LineMarks.Year;
            _words[number] = LineLexicon.NumberHash;
            _words[number + Most] = 0;
            return;
        }

        uint hash = _words[number] = LineHash.Of(word), known = bare && char.IsUpper(word[0]) ? InCapitals : 0;
        AllCaps += (int)known;
        if (!bare && OddWord.IsGlued(word))
        {
            marks |= LineMarks.Glued;
            if (LineLexicon.ClassesOf(hash, allCaps: false) == 0)
            {
                uint classes = OddWord.ClassesOfParts(word);
                shape.Add(classes);
                known |= ((classes & Credits) != 0 ? GluedCredit : 0) | ((classes & 1) != 0 ? GluedFunction : 0);
                _firstGlued = number == 0 ? classes : _firstGlued;
            }
        }

        _words[number + Most] = known;
    }

    /// <summary>Looks the sets of classes of the words up and counts their classes; returns the kinds of sets that there are.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static uint LookUp(ref uint word, int count, WordClassTable table, WordSequences sequences, ref Vector256<byte> classes, ref ulong line)
    {
        ref ulong slots = ref table.Slots, filter = ref sequences.Filter;
        ref byte multipliers = ref table.Multipliers;
        ref Vector256<byte> sets = ref table.Counts;
        int shift = table.Shift;
        Vector256<byte> counts = Vector256<byte>.Zero;
        uint before = 0, kinds = 0;
        ulong running = line, ends = 0;
        for (int i = 0; i < count; i++)
        {
            uint hash = Unsafe.Add(ref word, i), known = Unsafe.Add(ref word, i + Most);
            ulong slot = Unsafe.Add(ref slots, WordClassTable.SlotOf(hash, Unsafe.Add(ref multipliers, hash & WordClassTable.BucketMask), shift));
            uint set = WordClassTable.SetOf(slot, hash, known & InCapitals);
            counts += Unsafe.Add(ref sets, set);
            set |= (known & GluedCredit) | (known >> 2 & WordClassTable.FunctionSet);
            kinds |= set;
            Unsafe.Add(ref word, i + Most) = set;
            ends |= WordSequences.MayEnd(ref filter, hash, before);
            before = hash;
            running = LineLexicon.Combine(running, hash);
        }

        classes = counts;
        line = running;
        return kinds | (ends != 0 ? MayHoldSequence : 0);
    }

    /// <summary>Counts the classes of word sequences.</summary>
    private readonly void AddSequences(ref LineShape shape, WordSequences sequences)
    {
        for (int i = 1; i < Count; i++)
        {
            if (WordSequences.MayEnd(ref sequences.Filter, _words[i], _words[i - 1]) != 0)
                shape.Add(sequences.ClassesOf(_words[i], _words[i - 1], i > 1 ? _words[i - 2] : 0, i > 2 ? _words[i - 3] : 0));
        }
    }

    /// <summary>Of the first words, tells function words and numbers by the lowest bit of their hashes.</summary>
    public static void MarkFunctionWords(Span<uint> words, int count)
    {
        ref uint first = ref words[..(Most + count)][0];
        for (nuint i = 0; i < (nuint)count; i += (nuint)Vector256<uint>.Count)
        {
            Vector256<uint> one = Vector256.Create(1u), hashes = Vector256.LoadUnsafe(ref first, i);
            (Vector256.AndNot(hashes, one) | (Vector256.LoadUnsafe(ref first, i + Most) & one)).StoreUnsafe(ref first, i);
        }
    }

    /// <summary>Finds the stock phrase that the line is or begins with.</summary>
    private readonly void FindPhrase(ref LineShape shape)
    {
        shape.FirstWord = _words[0];
        if (Count > 1)
            shape.SecondWord = _words[1];
        int most = Math.Min(Count, LineLexicon.LongestPhrase);
        ulong running = shape.TextHash;
        for (int k = 0; k < most; k++)
        {
            running = LineLexicon.Combine(running, _words[k]);
            if (LineLexicon.Find(LineLexicon.Key(running, whole: false)) is > 0 and var begins && (k > 0 || (_firstEnd < shape.End && _text[_firstEnd] == ':')))
                shape.Phrase = begins;
        }

        if (Count <= LineLexicon.LongestPhrase && LineLexicon.Find(LineLexicon.Key(running, whole: true)) is > 0 and var phrase)
            shape.Phrase = phrase;
    }

    /// <summary>Counts the words and credits behind the last inner stop, and the credits behind the last bracket that opens.</summary>
    private readonly void CountTails(ref LineShape shape, bool anyCredits)
    {
        if (BehindStop >= 0)
            shape.TailWords = shape.TailCredits = 0;
        shape.TailWords = (byte)Math.Min(255, shape.TailWords + Count - Math.Max(0, BehindStop));
        if (BehindBracket >= 0)
            shape.ParenCredits = 0;
        if (!anyCredits)
            return;
        for (int i = 0; i < Count; i++)
        {
            if ((_words[i + Most] & WordClassTable.CreditSet) == 0)
                continue;
            shape.TailCredits += (byte)(i >= BehindStop ? 1 : 0);
            shape.ParenCredits += (byte)(i >= BehindBracket ? 1 : 0);
        }
    }
}
