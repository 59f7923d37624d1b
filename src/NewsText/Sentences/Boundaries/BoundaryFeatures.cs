using NewsText.Text;

namespace NewsText.Sentences;

/// <summary>What the model sees of a candidate. A change here asks for a new model: run the training program.</summary>
internal static class BoundaryFeatures
{
    public static void Collect(in Juncture j, ref FeatureBuffer f)
    {
        ReadOnlySpan<char> text = j.Text;
        uint mark = Mark(j);
        uint closing = (j.ClosesQuote ? 1u : 0) | (j.ClosesBracket ? 2u : 0) | (j.HasFootnote ? 4u : 0) | (j.BracketInside ? 8u : 0);
        uint opening = (j.OpensQuote ? 1u : 0) | (j.OpensBracket ? 2u : 0);
        uint gap = j.Newlines > 0 ? 2u : j.GapEnd - j.CloseEnd > 1 ? 1u : 0;
        uint left = LeftKind(j);
        uint right = RightKind(j);
        uint leftHash = j.Left.IsEmpty ? 0 : FeatureHash.Of(j.Left.In(text));
        uint rightHash = j.Right.IsEmpty ? Symbol(text, j.Right.Start) : FeatureHash.Of(j.Right.In(text));
        WordClass leftClass2 = j.LeftClass2;
        uint left2 = ((uint)leftClass2 << 4) | (uint)j.Left2.Shape;
        uint length = LengthBucket(j.StopStart - j.SentenceStart);
        uint group = j.Abbreviation != AbbreviationClass.None ? 16 + (uint)j.Abbreviation : mark;

        CollectRight(j, ref f);
        f.Add(1, mark);
        f.Add(2, group);
        f.Add(3, (mark << 8) | (closing << 2) | (j.LeftClosed ? 2u : 0) | (j.IsDetached ? 1u : 0));
        f.Add(4, (group << 8) | right);
        f.Add(5, (group << 5) | (left & 31));
        f.Add(6, (left << 10) | right);
        f.Add(7, (gap << 8) | right);
        f.Add(8, (gap << 8) | group);
        f.Add(9, (opening << 8) | (closing << 4) | mark);
        f.Add(10, (opening << 12) | (closing << 8) | right);
        f.Add(11, (closing << 16) | (right << 8) | (uint)j.Right2.Shape);
        f.Add(13, (group << 16) | (right << 8) | (uint)j.Right2.Shape);
        f.Add(14, leftHash);
        f.Add(16, (leftHash * 31) + right);
        f.Add(17, (rightHash * 31) + group);
        f.Add(18, (left2 << 8) | group);
        f.Add(19, (left2 << 8) | right);
        f.Add(20, (length << 8) | group);
        f.Add(21, (length << 8) | right);
        f.Add(22, ((uint)Math.Min(j.Left.Length, 12) << 8) | left);
        f.Add(23, (mark << 12) | (closing << 8) | right);
        f.Add(25, (mark << 8) | left);
        f.Add(31, ((uint)(j.Left.Start > j.SentenceStart ? text[j.Left.Start - 1] : ' ') << 12) | (left << 4) | (group & 15));
        if (leftClass2 != WordClass.None)
            f.Add(27, (FeatureHash.Of(j.Left2.In(text)) * 31) + group);
        if (j.Left.Length > 3)
            f.Add(29, FeatureHash.Of(text[(j.Left.End - 3)..j.Left.End]));
    }

    /// <summary>The features that come from the words behind the candidate alone. Ordinary text teaches these: any word pair inside a sentence, any sure boundary.</summary>
    public static void CollectContext(in Juncture j, ref FeatureBuffer f)
    {
        f.Add(30, 0);
        CollectRight(j, ref f);
    }

    private static void CollectRight(in Juncture j, ref FeatureBuffer f)
    {
        ReadOnlySpan<char> text = j.Text;
        uint right = RightKind(j);
        uint rightHash = j.Right.IsEmpty ? Symbol(text, j.Right.Start) : FeatureHash.Of(j.Right.In(text));
        WordClass rightClass2 = j.RightClass2;
        f.Add(12, (right << 8) | ((uint)rightClass2 << 4) | (uint)j.Right2.Shape);
        f.Add(15, rightHash);
        f.Add(24, ((uint)j.RightClass << 8) | (uint)rightClass2);
        f.Add(26, (rightHash * 31) + (uint)j.Right.Shape);
        if (rightClass2 != WordClass.None)
            f.Add(28, (FeatureHash.Of(j.Right2.In(text)) * 31) + right);
    }

    private static uint Mark(in Juncture j)
    {
        if (j.HasQuestionOrExclamation)
            return j.StopEnd - j.StopStart > 1 ? 1u : j.Text[j.StopStart] == '!' ? 2u : 3u;
        if (j.IsEllipsis)
            return j.IsSpaced ? 4u : j.IsDetached ? 5u : j.Text[j.StopStart] == '…' ? 6u : j.StopEnd - j.StopStart > 3 ? 7u : 8u;
        return j.IsDetached ? 9u : 10u;
    }

    private static uint LeftKind(in Juncture j) =>
        ((uint)j.Abbreviation << 5) | (j.LeftClosed ? 16u : 0) | (uint)j.Left.Shape;

    private static uint RightKind(in Juncture j) =>
        ((uint)j.RightClass << 4) | (uint)j.Right.Shape;

    private static uint Symbol(ReadOnlySpan<char> text, int i) => i < text.Length && !CharKinds.IsSpace(text[i]) ? text[i] : 0u;

    private static uint LengthBucket(int length) => length switch
    {
        <= 3 => 0,
        <= 8 => 1,
        <= 16 => 2,
        <= 32 => 3,
        <= 64 => 4,
        <= 128 => 5,
        _ => 6,
    };
}
