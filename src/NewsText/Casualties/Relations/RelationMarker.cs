namespace NewsText.Casualties;

/// <summary>Decides across sentences which figures say an earlier one again, are part of it or belong to another event.</summary>
internal static class RelationMarker
{
    /// <summary>How many figures back an earlier one is looked for; keeps documents of any length linear.</summary>
    private const int Reach = 200;

    /// <summary>How many figures back those may stand whom a pronoun or "all five" means.</summary>
    private const int NearReach = 6;

    public static void Mark(List<Finding> findings)
    {
        MarkBackground(findings);
        int tolls = 0; // bits of the outcomes that have one
        foreach (Finding finding in findings)
            tolls |= finding.Relation == CasualtyRelation.Toll ? 1 << (int)finding.Outcome : 0;
        for (int i = 0; i < findings.Count; i++)
        {
            Finding finding = findings[i];
            if (finding.Outcome == Outcome.Killed && !finding.Negated && finding.Has(PhraseTraits.Definite | PhraseTraits.Pronoun))
                MarkGraver(findings, i, finding);
            if (finding.Relation == CasualtyRelation.Increment && !HasEarlier(findings, i, finding, tolls))
                finding.Relation = CasualtyRelation.Figure; // nothing it comes on top of
            if (finding.Relation == CasualtyRelation.Figure && finding.Has(PhraseTraits.PartOfOther))
                MarkPart(findings, i, finding);
            if (finding.Relation == CasualtyRelation.Figure && !finding.Negated && !finding.Superseded)
                MarkRepeated(findings, i, finding);
        }
    }

    /// <summary>"Five were abducted. All five were later killed": each counts once, under the gravest outcome.</summary>
    private static void MarkGraver(List<Finding> findings, int index, Finding killed)
    {
        if (killed.Status is CasualtyStatus.Hypothetical or CasualtyStatus.Denied)
            return;
        for (int i = index - 1; i >= Math.Max(0, index - NearReach); i--)
        {
            Finding other = findings[i];
            if (other.Outcome is not (Outcome.Abducted or Outcome.Missing) || other.Sentence == killed.Sentence || other.Superseded || other.Negated)
                continue;
            if (other.Named == killed.Named && VictimGroups.AreCompatible(other.Group, killed.Group))
                other.Superseded = true;
            return;
        }
    }

    private static bool HasEarlier(List<Finding> findings, int index, Finding finding, int tolls)
    {
        for (int i = index - 1; i >= Math.Max(0, index - Reach); i--)
        {
            Finding other = findings[i];
            if (other.Item == finding.Item && other.Outcome == finding.Outcome && !other.Negated && other.ListId != finding.ListId && other.Relation != CasualtyRelation.Background)
                return true;
        }

        return (tolls & (1 << (int)finding.Outcome)) != 0;
    }

    /// <summary>Where some figures stand in sentences of another time and others do not, the others are the news; where all do, those of the first year are.</summary>
    private static void MarkBackground(List<Finding> findings)
    {
        Finding first = findings[0];
        bool hasNews = false, tellsWeekday = first.Time.Kind == TimeKind.Weekday;
        for (int i = 1; i < findings.Count && i < NearReach && first.Time.Kind == TimeKind.None && !tellsWeekday; i++)
            tellsWeekday = findings[i].Time.Kind == TimeKind.Weekday && findings[i].Outcome == first.Outcome && findings[i].Named == first.Named; // the headline has no day
        int final = 0; // bits of the outcomes that have a figure which is not preliminary
        foreach (Finding f in findings)
        {
            hasNews |= !f.Time.IsShifted && !f.Uncounted;
            if (!f.Preliminary && !f.Uncounted && !f.Negated && f.Relation is not (CasualtyRelation.Background or CasualtyRelation.Subset))
                final |= 1 << (int)f.Outcome;
        }

        int news = -1; // the list that says in another time what the headline says
        foreach (Finding finding in findings)
        {
            if (finding.Time.Kind == TimeKind.Other && hasNews && first.Time.Kind != TimeKind.Other && finding.Sentence != first.Sentence && finding.Relation is CasualtyRelation.Figure or CasualtyRelation.Increment && !IsTheNews(findings, finding))
            {
                finding.Relation = CasualtyRelation.Background;
                continue;
            }

            bool other = hasNews
                ? finding.Time.IsShifted || (finding.Time.Kind == TimeKind.Date && tellsWeekday && finding.Item == 0)
                : finding.Time.Kind == TimeKind.Year && finding.Time.Year != first.Time.Year;
            if (other && finding.Relation is CasualtyRelation.Figure or CasualtyRelation.Increment && finding.ListId != news)
            {
                if (IsTheNews(findings, finding))
                    news = finding.ListId;
                else
                    finding.Relation = CasualtyRelation.Background;
            }

            if (finding.Preliminary && finding.Relation is CasualtyRelation.Figure or CasualtyRelation.Toll && (final & (1 << (int)finding.Outcome)) != 0)
                finding.Relation = CasualtyRelation.Background;
        }
    }

    /// <summary>"Trial over fire that killed 21", and below "killing 21 patients in 2021": the old event is the news.</summary>
    private static bool IsTheNews(List<Finding> findings, Finding finding)
    {
        for (int i = 0; i < Math.Min(findings.Count, NearReach) && findings[i] != finding; i++)
        {
            if (findings[i].Outcome == finding.Outcome && findings[i].Named == finding.Named && finding.Named > 1 && !findings[i].Time.IsShifted && findings[i].Sentence < finding.Sentence)
                return true;
        }

        return false;
    }

    /// <summary>"one of them died": part of the last larger figure of that outcome, if there is one.</summary>
    private static void MarkPart(List<Finding> findings, int index, Finding finding)
    {
        for (int i = index - 1; i >= Math.Max(0, index - Reach); i--)
        {
            Finding other = findings[i];
            if (other.Outcome != finding.Outcome || other.Negated || other.ListId == finding.ListId || other.Relation == CasualtyRelation.Background || other.Named < finding.Named)
                continue;
            finding.Relation = CasualtyRelation.Subset;
            finding.Parent = other;
            return;
        }
    }

    private static void MarkRepeated(List<Finding> findings, int index, Finding finding)
    {
        for (int i = Math.Max(0, index - Reach); i < index; i++)
        {
            Finding other = findings[i];
            if (other.Outcome != finding.Outcome || other.Negated || other.Superseded || other.ListId == finding.ListId || other.Relation is CasualtyRelation.Background or CasualtyRelation.Restatement)
                continue;
            if (other.Item != finding.Item || (other.Uncounted && !finding.Uncounted))
                continue;
            if (other.Relation == CasualtyRelation.Subset && !finding.Has(PhraseTraits.Definite))
                continue;
            if (IsSame(other, finding))
            {
                finding.Relation = CasualtyRelation.Restatement;
                finding.Parent = other;
                return;
            }
        }
    }

    private static bool IsSame(Finding first, Finding later)
    {
        if (later.Uncounted)
            return true;
        if (later.Sentence == first.Sentence)
            return later.Has(PhraseTraits.Definite) && SameNumber(first, later);
        if (!SameNumber(first, later))
            return false;
        if (later.Has(PhraseTraits.Definite))
            return true;
        return VictimGroups.AreCompatible(first.Group, later.Group);
    }

    private static bool SameNumber(Finding a, Finding b) => a.Named == b.Named && a.Named is not null;
}
