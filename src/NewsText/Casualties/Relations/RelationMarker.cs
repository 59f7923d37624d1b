namespace NewsText.Casualties;

/// <summary>Decides across sentences which figures say an earlier one again, are part of it or belong to another event.</summary>
internal static class RelationMarker
{
    public static void Mark(List<Finding> findings)
    {
        MarkBackground(findings);
        for (int i = 0; i < findings.Count; i++)
        {
            Finding finding = findings[i];
            if (finding.Relation == CasualtyRelation.Figure && !finding.Negated && !finding.Superseded)
                MarkRepeated(findings, i, finding);
        }
    }

    /// <summary>Where some figures stand in sentences of another time and others do not, the others are the news.</summary>
    private static void MarkBackground(List<Finding> findings)
    {
        if (!findings.Exists(f => !f.OtherTime && !f.Uncounted))
            return;
        foreach (Finding finding in findings)
        {
            if (finding.OtherTime && finding.Relation is CasualtyRelation.Figure or CasualtyRelation.Increment)
                finding.Relation = CasualtyRelation.Background;
        }
    }

    private static void MarkRepeated(List<Finding> findings, int index, Finding finding)
    {
        for (int i = 0; i < index; i++)
        {
            Finding other = findings[i];
            if (other.Outcome != finding.Outcome || other.Negated || other.Superseded || other.ListId == finding.ListId || other.Relation is CasualtyRelation.Background or CasualtyRelation.Restatement)
                continue;
            if (other.Uncounted && !finding.Uncounted)
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
