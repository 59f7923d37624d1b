using System.Numerics;
using System.Runtime.InteropServices;
using NewsText.Text;

namespace NewsText.Cleaning;

/// <summary>One line (or a bounded part of a long one): which encoding explains it, and which of its sequences are taken.</summary>
internal static class MojibakeLine
{
    private const double Threshold = 3;

    /// <summary>Adds the edits of <paramref name="line"/>, which begins at <paramref name="offset"/> of the text.</summary>
    public static void Collect(ReadOnlySpan<char> line, int offset, List<Edit> edits)
    {
        int candidates = 0;
        for (int i = 0; i + 1 < line.Length; i++)
        {
            if (line[i] >= 0x80)
                candidates |= ByteClasses.Shared(line[i], line[i + 1]);
        }

        if (candidates == 0)
            return;
        MojibakeScratch scratch = ScratchPool<MojibakeScratch>.Rent();
        Collect(line, offset, candidates, scratch, edits);
        if (scratch.IsSmall)
            ScratchPool<MojibakeScratch>.Return(scratch);
    }

    private static void Collect(ReadOnlySpan<char> line, int offset, int candidates, MojibakeScratch scratch, List<Edit> edits)
    {
        ByteEncoding? bestEncoding = null;
        double bestScore = 0;
        for (; candidates != 0; candidates &= candidates - 1)
        {
            ByteEncoding encoding = ByteEncoding.All[BitOperations.TrailingZeroCount(candidates)];
            double score = Take(line, encoding, scratch);
            if (score <= bestScore + 0.01)
                continue;
            (bestEncoding, bestScore) = (encoding, score);
            scratch.KeepTaken();
        }

        if (bestEncoding is null)
            return;
        int first = edits.Count;
        foreach ((Utf8Sequence sequence, double score) in scratch.Best)
        {
            string made = CharacterStrings.Of(sequence.Code);
            if (sequence.LostSpace)
                made = WithSpace(line, sequence, made);
            edits.Add(new Edit(TextSpan.FromLength(offset + sequence.Start, sequence.Length), EditKind.Repair, made, "repair.mojibake", Confidence(score)));
        }

        LossySequence.Collect(line, offset, bestEncoding, first, edits);
    }

    private static double Confidence(double score) => score >= 4.5 ? 0.99 : score >= 3.5 ? 0.97 : 0.9;

    /// <summary>Fills <see cref="MojibakeScratch.Taken"/>; returns what the encoding explains.</summary>
    private static double Take(ReadOnlySpan<char> line, ByteEncoding encoding, MojibakeScratch scratch)
    {
        List<Utf8Sequence> sequences = scratch.Sequences;
        Read(line, encoding, sequences, out int others, out int garbled);
        scratch.ReserveWeights();
        Span<double> weights = scratch.Weights.AsSpan(0, sequences.Count);
        int strong = 0, weak = garbled;
        for (int k = 0; k < weights.Length; k++)
        {
            weights[k] = MojibakeEvidence.Weigh(line, sequences[k], HasSameScriptBeside(sequences, k));
            strong += weights[k] >= 2.5 && !sequences[k].LostSpace ? 1 : 0;
            weak += weights[k] <= 0 ? 1 : 0;
        }

        List<(Utf8Sequence, double)> taken = scratch.Taken;
        taken.Clear();
        double total = 0;
        for (int k = 0; k < weights.Length;)
        {
            int end = k + 1;
            double sum = weights[k];
            while (end < weights.Length && sequences[end].Start == sequences[end - 1].End)
                sum += weights[end++];
            int length = end - k;
            bool single = length == 1 && weights[k] >= 2.5 && !sequences[k].LostSpace;
            double support = Math.Clamp((0.75 * (strong - (single ? 1 : 0))) - (0.75 * weak), -2, 2);
            if (single && strong == 1 && others > 0 && MojibakeEvidence.IsPairWithCurrency(line, sequences[k]))
                support -= 2; // one doubtful pair in a line that was read right elsewhere
            double score = (sum / length) + Math.Min(3, 0.8 * (length - 1)) + support + (others == 0 ? 1 : 0);
            for (; k < end; k++)
            {
                bool lost = sequences[k].LostSpace && strong == 0 && sequences[k].Code == 0x160;
                if (score >= Threshold && weights[k] > -1 && !lost)
                {
                    taken.Add((sequences[k], score));
                    total += Math.Max(0.1, weights[k]) + 0.5;
                }
            }
        }

        return total;
    }

    private static void Read(ReadOnlySpan<char> line, ByteEncoding encoding, List<Utf8Sequence> sequences, out int others, out int garbled)
    {
        sequences.Clear();
        (others, garbled) = (0, 0);
        for (int i = 0; i < line.Length;)
        {
            if (line[i] < 0x80)
            {
                int ascii = line[i..].IndexOfAnyExceptInRange('\0', '\u007F');
                if (ascii < 0)
                    return;
                i += ascii;
            }

            // A byte that only goes on with a sequence tells that what stands here is no UTF-8, or a part of it that is lost.
            bool broken = i > 0 && line[i - 1] >= 0x80 && (sequences.Count == 0 || sequences[^1].End != i) && IsStrayContinuation(encoding, line[i - 1]);
            if (!broken && Utf8Sequence.TryRead(line, i, encoding, out Utf8Sequence sequence))
            {
                sequences.Add(sequence);
                i = sequence.End;
            }
            else
            {
                others += line[i] == '\uFFFD' ? 0 : 1;
                garbled += Touches(sequences, i) && IsPart(encoding, line, i) ? 1 : 0;
                i++;
            }
        }
    }

    private static bool Touches(List<Utf8Sequence> sequences, int i) => sequences.Count > 0 && sequences[^1].End == i;

    /// <summary>Whether the character is a byte of a sequence that is not whole, unless it lost a byte to a question mark.</summary>
    private static bool IsPart(ByteEncoding encoding, ReadOnlySpan<char> line, int i)
    {
        if (encoding.ToByte(line[i]) is < 0xC2 or > 0xF4)
            return IsStrayContinuation(encoding, line[i]);
        ReadOnlySpan<char> next = line[(i + 1)..Math.Min(line.Length, i + 3)];
        return next.IndexOfAny('?', '\uFFFD') < 0;
    }

    private static bool IsStrayContinuation(ByteEncoding encoding, char c) =>
        (encoding.ToByte(c) is >= 0x80 and <= 0xBF || ByteEncoding.Windows1252.ToByte(c) is >= 0x80 and <= 0xBF) && c is not ('‘' or '’' or '“' or '”' or '–' or '—' or '…' or '\u00A0' or '«' or '»' or '•' or '\u00AD');

    private static bool HasSameScriptBeside(List<Utf8Sequence> sequences, int k)
    {
        int block = Block(sequences[k].Code);
        return (k > 0 && sequences[k - 1].End == sequences[k].Start && Block(sequences[k - 1].Code) == block)
            || (k + 1 < sequences.Count && sequences[k].End == sequences[k + 1].Start && Block(sequences[k + 1].Code) == block);
    }

    private static int Block(int code) => code switch
    {
        < 0x370 => 0,
        < 0x400 => 1,
        < 0x530 => 2,
        < 0x590 => 3,
        < 0x600 => 4,
        < 0x780 => 5,
        >= 0x2E80 and < 0xA000 => 6,
        >= 0xAC00 and < 0xD7B0 => 7,
        _ => code >> 8,
    };

    /// <summary>The letter à before a word keeps its space, as French writes it; inside a word, and in Portuguese "às", the space was its second byte.</summary>
    private static string WithSpace(ReadOnlySpan<char> line, in Utf8Sequence sequence, string made)
    {
        if (sequence.Code == 0xA0)
            return " ";
        if (sequence.Code != 0xE0 || (sequence.End < line.Length && line[sequence.End] == ' '))
            return made;
        bool insideWord = sequence.Start > 0 && char.IsLetter(line[sequence.Start - 1]);
        ReadOnlySpan<char> rest = line[sequence.End..];
        bool portuguese = rest.StartsWith("s ", StringComparison.Ordinal) || rest.StartsWith("quele", StringComparison.Ordinal)
            || rest.StartsWith("quela", StringComparison.Ordinal) || rest.StartsWith("quilo", StringComparison.Ordinal);
        return insideWord || portuguese ? made : made + " ";
    }
}
