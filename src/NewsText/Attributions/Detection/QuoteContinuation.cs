using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>
/// Joins quotations that have no reporting words of their own to those they go on with: sentences and paragraphs in marks behind a
/// tag, a quotation right in front of a tagged one, and a quotation above or before a dash and a name.
/// </summary>
internal sealed class QuoteContinuation(TaggedText text, List<Finding> found)
{
    private const int MaxTagDistance = 24;
    private const int MaxParts = 100;
    private const int MinPredicate = 6; // tokens, marks included

    private readonly List<Passage> _untagged = [];
    private readonly List<Finding> _named = [];
    private Passage? _lead; // the sentence in front of the untagged quotations, in their paragraph
    private Finding? _speaking; // the last quotation of the paragraph that has a tag
    private Finding? _leadSpeaking;
    private Finding? _before; // the last statement, if the passage before has one

    public static void Extend(TaggedText text, List<Passage> passages, List<Finding> found)
    {
        var joiner = new QuoteContinuation(text, found);
        joiner.Run(passages);
        found.AddRange(joiner._named);
    }

    private void Run(List<Passage> passages)
    {
        int next = 0;
        Finding? last = null;
        Passage? previous = null;
        foreach (Passage passage in passages)
        {
            int first = next;
            if (text.Tokens[passage.First].Is(TokenFlags.LineBefore))
                _speaking = null;
            if (IsLabelled(previous, passage))
            {
                ReleaseUntagged();
                last = _speaking = _before = null;
                previous = null;
            }

            while (next < found.Count && found[next].Cue.First < passage.End)
                next++;
            if (next > first)
            {
                if (JoinInFront(passage, found[first]))
                    _untagged.Clear();
                ReleaseUntagged();
                Finding? ending = null;
                for (int f = first; f < next; f++)
                {
                    if (EndsInMarks(found[f]))
                        ending = found[f];
                }

                if (ending is null && found[next - 1] is { Rule: AttributionRule.SourceCue or AttributionRule.Participle or AttributionRule.SharedSubject or AttributionRule.Gerund, Shape: ContentKind.That or ContentKind.Clause or ContentKind.Question } stated && stated.Content[^1].End >= passage.End - 1)
                    ending = stated;
                last = ending;
                _speaking = ending ?? _speaking;
                _before = found[next - 1];
                previous = passage;
                continue;
            }

            if (!IsWhollyQuoted(passage))
            {
                if (last is not null && !EndsInMarks(last) && TryPredicate(passage))
                    last = null;
                if (last is not null && last.Content.Count < MaxParts && !text.Tokens[passage.First].Is(TokenFlags.LineBefore) && IsMostlyQuoted(passage))
                {
                    // “It is late,” Lee said. “We have three weeks at best” for the whole plan.
                    Append(last, passage.First, ContentReader.Trim(text, passage.First, passage.End));
                    previous = passage;
                    continue;
                }

                if (!TryDashName(passage))
                {
                    ReleaseUntagged();
                    TryPredicate(passage);
                }

                last = null;
                previous = passage;
                continue;
            }

            if (last is not null && last.Content.Count < MaxParts && (!text.Tokens[passage.First].Is(TokenFlags.LineBefore) || GoesOn(passage, last)))
            {
                Append(last, passage.First, passage.End);
            }
            else
            {
                last = null;
                if (_untagged.Count > 0 && (_untagged.Count == MaxParts || !SameQuotation(_untagged[^1], passage)))
                    ReleaseUntagged();
                if (_untagged.Count == 0)
                    (_lead, _leadSpeaking) = text.Tokens[passage.First].Is(TokenFlags.LineBefore) ? (null, null) : (previous, _speaking);
                _untagged.Add(passage);
            }

            previous = passage;
        }

        ReleaseUntagged();
    }

    /// <summary>"10:58 'We can hear voices'": a line with a label of its own begins something new.</summary>
    private bool IsLabelled(Passage? previous, in Passage passage) => previous is { } before && before.End < passage.First && text.Tokens[before.End].Is(TokenFlags.LineBefore);

    /// <summary>Lee left the hall in tears. “We lost.”: untagged quotations go to the subject of the sentence they follow in their paragraph.</summary>
    private void ReleaseUntagged()
    {
        if (_untagged.Count > 0 && _lead is { } spoken && EndCue(spoken) < 0 && _leadSpeaking is { } speaking && speaking.Content.Count < MaxParts)
        {
            foreach (Passage quoted in _untagged)
                Append(speaking, quoted.First, quoted.End);
        }
        else if (_untagged.Count > 0 && _lead is { } lead && SubjectReader.FirstIn(text, lead) is { Exists: true } subject)
        {
            int cue = EndCue(lead);
            var finding = text.NewFinding();
            finding.Rule = AttributionRule.Cueless;
            finding.Source = subject;
            finding.Cue = cue < 0 ? TokenRange.None : new TokenRange(cue, cue + 1);
            foreach (Passage quoted in _untagged)
                finding.Content.Add(new TokenRange(quoted.First, quoted.End));
            _named.Add(finding);
        }

        _untagged.Clear();
    }

    /// <summary>A part more, unless the words are in the content already: a turn of a transcript holds its whole line.</summary>
    private static void Append(Finding finding, int first, int end)
    {
        if (first >= finding.Content[^1].End)
            finding.Content.Add(new TokenRange(first, end));
    }

    /// <summary>"Her neighbour, Ed Moss, agreed.": the reporting verb that ends the passage, so that what follows in marks is the subject's own; or -1.</summary>
    private int EndCue(in Passage passage)
    {
        int last = passage.End - 1;
        while (last > passage.First && text.Tags[last] is WordTag.Stop or WordTag.Adverb)
            last--;
        return text.RegionBelow(last, passage.Level) < 0 && text.Tags[last] is WordTag.Past or WordTag.Present && text.Entries[last].Cue is { Class: CueClass.Speech } ? last : -1;
    }

    /// <summary>“…” Lee added, “…”: an untagged quotation in the same paragraph, or one whose marks were left open.</summary>
    private bool JoinInFront(in Passage passage, Finding finding)
    {
        if (_untagged.Count == 0 || finding.Content.Count == 0 || text.Region[finding.Content[0].First] < 0 || !SameQuotation(_untagged[^1], passage))
            return false;
        // A tag of its own in front of this quotation belongs to both only where the quotation opens the passage.
        for (int i = _untagged.Count - 1; i >= 0; i--)
            finding.Content.InsertFirst(new TokenRange(_untagged[i].First, _untagged[i].End));
        return true;
    }

    private bool SameQuotation(in Passage before, in Passage passage)
    {
        if (!text.Tokens[passage.First].Is(TokenFlags.LineBefore))
            return true;
        int region = text.RegionBelow(before.End - 1, before.Level);
        return region >= 0 && text.Regions[region].Continues;
    }

    /// <summary>“…” — Ann Lee, mayor: a dash and a name behind the quotation or on the line below.</summary>
    private bool TryDashName(in Passage passage)
    {
        int dash = passage.First;
        int firstQuote = -1;
        while (dash < passage.End && text.RegionBelow(dash, passage.Level) is >= 0 and var region)
        {
            firstQuote = passage.First;
            dash = text.RegionTokens[region].End;
        }

        if (dash >= passage.End || text.Tags[dash] is not WordTag.Dash && !(text.Tokens[dash].Length == 1 && text.Text[text.Tokens[dash].Start] == '―'))
            return false;
        while (dash + 1 < passage.End && text.Tags[dash + 1] == WordTag.Dash)
            dash++;
        int name = dash + 1;
        if (name >= passage.End || text.Tags[name] is not (WordTag.Proper or WordTag.Noun) || passage.End - name > 20 || (firstQuote < 0 && _untagged.Count == 0))
            return false;
        for (int i = name; i < passage.End; i++)
        {
            if (text.Tags[i] is WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Modal || text.RegionBelow(i, passage.Level) >= 0)
                return false;
        }

        var finding = text.NewFinding();
        finding.Cue = new TokenRange(dash, dash + 1);
        finding.Source = new TokenRange(name, ContentReader.Trim(text, name, passage.End));
        finding.Rule = AttributionRule.DashName;
        foreach (Passage quoted in _untagged)
            finding.Content.Add(new TokenRange(quoted.First, quoted.End));
        if (firstQuote >= 0)
            finding.Content.Add(new TokenRange(firstQuote, text.RegionTokens[text.RegionBelow(firstQuote, passage.Level)].End));
        _named.Add(finding);
        _untagged.Clear();
        return true;
    }

    /// <summary>The gang “acted as one and took orders”: behind a statement, a sentence whose whole predicate stands in marks goes on with it.</summary>
    private bool TryPredicate(in Passage passage)
    {
        Finding? before = _before;
        _before = null;
        int i = passage.First;
        while (i < passage.End && i < passage.First + 8 && text.Region[i] < 0 && text.Tags[i] is WordTag.Determiner or WordTag.Possessive or WordTag.Noun or WordTag.Proper or WordTag.Subject or WordTag.Number or WordTag.Preposition or WordTag.Clitic)
            i++;
        if (before is null || i == passage.First || i + 2 >= passage.End || text.RegionBelow(i, passage.Level) is not (>= 0 and var region))
            return false;
        (int first, int end) = text.RegionTokens[region];
        if (end - first < MinPredicate || passage.End - end > 1 || !text.Regions[region].Closed || text.Tags[first + 1] is not (WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do))
            return false;
        var finding = text.NewFinding();
        finding.Rule = AttributionRule.Continued;
        finding.Continues = before;
        finding.Content.Add(new TokenRange(passage.First, ContentReader.Trim(text, passage.First, passage.End)));
        _named.Add(finding);
        return true;
    }

    private bool EndsInMarks(Finding finding)
    {
        TokenRange last = finding.Content[^1];
        if (last.IsEmpty || text.Region[last.End - 1] >= 0 || text.Region[finding.Content[0].End - 1] >= 0)
            return true;
        return finding.Cue.First >= last.End; // a tag behind its content: what follows in marks goes on with it
    }

    private bool IsWhollyQuoted(in Passage passage)
    {
        for (int i = passage.First; i < passage.End; i++)
        {
            int region = text.RegionBelow(i, passage.Level);
            if (region < 0)
            {
                if (text.Tags[i] is WordTag.Stop && i > passage.First)
                    continue;
                return false;
            }

            i = text.RegionTokens[region].End - 1;
        }

        return true;
    }

    /// <summary>Whether more than half of the passage's words stand in marks that open it or its predicate.</summary>
    private bool IsMostlyQuoted(in Passage passage)
    {
        int quoted = 0;
        for (int i = passage.First; i < passage.End; i++)
        {
            if (text.RegionBelow(i, passage.Level) >= 0)
                quoted++;
        }

        return quoted >= MinPredicate && quoted * 2 > passage.End - passage.First;
    }

    /// <summary>A short line in marks whose words are nearly all capitalised: the heading of what follows.</summary>
    private bool IsHeading(in Passage passage)
    {
        if (passage.End - passage.First > 14 || (passage.End < text.Count && !text.Tokens[passage.End].Is(TokenFlags.LineBefore)))
            return false;
        (int longer, int capitals) = text.CountCapitals(passage.First, passage.End);
        return longer > 1 && capitals * 4 >= longer * 3;
    }

    /// <summary>Whether a quotation in a paragraph of its own goes on with the one before: nothing but a short tag stands between.</summary>
    private bool GoesOn(in Passage passage, Finding last)
    {
        if (IsHeading(passage))
            return false;
        int end = Math.Max(last.Content[^1].End, Math.Max(last.Cue.End, last.Source.End));
        return passage.First - end <= MaxTagDistance;
    }
}
