namespace NewsText.Casualties;

/// <summary>Turns a phrase that a cue governs into a finding, once per phrase and outcome.</summary>
internal sealed class FindingSink
{
    /// <summary>From "millions" on, what hurts people is no event.</summary>
    private const long Metaphor = 1_000_000;

    private int _list;

    public FindingPool Pool { get; } = new();

    public List<Finding> Sentence { get; } = [];

    public void Clear() => Sentence.Clear();

    public int NewList() => ++_list;

    /// <summary>The first finding of the sentence made of the chunk, or null.</summary>
    public Finding? Of(int chunk)
    {
        foreach (Finding finding in Sentence)
        {
            if (finding.Chunk == chunk)
                return finding;
        }

        return null;
    }

    /// <summary>Adds the phrase's figure if the phrase can be counted as people that the cue is about.</summary>
    public Finding? Add(SentenceTokens tokens, Chunker chunks, int index, CueUse use, int cueFirst, int cueNext, PredicateContext context, string rule, int list)
    {
        ref Chunk phrase = ref chunks[index];
        if (!TryRange(tokens, phrase, use, out CountRange range, out bool named))
            return null;
        if (use.Outcome == Outcome.Rescued && phrase.Cue is { Outcome: Outcome.Killed })
            return null; // bodies pulled from the rubble
        if (!phrase.Has(PhraseTraits.Counted) && !IsWorthReporting(use, named))
            return null;
        if (named && use.Outcome == Outcome.Killed && context.HasFlag(PredicateContext.Be) && tokens.Word(cueFirst).EndsWith("ing"))
            return null; // "sitting in the stands was killing his mother"
        bool dead = false;
        foreach (Finding other in Sentence)
        {
            if (other.Chunk != index)
                continue;
            if (other.Outcome == use.Outcome)
                return other;
            if (other.Outcome == Outcome.Killed && use.Outcome == Outcome.Hospitalised)
                return other; // died in hospital
            if (use.Outcome == Outcome.Killed && (((other.Weak || other.Rule is "casualty.part-of" or "casualty.attribute") && other.Outcome == Outcome.Injured) || (other.Outcome == Outcome.Abducted && other.Rule == "casualty.counted-noun")))
            {
                other.Outcome = Outcome.Killed; // shot, and dead of it
                other.Weak = false;
                other.Relation = CasualtyRelation.Figure;
                other.Cue = tokens.Span(cueFirst, cueNext);
                other.Rule = rule;
                other.Confidence = RuleConfidence.Of(rule, other.Uncounted, other.Status == CasualtyStatus.Hedged);
                return other;
            }

            dead |= other.Outcome == Outcome.Killed;
            if (other.Outcome == Outcome.Killed && use.Outcome == Outcome.Injured && use.Has(CueFrame.Weak))
                return other;
        }

        bool negated = phrase.Has(PhraseTraits.Negative);
        if (context.HasFlag(PredicateContext.Negated) && !negated)
        {
            if (phrase.Has(PhraseTraits.Counted))
                return null;
            range = CountRange.Exactly(0);
            negated = true;
        }

        CasualtyStatus status = context.HasFlag(PredicateContext.Denied) ? CasualtyStatus.Denied
            : context.HasFlag(PredicateContext.Hypothetical) ? CasualtyStatus.Hypothetical
            : context.HasFlag(PredicateContext.Hedged) ? CasualtyStatus.Hedged
            : CasualtyStatus.Asserted;
        Finding finding = Pool.Rent();
        finding.Span = FigureSpan(tokens, phrase);
        finding.Outcome = use.Outcome;
        finding.Range = range;
        finding.Named = phrase.Has(PhraseTraits.Counted) && !negated ? phrase.Named ?? range.Most ?? range.Least : range.Least;
        finding.Uncounted = named;
        finding.Hidden = IsHidden(tokens, phrase, use, rule, named) || (named && (tokens.Is(cueFirst, "among") || (rule == "casualty.shared-subject" && tokens.Is(cueFirst, "in")))) || (named && use.Has(CueFrame.Subject) && !use.Has(CueFrame.Object)) || (phrase.Has(PhraseTraits.Proper) && !phrase.Has(PhraseTraits.Person));
        finding.Superseded = use.Outcome is Outcome.Abducted or Outcome.Injured && dead;
        finding.Cue = tokens.Span(cueFirst, cueNext);
        finding.VictimSpan = phrase.Head >= 0 ? tokens.Span(phrase.First, phrase.Next) : null;
        finding.Group = phrase.Group;
        finding.Traits = phrase.Traits | (tokens.Is(cueFirst, "among") ? PhraseTraits.PartOfOther : PhraseTraits.None);
        finding.Status = status;
        finding.Negated = negated;
        finding.Rule = rule;
        finding.Confidence = RuleConfidence.Of(rule, named, status == CasualtyStatus.Hedged);
        finding.Chunk = index;
        finding.ListId = list;
        finding.Weak = use.Has(CueFrame.Weak);
        if (use.Outcome == Outcome.Killed)
        {
            foreach (Finding other in Sentence)
            {
                if (other.Chunk == index && other.Outcome is Outcome.Abducted or Outcome.Injured)
                    other.Superseded = true;
            }
        }

        if (phrase.Has(PhraseTraits.More))
            finding.Relation = CasualtyRelation.Increment;
        Sentence.Add(finding);
        return finding;
    }

    /// <summary>"rescued 12 hostages", "six captives were freed": news of their rescue, not of their capture.</summary>
    public void DropRescuedHostages()
    {
        for (int i = Sentence.Count - 1; i >= 0; i--)
        {
            Finding hostage = Sentence[i];
            if (hostage.Outcome != Outcome.Abducted || hostage.Rule != "casualty.counted-noun")
                continue;
            foreach (Finding rescued in Sentence)
            {
                if (rescued.Outcome != Outcome.Rescued || rescued.Chunk != hostage.Chunk)
                    continue;
                Sentence.RemoveAt(i);
                break;
            }
        }
    }

    /// <summary>Pronouns and phrases that as often speak in general are kept for the summary only.</summary>
    private static bool IsHidden(SentenceTokens tokens, in Chunk phrase, CueUse use, string rule, bool named)
    {
        if (phrase.Has(PhraseTraits.Pronoun) || (!phrase.Has(PhraseTraits.Counted) && use.Has(CueFrame.Weak) && rule == "casualty.participle-object"))
            return true;
        if (!named || !phrase.Has(PhraseTraits.Plural))
            return false;
        return rule != "casualty.bodies" && !(rule == "casualty.passive" && tokens.Is(phrase.Next, "were"));
    }

    /// <summary>Uncounted people are reported where the predicate is about them beyond doubt.</summary>
    private static bool IsWorthReporting(CueUse use, bool named)
    {
        if (!named)
            return use.Outcome is not (Outcome.Detained or Outcome.Rescued or Outcome.Displaced or Outcome.Sick);
        if (use.Outcome is not (Outcome.Killed or Outcome.Injured or Outcome.Missing or Outcome.Abducted))
            return false;
        return true;
    }

    public static TextSpan FigureSpan(SentenceTokens tokens, in Chunk phrase) => tokens.Span(phrase.First, phrase.Next);

    private static bool TryRange(SentenceTokens tokens, in Chunk phrase, CueUse use, out CountRange range, out bool named)
    {
        range = phrase.Range;
        named = false;
        if (phrase.Has(PhraseTraits.NonVictim | PhraseTraits.Owner) || SubjectFinder.IsTime(tokens, phrase))
            return false;
        if (phrase.Has(PhraseTraits.Pronoun))
        {
            named = true;
            range = CountRange.Exactly(1);
            return tokens.Is(phrase.First, WordClass.SingularPronoun);
        }

        bool weak = use.Has(CueFrame.Weak);
        if (weak && (use.Has(CueFrame.OfOnly) || use.Outcome == Outcome.Killed) && !phrase.Has(PhraseTraits.Counted))
            return false;
        if (phrase.Has(PhraseTraits.Counted))
        {
            if (phrase.Has(PhraseTraits.Vague) && range.Least >= Metaphor && use.Outcome == Outcome.Injured)
                return false;
            if (phrase.Has(PhraseTraits.Person))
                return true;
            if (phrase.Has(PhraseTraits.Negative))
                return phrase.Head < 0 && !(phrase.Next == phrase.First + 1 && tokens.Is(phrase.First, "no"));
            if (phrase.Has(PhraseTraits.Headless))
                return !weak || IsReference(tokens, phrase, use);
            if (phrase.Cue is not null)
                return true;
            if (phrase.Has(PhraseTraits.Partitive) && tokens.Is(phrase.Head - 1, "its") && !HasPersonEnding(tokens, phrase))
                return false; // "killed 14 of its apps"
            return !weak || HasPersonEnding(tokens, phrase);
        }

        if (phrase.Cue is { } own && own.Has(CueForm.Noun | CueForm.Toll))
            return false;
        if (phrase.Has(PhraseTraits.Proper) && !phrase.Has(PhraseTraits.Person | PhraseTraits.Plural) && use.Outcome == Outcome.Killed && !weak)
        {
            named = true; // "Taylor was pronounced dead": surely a person, but no figure to report
            range = CountRange.Exactly(1);
            return true;
        }

        bool person = phrase.Has(PhraseTraits.Person) || (HasPersonEnding(tokens, phrase) && !weak);
        if (phrase.Has(PhraseTraits.Headless) && phrase.Has(PhraseTraits.Indefinite) && !phrase.Has(PhraseTraits.More))
            return false;
        if (!person)
            return false;
        if (phrase.Has(PhraseTraits.Plural))
        {
            named = true;
            range = new CountRange(2, null, Approximate: true);
            return !phrase.Has(PhraseTraits.Definite);
        }

        named = !phrase.Has(PhraseTraits.Indefinite);
        range = CountRange.Exactly(1);
        return true;
    }

    /// <summary>A number alone behind a doubtful cue: "two were shot" stands, "captured one", "release millions" and "shot 67" do not.</summary>
    private static bool IsReference(SentenceTokens tokens, in Chunk phrase, CueUse use) =>
        phrase.Has(PhraseTraits.More | PhraseTraits.Definite | PhraseTraits.PartOfOther)
        || (use.Outcome == Outcome.Injured && !phrase.Has(PhraseTraits.Vague) && !(tokens.Has(phrase.Next - 1, NewsText.Text.TokenFlags.Digit) && phrase.Range.Most > 20));

    private static bool HasPersonEnding(SentenceTokens tokens, in Chunk phrase)
    {
        if (phrase.Head < 0 || tokens.Entry(phrase.Head) is not null)
            return false;
        ReadOnlySpan<char> word = tokens.Word(phrase.Head);
        if (word.Length < 6 || !char.IsLower(word[0]))
            return false;
        if (phrase.Has(PhraseTraits.Plural))
            word = word[..^1];
        return word.EndsWith("er") || word.EndsWith("or") || word.EndsWith("ist") || word.EndsWith("man") || word.EndsWith("ian") || word.EndsWith("men");
    }
}
