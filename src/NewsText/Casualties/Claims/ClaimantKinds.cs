using NewsText.Text;

namespace NewsText.Casualties;

/// <summary>Tells the kind of claimant from the words of a mention.</summary>
internal static class ClaimantKinds
{
    /// <summary>The kind, or null where no word tells.</summary>
    public static string? Of(CasualtyLexicon lexicon, ReadOnlySpan<char> mention)
    {
        int i = 0;
        while (i < mention.Length)
        {
            while (i < mention.Length && !char.IsLetter(mention[i]))
                i++;
            int start = i;
            while (i < mention.Length && (char.IsLetter(mention[i]) || mention[i] == '-'))
                i++;
            if (i > start && lexicon.Find(mention[start..i]) is { Claimant: { } kind })
                return kind;
        }

        return null;
    }
}
