namespace NewsText.Casualties;

/// <summary>Tells later, smaller figures of the same outcome as parts of the total that the text gave before: "Four of them died in Arno", "A 22-year-old woman died at a hospital."</summary>
/// <remarks>Comes behind the summary, which has its own rules for smaller figures.</remarks>
internal static class PartMarker
{
    /// <summary>How many figures back a total is looked for; keeps documents of any length linear.</summary>
    private const int Reach = 60;

    public static void Mark(List<Finding> findings)
    {
        for (int i = 1; i < findings.Count; i++)
        {
            Finding part = findings[i];
            bool repeatsTotal = part is { Relation: CasualtyRelation.Restatement, Uncounted: true, Range.Most: 1, Parent.Named: > 1 };
            if (repeatsTotal)
                part.Relation = CasualtyRelation.Subset;
            else if (part.Relation == CasualtyRelation.Figure && !part.Negated && !part.Superseded && !part.IsAlso && !part.Has(PhraseTraits.Vague) && part.Status is CasualtyStatus.Asserted or CasualtyStatus.Reported && TotalOf(findings, i) is { } total)
                (part.Relation, part.Parent) = (IsLooser(part, total) ? CasualtyRelation.Restatement : CasualtyRelation.Subset, total);
        }
    }

    private static Finding? TotalOf(List<Finding> findings, int index)
    {
        Finding part = findings[index];
        for (int i = Math.Max(0, index - Reach); i < index; i++)
        {
            Finding total = findings[i];
            if (total.Outcome == part.Outcome && total.Sentence < part.Sentence && total.Item == part.Item && total.Named > part.Named && !total.Uncounted && !total.Hidden && !(total.Weak && !part.Weak)
                && total.Relation is CasualtyRelation.Figure or CasualtyRelation.Toll && total.Status is not (CasualtyStatus.Denied or CasualtyStatus.Hypothetical)
                && VictimGroups.AreCompatible(total.Group, part.Group) && !AreRivals(total, part))
                return total;
        }

        return null;
    }

    /// <summary>"231 are confirmed dead", and below "At least 187 people have been killed": the same count at an earlier hour.</summary>
    private static bool IsLooser(Finding part, Finding total) =>
        part.Range.Most is null && part.Range.Least * 2 > total.Named && part.Group is null && !part.Has(PhraseTraits.PartOfOther);

    private static bool AreRivals(Finding a, Finding b) =>
        a.Source is { } one && b.Source is { } other && !string.Equals(one.Text, other.Text, StringComparison.OrdinalIgnoreCase);
}
