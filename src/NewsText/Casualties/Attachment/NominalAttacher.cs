namespace NewsText.Casualties;

/// <summary>Figures whose outcome stands inside or before a noun phrase: "907 deaths", "ten kidnapped girls", "the bodies of seven climbers", "claimed three lives".</summary>
internal sealed class NominalAttacher(SentenceTokens tokens, Chunker chunks, FindingSink sink, MemberSink members)
{
    private readonly List<int> _members = [];

    public void Attach()
    {
        if ((chunks.Kinds & Chunker.PhraseCue) == 0)
            return;
        for (int k = 0; k < chunks.Count; k++)
        {
            ref Chunk phrase = ref chunks[k];
            if (!phrase.IsPhrase)
                continue;
            if (phrase.Cue is { } use)
            {
                if (use.Has(CueForm.Toll))
                    continue;
                if (use.Has(CueForm.Noun))
                    AttachNoun(k, use);
                else
                    AttachAttribute(k, use);
            }
        }
    }

    private void AttachAttribute(int k, CueUse use)
    {
        ref Chunk phrase = ref chunks[k];
        if (!phrase.Has(PhraseTraits.Counted))
            return;
        Finding? finding = Add(k, use, phrase.Head == phrase.CueNext - 1 ? "casualty.part-of" : "casualty.attribute");
        if (finding is not null && phrase.Has(PhraseTraits.Partitive))
            finding.Relation = CasualtyRelation.Subset;
    }

    private void AttachNoun(int k, CueUse use)
    {
        ref Chunk phrase = ref chunks[k];
        if (use.Has(CueFrame.Life) && !IsLifeClaimed(k))
            return;
        if (phrase.Has(PhraseTraits.Counted) && !use.Has(CueFrame.OfOnly))
        {
            if (IsTitle(k) || IsSingularOfMany(phrase) || IsCognateObject(k) || IsOtherCase(phrase, use))
                return;
            Finding? finding = Add(k, use, "casualty.counted-noun");
            if (finding is not null && phrase.Has(PhraseTraits.Partitive) && use.Outcome == Outcome.Abducted)
                finding.Relation = CasualtyRelation.Subset; // "one of the captives"
            if (finding is not null && phrase.Has(PhraseTraits.Negative))
            {
                finding.Negated = true;
                finding.Range = CountRange.Exactly(0);
                ShareNegation(k);
            }

            return;
        }

        int of = k + 1;
        if (use.Has(CueFrame.Of) && of + 1 < chunks.Count && tokens.Is(chunks[of].First, "of") && chunks[of + 1].IsPhrase)
        {
            Coordination.Right(tokens, chunks, of + 1, _members);
            members.Add(_members, use, phrase.CueFirst, phrase.CueNext, Context(k), "casualty.of-noun");
            return;
        }

        if (use.Has(CueFrame.Event) && !phrase.Has(PhraseTraits.Counted | PhraseTraits.Plural))
        {
            Finding? finding = Add(k, use, "casualty.event", force: true);
            if (finding is not null)
            {
                finding.Range = CountRange.Exactly(1);
                finding.Named = 1;
                finding.Hidden = finding.Uncounted = true;
            }

            return;
        }

        if (IsBodies(phrase))
        {
            Finding? finding = Add(k, use, "casualty.bodies", force: true);
            if (finding is not null)
            {
                finding.Range = new CountRange(2, null, Approximate: true);
                finding.Named = 2;
                Repeat(k, finding);
            }
        }
    }

    /// <summary>"bodies, many bodies": the second phrase only says the first again.</summary>
    private void Repeat(int k, Finding finding)
    {
        if (k + 2 >= chunks.Count || chunks[k + 1].Kind != ChunkKind.Comma || !chunks[k + 2].IsPhrase || chunks[k + 2].Head < 0 || !tokens.Word(chunks[k + 2].Head).Equals(tokens.Word(chunks[k].Head), StringComparison.OrdinalIgnoreCase))
            return;
        finding.Span = tokens.Span(chunks[k].First, chunks[k + 2].Next);
        finding.VictimSpan = finding.Span;
        chunks[k + 2].Traits |= PhraseTraits.NonVictim;
        chunks[k + 2].Cue = null;
    }

    /// <summary>A capitalised phrase in quotation marks names a work: 'A Thousand Deaths'.</summary>
    private bool IsTitle(int k)
    {
        int before = chunks[k].First - 1;
        return before >= 0 && tokens.Mark(before) is '\'' or '‘' or '“' or '"' && tokens.Has(chunks[k].Head, NewsText.Text.TokenFlags.Capital) && tokens.Has(chunks[k].First, NewsText.Text.TokenFlags.Capital) && chunks[k].Next - chunks[k].First > 1;
    }

    /// <summary>"the 5 killing": the number counts something else.</summary>
    private bool IsSingularOfMany(in Chunk phrase) => phrase.Named > 1 && !IsPluralForm(phrase.Head) && !IsPluralForm(phrase.CueFirst) && !tokens.Is(phrase.Head, WordClass.Person);

    /// <summary>"died a thousand deaths".</summary>
    private bool IsCognateObject(int k) => tokens.Is(chunks[k].First - 1, "died") || tokens.Is(chunks[k].First - 1, "die") || tokens.Is(chunks[k].First - 1, "dies");

    /// <summary>"12 new cases of fraud": with "of", only the names of diseases count.</summary>
    private bool IsOtherCase(in Chunk phrase, CueUse use) => use.Outcome == Outcome.Sick && tokens.Is(phrase.Next, "of") && !(CuePhrases.TryFind(tokens, phrase.Next - 1, out CueUse named, out _) && named.Outcome == Outcome.Sick);

    private bool IsPluralForm(int i) => i >= 0 && char.ToLowerInvariant(tokens.Word(i)[^1]) == 's';

    /// <summary>Bodies of people: alone, or with a word that says how they were found.</summary>
    private bool IsBodies(in Chunk phrase)
    {
        if (phrase.Has(PhraseTraits.Counted | PhraseTraits.Definite) || !(tokens.Is(phrase.Head, "bodies") || tokens.Is(phrase.Head, "corpses")))
            return false;
        for (int i = phrase.First; i < phrase.CueFirst; i++)
        {
            if (!tokens.Is(i, WordClass.Found))
                return false;
        }

        return true;
    }

    private Finding? Add(int k, CueUse use, string rule, bool force = false)
    {
        ref Chunk phrase = ref chunks[k];
        PhraseTraits kept = phrase.Traits;
        phrase.Traits &= ~(PhraseTraits.NonVictim | PhraseTraits.Unknown);
        if (phrase.Has(PhraseTraits.Negative))
            phrase.Traits |= PhraseTraits.Person;
        CueUse? own = phrase.Cue;
        if (force)
        {
            phrase.Traits |= PhraseTraits.Person | PhraseTraits.Plural;
            phrase.Cue = null;
        }

        Finding? finding = sink.Add(tokens, chunks, k, use, phrase.CueFirst < 0 ? phrase.First : phrase.CueFirst, phrase.CueFirst < 0 ? phrase.Next : phrase.CueNext, Context(k), rule, sink.NewList());
        phrase.Traits = kept;
        phrase.Cue = own;
        return finding;
    }

    private PredicateContext Context(int k)
    {
        PredicateReader.Read(tokens, chunks, k, out PredicateContext context);
        return context & (PredicateContext.Hypothetical | PredicateContext.Hedged | PredicateContext.Denied);
    }

    /// <summary>"no deaths or injuries".</summary>
    private void ShareNegation(int k)
    {
        if (k + 2 < chunks.Count && chunks[k + 1].Kind == ChunkKind.Conjunction && chunks[k + 2].IsPhrase && chunks[k + 2].Cue is { } use && use.Has(CueForm.Noun) && !chunks[k + 2].Has(PhraseTraits.Counted))
        {
            chunks[k + 2].Traits |= PhraseTraits.Counted | PhraseTraits.Negative;
            chunks[k + 2].Range = CountRange.Exactly(0);
            Finding? finding = Add(k + 2, use, "casualty.counted-noun");
            if (finding is not null)
                finding.Negated = true;
        }
    }

    private bool IsLifeClaimed(int k)
    {
        for (int i = k - 1; i >= 0 && i >= k - 4; i--)
        {
            if (chunks[i].Kind is ChunkKind.Verb or ChunkKind.Cue && tokens.Is(chunks[i].First, WordClass.LifeVerb))
                return true;
            if (chunks[i].IsPhrase && tokens.Is(chunks[i].First, WordClass.LifeVerb))
                return true;
        }

        for (int i = k + 1; i < chunks.Count && i <= k + 4; i++)
        {
            if (tokens.Is(chunks[i].First, "lost") || tokens.Is(chunks[i].First, "claimed"))
                return true;
        }

        return false;
    }
}
