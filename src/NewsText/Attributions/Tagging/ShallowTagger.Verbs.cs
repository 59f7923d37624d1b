using NewsText.Text;

namespace NewsText.Attributions;

// Spellings that may be verbs: what stands around them decides.
internal static partial class ShallowTagger
{
    private static WordTag TagOfVerbForm(TaggedText tagged, int i, in WordEntry entry)
    {
        VerbForms forms = entry.Forms;
        int p = i - 1;
        while (p >= 0 && tagged.Tags[p] is WordTag.Adverb or WordTag.Not && !tagged.Tokens[p + 1].Is(TokenFlags.LineBefore))
            p--;
        if (p > 0 && tagged.Tags[p] == WordTag.Number && entry.Cue is not null && tagged.Tags[p - 1] is WordTag.Noun or WordTag.Proper or WordTag.Subject && tagged.IsWord(p, "first"))
            tagged.Tags[p--] = WordTag.Adverb; // "the clerk first said"
        if (p > 0 && tagged.Tags[p] == WordTag.Subordinator && tagged.Tags[p - 1] == WordTag.Have && tagged.IsWord(p, "since"))
            tagged.Tags[p--] = WordTag.Adverb; // "has since said"
        WordTag before = p < 0 || tagged.Tokens[i].Is(TokenFlags.LineBefore) ? WordTag.Stop : tagged.Tags[p];
        if (entry.Cue is not null && before is WordTag.Number or WordTag.Symbol or WordTag.Past or WordTag.Participle or WordTag.Noun or WordTag.Dash or WordTag.Comma or WordTag.Close && (forms & (VerbForms.Third | VerbForms.Base)) != VerbForms.None
            && (forms & VerbForms.Past) == VerbForms.None && NextStartsClause(tagged, i))
            return WordTag.Present;
        if ((entry.Role & WordRole.MostlyNoun) != WordRole.None && before is not (WordTag.To or WordTag.Modal or WordTag.Subject or WordTag.Relative) && !NextIntroducesContent(tagged, i))
            return WordTag.Noun;
        bool nounSlot = before is WordTag.Determiner or WordTag.Possessive or WordTag.Clitic or WordTag.Number;

        if ((forms & VerbForms.Base) != VerbForms.None && before is WordTag.To or WordTag.Modal or WordTag.Do)
            return WordTag.Base;
        if ((forms & VerbForms.Participle) != VerbForms.None && before is WordTag.Be or WordTag.Have)
            return WordTag.Participle;
        if ((forms & VerbForms.Past) != VerbForms.None)
        {
            if (before == WordTag.Preposition && (forms & VerbForms.Participle) != VerbForms.None)
                return WordTag.Participle; // "of alleged fighters"
            if (p == i - 1 && before is WordTag.Past or WordTag.Present && tagged.Entries[p].Cue is not null && (forms & VerbForms.Participle) != VerbForms.None)
                return WordTag.Participle; // "said armed men had"
            if (p == i - 1 && before is WordTag.Past && tagged.Entries[p].Cue is null && entry.Cue is not null && (forms & VerbForms.Participle) != VerbForms.None && NextIsPlainPlural(tagged, i))
                return WordTag.Participle; // "struck confirmed positions"
            if (nounSlot && (before != WordTag.Number || p != i - 1) && !(before == WordTag.Determiner && IsPronounLike(tagged, p)))
                return (forms & VerbForms.Base) != VerbForms.None ? WordTag.Noun : WordTag.Participle;
            return WordTag.Past;
        }

        if (forms == VerbForms.Participle)
            return WordTag.Participle;
        if ((forms & VerbForms.Gerund) != VerbForms.None)
            return nounSlot && (entry.NounCue is not null || before == WordTag.Determiner) && (NextIsFunctionWord(tagged, i) || NextLooksLikeVerb(tagged, i) || (tagged.Entries[Math.Min(i + 1, tagged.Count - 1)].Forms & VerbForms.Third) != VerbForms.None) ? WordTag.Noun : WordTag.Gerund; // "his warning that", "the planning for"
        if (nounSlot && !(before == WordTag.Determiner && IsPronounLike(tagged, p)) && !(before == WordTag.Number && (forms & VerbForms.Base) != VerbForms.None && IsSubjectNumber(tagged, i)))
            return WordTag.Noun;
        if (entry.Cue is { } cue && cue.Has(CueFrames.Clause) && before is WordTag.Noun or WordTag.Proper && NextLooksLikeVerb(tagged, i) && FollowsRelative(tagged, p))
            return WordTag.Present; // "a bridge which engineers say could fail"
        if ((forms & VerbForms.Third) != VerbForms.None)
            return before switch
            {
                WordTag.Subject or WordTag.Relative or WordTag.That or WordTag.Question or WordTag.Close => WordTag.Present,
                WordTag.Noun or WordTag.Proper => NextLooksLikeVerb(tagged, i) || IsListedNoun(tagged, i, p) ? WordTag.Noun : WordTag.Present,
                WordTag.Comma or WordTag.Conjunction or WordTag.Quote or WordTag.Determiner => NextLooksLikeVerb(tagged, i) ? WordTag.Noun : WordTag.Present, // "staff and witnesses said"
                _ => WordTag.Noun,
            };
        switch (before)
        {
            case WordTag.Subject or WordTag.Relative:
                return WordTag.Present;
            case WordTag.That when p > 0 && tagged.Tags[p - 1] is WordTag.Noun && IsPlural(tagged, p - 1) && (tagged.Entries[p - 1].Role & WordRole.Hearer) == WordRole.None && NextIsComplement(tagged, i):
                return WordTag.Present; // "lessons that begin in May"
            case WordTag.Determiner or WordTag.Number:
                return NextLooksLikeVerb(tagged, i) ? WordTag.Noun : WordTag.Present;
            case WordTag.Noun or WordTag.Proper when entry.Cue is { } cued && !cued.Has(CueFrames.Clause) && i + 1 < tagged.Count && tagged.Text[tagged.Tokens[i + 1].Start] == ',':
                return WordTag.Noun; // "the state police command, Ann Lee,"
            case WordTag.Noun or WordTag.Proper when IsPlural(tagged, p) && !IsCompound(tagged, p) && !NextLooksLikeVerb(tagged, i) && (entry.Cue is not null || NextIsComplement(tagged, i)):
                return WordTag.Present;
            case WordTag.Noun or WordTag.Proper when entry.Cue is { } saying && saying.Has(CueFrames.Bare) && !NextLooksLikeVerb(tagged, i) && NextIsComplement(tagged, i):
                return WordTag.Present; // "Police in Oslo say a man"
            case WordTag.Past or WordTag.Participle or WordTag.Symbol or WordTag.Object when entry.Cue is { } said && said.Has(CueFrames.Bare):
                return WordTag.Present; // "those surveyed say"
            case WordTag.Conjunction or WordTag.Comma when entry.Cue is not null:
                return (entry.Role & WordRole.Document) != WordRole.None && i + 1 < tagged.Count && (tagged.Entries[i + 1].Forms & VerbForms.Third) != VerbForms.None ? WordTag.Noun : WordTag.Base; // "…, report finds"
            default:
                return entry.Cue is null && before is WordTag.Conjunction && IsAfterBase(tagged, p) ? WordTag.Base : WordTag.Noun;
        }
    }

    /// <summary>"director of state campaigns and research": behind a preposition, with a coordinated noun to come.</summary>
    private static bool IsListedNoun(TaggedText tagged, int i, int before) =>
        tagged.Entries[i].Cue is null && before > 0 && tagged.Tags[before - 1] == WordTag.Preposition && i + 1 < tagged.Count && tagged.Entries[i + 1].Closed == WordTag.Conjunction;

    /// <summary>"one says they", "those surveyed say that": what follows can only be a content.</summary>
    private static bool NextStartsClause(TaggedText tagged, int i)
    {
        if (i + 1 >= tagged.Count || tagged.EntryIndexes[i + 1] == 0)
            return false;
        ref readonly WordEntry next = ref tagged.Entries[i + 1];
        return next.Closed is WordTag.Subject || (next.Closed is WordTag.That && tagged.Entries[i].NounCue is null);
    }

    /// <summary>Whether the noun phrase that ends at <paramref name="last"/> stands right behind a relative word.</summary>
    private static bool FollowsRelative(TaggedText tagged, int last)
    {
        for (int k = last - 1; k >= 0 && k > last - 10; k--)
        {
            if (tagged.Tags[k] is WordTag.Relative or WordTag.That || (k > 0 && tagged.Tags[k] is WordTag.Determiner && tagged.Tags[k - 1] == WordTag.Noun))
                return true; // "a mistake the medics say was"
            if (tagged.Tags[k] is not (WordTag.Noun or WordTag.Proper or WordTag.Determiner or WordTag.Possessive or WordTag.Clitic or WordTag.Preposition or WordTag.Number or WordTag.Participle))
                return false;
        }

        return false;
    }

    private static bool NextIsFunctionWord(TaggedText tagged, int i) =>
        i + 1 >= tagged.Count || tagged.Tokens[i + 1].Kind != TokenKind.Word || tagged.Entries[i + 1].Closed is WordTag.That or WordTag.Preposition or WordTag.To or WordTag.Conjunction or WordTag.Be;

    private static bool NextIntroducesContent(TaggedText tagged, int i)
    {
        if (i + 1 >= tagged.Count)
            return true;
        if (tagged.Tokens[i + 1].Kind == TokenKind.Punctuation)
            return i + 2 < tagged.Count && tagged.Text[tagged.Tokens[i + 1].Start] == '.' && tagged.Text[tagged.Tokens[i + 2].Start] is '"' or '“' or '”' or '\''
                || tagged.Text[tagged.Tokens[i + 1].Start] is ':' or '.' or '"' or '“' or ',' && tagged.Region[i + 1] != tagged.Region[i] || tagged.Text[tagged.Tokens[i + 1].Start] == ':';
        if (tagged.IsWord(i + 1, "that"))
        {
            // "the states that voted": a relative clause
            return i + 2 >= tagged.Count || tagged.EntryIndexes[i + 2] == 0
                || (tagged.Entries[i + 2].Closed is not (WordTag.Be or WordTag.Have or WordTag.Do or WordTag.Modal) && (tagged.Entries[i + 2].Forms & (VerbForms.Past | VerbForms.Base)) == VerbForms.None);
        }

        return tagged.IsWord(i + 1, "the");
    }

    /// <summary>"a United Nations monitor": behind "a" a plural only modifies the noun to come.</summary>
    private static bool IsCompound(TaggedText tagged, int i)
    {
        int floor = Math.Max(0, i - 4);
        while (i > floor && tagged.Tags[i] is WordTag.Noun or WordTag.Proper)
            i--;
        return tagged.IsWord(i, "a") || tagged.IsWord(i, "an");
    }

    private static bool IsPronounLike(TaggedText tagged, int i) =>
        tagged.IsWord(i, "many") || tagged.IsWord(i, "some") || tagged.IsWord(i, "most") || tagged.IsWord(i, "both") || tagged.IsWord(i, "all")
        || tagged.IsWord(i, "few") || tagged.IsWord(i, "several") || tagged.IsWord(i, "this") || tagged.IsWord(i, "each") || tagged.IsWord(i, "another") || tagged.IsWord(i, "more")
        || tagged.IsWord(i, "half") || tagged.IsWord(i, "neither") || tagged.IsWord(i, "either");

    /// <summary>Whether the next word can follow a verb but not a noun's first half: "plans help the", against "rights program director".</summary>
    private static bool NextIsComplement(TaggedText tagged, int i)
    {
        if (i + 1 >= tagged.Count || tagged.Tokens[i + 1].Kind != TokenKind.Word)
            return true;
        ref readonly WordEntry next = ref tagged.Entries[i + 1];
        return tagged.EntryIndexes[i + 1] == 0 ? tagged.Tokens[i + 1].Is(TokenFlags.Capital) : next.Closed is not (null or WordTag.Noun or WordTag.Conjunction) || (next.Forms & VerbForms.Gerund) != VerbForms.None;
    }

    private static bool NextIsPlainPlural(TaggedText tagged, int i) =>
        i + 1 < tagged.Count && tagged.Tokens[i + 1].Is(TokenFlags.Lower) && tagged.Entries[i + 1].Closed is null or WordTag.Noun && tagged.Entries[i + 1].Forms == VerbForms.None && IsPlural(tagged, i + 1);

    private static bool IsSubjectNumber(TaggedText tagged, int i) =>
        i + 1 < tagged.Count && (tagged.IsWord(i + 1, "they")
            || (tagged.IsWord(i + 1, "that") && !(i + 2 < tagged.Count && tagged.Entries[i + 2].Closed is WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do)));

    private static bool IsAfterBase(TaggedText tagged, int p)
    {
        for (int k = p - 1; k >= 0 && k > p - 6; k--)
        {
            if (tagged.Tags[k] is WordTag.Base)
                return true;
        }

        return false;
    }

    private static bool IsPlural(TaggedText tagged, int i)
    {
        ReadOnlySpan<char> word = tagged.Word(i);
        return word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) || word is "people" or "People" or "police" or "Police" or "men" or "women" or "children" or "media";
    }

    private static bool NextLooksLikeVerb(TaggedText tagged, int i)
    {
        int k = i + 1;
        while (k < tagged.Count && k < i + 3 && tagged.Entries[k].Closed is WordTag.Adverb)
            k++; // "rights advocates also said"
        if (k >= tagged.Count || tagged.EntryIndexes[k] == 0)
            return false;
        ref readonly WordEntry next = ref tagged.Entries[k];
        if (next.Closed is { } tag)
            return tag is WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do;
        return (next.Forms & VerbForms.Past) != VerbForms.None && !tagged.Tokens[k].Is(TokenFlags.Capital);
    }
}
