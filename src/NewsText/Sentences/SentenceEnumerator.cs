using System.Buffers;
using NewsText.Diagnostics;
using NewsText.Sentences;

namespace NewsText;

/// <summary>Walks over the sentences of a text without allocating. Made by <see cref="SentenceSegmenter.Enumerate"/>; for use in one <c>foreach</c>.</summary>
public ref struct SentenceEnumerator
{
    private static readonly SearchValues<char> Candidates = SearchValues.Create(".?!…\n\r．。！？｡\u2028\u2029");

    private readonly ReadOnlySpan<char> _text;
    private readonly SentenceSegmenter _segmenter;
    private readonly AbbreviationTable _abbreviations;
    private readonly bool _isFast;
    private QuotationTracker _quotations;
    private int _scan;
    private int _next;
    private bool _opensParagraph;
    private int _pendingEnd;
    private int _pendingNext;
    private BoundaryRule _pendingRule;
    private float _pendingConfidence;
    private BoundaryRule _rule;
    private float _confidence;

    internal SentenceEnumerator(ReadOnlySpan<char> text, SentenceSegmenter segmenter)
    {
        _text = text;
        _segmenter = segmenter;
        _abbreviations = segmenter.Abbreviations;
        _isFast = segmenter.IsFast;
        _pendingEnd = -1;
        _opensParagraph = true;
    }

    /// <summary>The sentence: a half-open range of the text, without surrounding white space.</summary>
    public TextSpan Current { get; private set; }

    /// <summary>Stable id of the rule that set the boundary at the sentence's end.</summary>
    public readonly string Rule => BoundaryRules.Id(_rule);

    /// <summary>0..1: the share of boundaries at this confidence that are right.</summary>
    public readonly double Confidence => _confidence;

    /// <summary>This enumerator.</summary>
    public readonly SentenceEnumerator GetEnumerator() => this;

    /// <summary>Goes to the next sentence.</summary>
    /// <returns>False behind the last one.</returns>
    public bool MoveNext()
    {
        ReadOnlySpan<char> text = _text;
        int start = _next;
        while (start < text.Length && CharKinds.IsSpace(text[start]))
            start++;
        if (start >= text.Length)
            return false;

        ListMarker list = ListMarker.None;
        if (ListMarker.CanBegin(text[start]))
            ListMarker.TryReadAt(text, start, out list);
        int end, next;
        if (_pendingEnd > start)
        {
            (end, next, _rule, _confidence) = (_pendingEnd, _pendingNext, _pendingRule, _pendingConfidence);
        }
        else
        {
            Find(start, list, out end, out next);
        }

        bool opensParagraph = _pendingEnd <= start && _opensParagraph;
        _pendingEnd = -1;
        if (list.IsStopless)
            SplitList(start, list, ref end, ref next);
        else if (opensParagraph && UnitRules.FindBehindDate(text, start) is var behind and > 0 && behind < end)
            Split(behind, ref end, ref next);
        else if (_rule is BoundaryRule.Paragraph or BoundaryRule.TextEnd && UnitRules.FindTrailing(text, start, end) is var trailing and > 0)
            Split(trailing, ref end, ref next);
        _opensParagraph = _rule == BoundaryRule.Paragraph;
        while (end > start + 1 && CharKinds.IsSpace(text[end - 1]))
            end--;
        Current = new TextSpan(start, end);
        _next = next;
        return true;
    }

    private void Find(int start, in ListMarker list, out int end, out int next)
    {
        ReadOnlySpan<char> text = _text;
        int i = Math.Max(_scan, start);
        while (true)
        {
            int found = i < text.Length ? text[i..].IndexOfAny(Candidates) : -1;
            if (found < 0)
            {
                (end, next, _rule, _confidence) = (text.Length, text.Length, BoundaryRule.TextEnd, 1f);
                _scan = text.Length;
                return;
            }

            i += found;
            char c = text[i];
            if (c == '.' && _isFast)
            {
                FastVerdict fast = FastPath.Decide(text, start, i, _abbreviations);
                if (fast == FastVerdict.No)
                {
                    i++;
                    continue;
                }

                if (fast != FastVerdict.Unknown)
                {
                    EndFast(fast, i, out end, out next);
                    return;
                }
            }

            WorkCounters.Add(Work.BoundaryCandidates);
            bool boundary = CharKinds.IsLineBreak(c) ? AtLine(start, i, out end, out next, out i) : AtStop(start, i, list, out end, out next, out i);
            if (boundary)
            {
                _scan = next;
                return;
            }
        }
    }

    private void EndFast(FastVerdict fast, int stop, out int end, out int next)
    {
        if (fast == FastVerdict.Yes)
        {
            (end, next, _rule, _confidence) = (stop + 1, stop + 2, BoundaryRule.Stop, Confidences.Stop);
        }
        else if (fast == FastVerdict.Closed)
        {
            (end, next, _rule, _confidence) = (stop + 2, stop + 3, BoundaryRule.Closed, Confidences.Closed);
        }
        else
        {
            end = fast == FastVerdict.Paragraph ? stop + 1 : stop + 2;
            (next, _rule, _confidence) = (end + 2, BoundaryRule.Paragraph, Confidences.Paragraph);
        }

        _scan = next;
    }

    private bool AtStop(int start, int at, in ListMarker list, out int end, out int next, out int resume)
    {
        ReadOnlySpan<char> text = _text;
        var j = new Juncture(text, start, at);
        JunctureReader.ReadMarks(ref j);
        end = j.CloseEnd;
        next = j.GapEnd;
        resume = j.GapEnd;
        if (j.AtEnd)
        {
            (_rule, _confidence) = (BoundaryRule.TextEnd, 1f);
            return true;
        }

        if (!j.HasGap)
        {
            if (!GluedRules.IsBoundary(j) || KeepsWhole(at, j.CloseEnd))
                return false;
            (_rule, _confidence) = (BoundaryRule.Glued, Confidences.Glued);
            return true;
        }

        if (j.Newlines > 0 && Breaks(j.Newlines))
        {
            (_rule, _confidence) = (BoundaryRule.Paragraph, Confidences.Paragraph);
            return true;
        }

        if (KeepsWhole(at, j.CloseEnd))
            return false;
        JunctureReader.ReadWords(ref j, _abbreviations);
        switch (StopRules.Decide(j, list))
        {
            case Verdict.No:
                return false;
            case Verdict.Yes:
                (_rule, _confidence) = (BoundaryRule.Stop, Confidences.Stop);
                return true;
            case Verdict.Closed:
                (_rule, _confidence) = (BoundaryRule.Closed, Confidences.Closed);
                return true;
            case Verdict.Opener:
                (_rule, _confidence) = (BoundaryRule.Opener, Confidences.Opener);
                return true;
            case Verdict.ListItem:
                (_rule, _confidence) = (BoundaryRule.ListItem, Confidences.ListItem);
                return true;
            case Verdict.Before:
                int marker = j.Left.Start;
                while (marker > start && !CharKinds.IsSpace(text[marker - 1]))
                    marker--;
                if (list.Bullet != '\0' && marker > start + 1 && CharKinds.IsBullet(text[marker - 2]))
                    marker -= 2;
                (end, next, _rule, _confidence) = (marker, marker, BoundaryRule.ListItem, Confidences.ListItem);
                return true;
        }

        float score = Score(j);
        if (score <= 0)
            return false;
        _rule = j.HasClosing ? BoundaryRule.ModelClosing
            : j.HasQuestionOrExclamation ? BoundaryRule.ModelMark
            : j.IsEllipsis ? BoundaryRule.ModelEllipsis
            : j.Abbreviation != AbbreviationClass.None || j.Left.Shape is WordShape.SingleCapital or WordShape.Dotted ? BoundaryRule.ModelAbbreviation
            : BoundaryRule.ModelStop;
        _confidence = BoundaryModel.Probability(score);
        return true;
    }

    private readonly float Score(in Juncture j)
    {
        Span<int> slots = stackalloc int[FeatureBuffer.Capacity];
        var features = new FeatureBuffer(slots);
        BoundaryFeatures.Collect(j, ref features);
        return _segmenter.Model.Score(features.Features);
    }

    private bool AtLine(int start, int at, out int end, out int next, out int resume)
    {
        ReadOnlySpan<char> text = _text;
        var gap = new Juncture(text, start, at);
        end = at;
        while (end > start && CharKinds.IsSpace(text[end - 1]))
            end--;
        JunctureReader.ReadGap(ref gap, at);
        next = resume = gap.GapEnd;
        if (gap.AtEnd)
        {
            (_rule, _confidence) = (BoundaryRule.TextEnd, 1f);
            return true;
        }

        if (gap.Newlines > 0 && Breaks(gap.Newlines))
        {
            (_rule, _confidence) = (gap.Newlines > 1 ? BoundaryRule.Paragraph : BoundaryRule.Line, Confidences.Paragraph);
            return true;
        }

        if (_segmenter.Options.Newlines == NewlinePolicy.Ignore || !LineRules.IsBoundary(text, start, end, next) || KeepsWhole(at, at))
            return false;
        (_rule, _confidence) = (BoundaryRule.Line, Confidences.Line);
        return true;
    }

    private readonly bool Breaks(int newlines) => _segmenter.Options.Newlines switch
    {
        NewlinePolicy.Ignore => false,
        NewlinePolicy.EveryLine => true,
        _ => newlines > 1,
    };

    private bool KeepsWhole(int at, int closed) => _segmenter.KeepsQuotations && _quotations.IsInside(_text, at, closed);

    // "1) one 2) two": the next marker stands somewhere before the end that was found. What follows it is remembered, not read again.
    private void SplitList(int start, in ListMarker list, ref int end, ref int next)
    {
        ReadOnlySpan<char> text = _text;
        char sign = list.IsBareBullet ? list.Bullet : ')';
        int i = start + 3;
        while (i < end)
        {
            int found = text[i..end].IndexOf(sign);
            if (found < 0)
                return;
            i += found;
            int from = i;
            while (from > start + 1 && i - from < 8 && !CharKinds.IsSpace(text[from - 1]))
                from--;
            if (list.Bullet != '\0' && !list.IsBareBullet && from > start + 1 && text[from - 1] == ' ')
                from -= 2;
            if (from > start + 1 && ListMarker.TryReadAt(text, from, out ListMarker marker) && list.IsFollowedBy(marker))
            {
                Split(from, ref end, ref next);
                (_rule, _confidence) = (BoundaryRule.ListItem, Confidences.ListItem);
                return;
            }

            i++;
        }
    }

    private void Split(int at, ref int end, ref int next)
    {
        (_pendingEnd, _pendingNext, _pendingRule, _pendingConfidence) = (end, next, _rule, _confidence);
        (end, next, _rule, _confidence) = (at, at, BoundaryRule.Unit, Confidences.Unit);
    }
}
