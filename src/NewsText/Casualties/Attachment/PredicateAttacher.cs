namespace NewsText.Casualties;

/// <summary>Attaches figures to the verbs and predicates of a sentence: passive, active, participles, "N dead".</summary>
internal sealed class PredicateAttacher(SentenceTokens tokens, Chunker chunks, MemberSink members)
{
    /// <summary>How many chunks behind the verb clauses without one are looked for.</summary>
    private const int MaxGap = 14;

    private const int MaxAside = 8;

    private const int MostWordsBeforeAsMany = 2;

    private readonly List<int> _members = [];
    private readonly List<int> _argumentMembers = [];
    private readonly Dictionary<int, (int From, int Count, PredicateContext Context)> _arguments = [];

    public void Attach()
    {
        _arguments.Clear();
        _argumentMembers.Clear();
        if (!chunks.Holds(ChunkKind.Cue))
            return;
        for (int k = 0; k < chunks.Count; k++)
        {
            if (chunks[k].IsCue)
                Attach(k);
        }
    }

    private void Attach(int k)
    {
        CueUse use = chunks[k].Cue!;
        if (use.Outcome == Outcome.Detained && tokens.Is(chunks[k].First, "in") && k > 0 && chunks[k - 1].Cue is { Outcome: Outcome.Killed })
            return; // "charged over a death in custody"
        int left = PredicateReader.Read(tokens, chunks, k, out PredicateContext context);
        if (context.HasFlag(PredicateContext.Fatal) && use.Outcome == Outcome.Injured)
            use = use with { Outcome = Outcome.Killed, Frames = use.Frames & ~CueFrame.Weak };
        if (use.Outcome == Outcome.Rescued && use.Has(CueFrame.Subject) && context.HasFlag(PredicateContext.Infinitive))
            return; // "expected to survive"
        int right = NextPhrase(BehindAside(k + 1));
        bool be = context.HasFlag(PredicateContext.Be);
        if (right < 0 && use.Has(CueFrame.Object) && !be)
            right = SharedObject(k);
        if (use.Has(CueFrame.Object) && right >= 0 && IsActive(left, right, use, context))
        {
            Coordination.Right(tokens, chunks, right, _members);
            AddCompany(_members[^1]);
            Emit(k, use, context, chunks[k].Cue!.Has(CueForm.Gerund) ? "casualty.participle-object" : "casualty.active-object");
            ShareBackwards(k, context);
            return;
        }

        if (IsActiveWithoutVictim(k, left, use, context) || TryInverted(k, left, use) || (!be && LeavesObjectToNext(k, left, use)))
            return;
        bool verbFirst = right >= 0 && chunks[right].Has(PhraseTraits.Counted) && chunks[right].Has(PhraseTraits.Person) && (be || use.Has(CueFrame.Subject)) && !chunks[right].Has(PhraseTraits.PartOfOther);
        if (use.Has(CueForm.Gerund) && !use.Has(CueFrame.Subject) && !be)
            return;
        if (use.Has(CueForm.Past) && !use.Has(CueForm.Participle | CueForm.Adjective | CueForm.Noun) && !use.Has(CueFrame.Subject))
            return; // "was carried off": only the active tells
        if (use.Has(CueForm.Noun) && !use.Has(CueForm.Participle | CueForm.Past | CueForm.Adjective))
            return;
        if (!use.Has(CueFrame.Subject) && use.Forms is CueForm.Base or CueForm.Third)
            return;
        bool auxiliary = (context & (PredicateContext.Be | PredicateContext.Have | PredicateContext.Hedged | PredicateContext.Hypothetical)) != PredicateContext.None || (use.Has(CueFrame.Subject) && use.Has(CueForm.Finite));
        int subject = SubjectFinder.Find(tokens, chunks, left, auxiliary, chunks[k].Depth, out int shared);
        if (subject < 0)
        {
            if (shared >= 0 && IsAsMany(chunks[k].Next))
                return; // "killed 12 and injured at least as many"
            if (shared >= 0 && left >= 0 && tokens.Is(chunks[left].First, "or") && chunks[shared].Cue!.Outcome == Outcome.Killed && use.Outcome == Outcome.Missing)
                return; // "have died or gone missing": no figure of its own
            if (shared >= 0 && _arguments.TryGetValue(shared, out (int From, int Count, PredicateContext Context) other))
            {
                _members.Clear();
                for (int i = 0; i < other.Count; i++)
                    _members.Add(_argumentMembers[other.From + i]);
                Emit(k, use, context | (other.Context & (PredicateContext.Hypothetical | PredicateContext.Hedged)), "casualty.shared-subject");
            }
            else if (shared < 0 && verbFirst)
            {
                Coordination.Right(tokens, chunks, right, _members);
                Emit(k, use, context, be ? "casualty.passive" : "casualty.subject"); // "In the fall of the bus have perished 16 persons"
            }

            return;
        }

        subject = SubjectFinder.BehindNames(chunks, subject);
        Coordination.Left(tokens, chunks, subject, _members);
        if (tokens.Is(chunks[_members[0]].First - 1, "neither") || tokens.Is(chunks[_members[0]].First, "neither"))
            context |= PredicateContext.Negated; // "neither the pilot nor the nine skydivers"
        AddCompany(k);
        AddGapped(k, use, be);
        string rule = use.Has(CueForm.Adjective) && !use.Has(CueForm.Participle) ? "casualty.predicate"
            : use.Has(CueFrame.Subject) ? "casualty.subject"
            : be ? "casualty.passive" : "casualty.participle";
        Emit(k, use, context, rule);
    }

    /// <summary>"at least as many", "twice as many": people of its own whom no number counts.</summary>
    private bool IsAsMany(int i)
    {
        for (int end = i + MostWordsBeforeAsMany; i <= end; i++)
        {
            if (tokens.Is(i, "as") && tokens.Is(i + 1, "many"))
                return true;
        }

        return false;
    }

    /// <summary>"has beaten", "can't hurt", "missing it", "slain principal Ann Low": no one to the left is the victim.</summary>
    private bool IsActiveWithoutVictim(int k, int left, CueUse use, PredicateContext context)
    {
        bool be = (context & (PredicateContext.Be | PredicateContext.Left)) != PredicateContext.None;
        bool verb = use.Has(CueForm.Past | CueForm.Participle) && use.Has(CueFrame.Object) && !use.Has(CueFrame.Subject);
        if (verb && !be && context.HasFlag(PredicateContext.Have))
            return true;
        if (verb && !be && use.Has(CueForm.Base) && (context & (PredicateContext.Hypothetical | PredicateContext.Infinitive | PredicateContext.Negated)) != PredicateContext.None)
            return true;
        if (use.Outcome == Outcome.Missing && use.Has(CueForm.Adjective) && k + 1 < chunks.Count && chunks[k + 1].IsPhrase && chunks[k + 1].Has(PhraseTraits.Pronoun | PhraseTraits.Definite))
            return true;
        if (verb && !be && use.Has(CueFrame.Weak) && use.Outcome is Outcome.Rescued or Outcome.Abducted && !(left == k - 1 && left >= 0 && chunks[left].Has(PhraseTraits.Counted) && chunks[left].Has(PhraseTraits.Person)))
            return true;
        return verb && !be && left == k - 1 && left >= 0 && chunks[left].Kind == ChunkKind.Preposition;
    }

    private void Emit(int k, CueUse use, PredicateContext context, string rule)
    {
        _arguments[k] = (_argumentMembers.Count, _members.Count, context);
        _argumentMembers.AddRange(_members);
        members.Add(_members, use, chunks[k].First, chunks[k].Next, context, rule);
    }

    /// <summary>"kidnapped and killed three": the object belongs to both verbs.</summary>
    private void ShareBackwards(int k, PredicateContext context)
    {
        if (k < 2 || chunks[k - 1].Kind != ChunkKind.Conjunction || !chunks[k - 2].IsCue)
            return;
        CueUse other = chunks[k - 2].Cue!;
        if (!other.Has(CueFrame.Object) || _arguments.ContainsKey(k - 2))
            return;
        Emit(k - 2, other, context, "casualty.shared-object");
    }

    /// <summary>"The quake killed or injured 100": the object of the second verb is that of the first.</summary>
    private bool LeavesObjectToNext(int k, int left, CueUse use) =>
        k + 3 < chunks.Count && chunks[k + 1].Kind == ChunkKind.Conjunction && chunks[k + 2].IsCue && chunks[k + 2].Cue!.Has(CueFrame.Object) && chunks[k + 3].IsPhrase && chunks[k + 3].Has(PhraseTraits.Counted)
            && use.Has(CueFrame.Object) && use.Has(CueForm.Past) && left >= 0 && chunks[left].IsPhrase && !chunks[left].Has(PhraseTraits.Counted) && !SubjectFinder.IsTime(tokens, chunks[k + 3]);

    private bool IsActive(int left, int right, CueUse use, PredicateContext context)
    {
        bool be = context.HasFlag(PredicateContext.Be);
        if (use.Outcome == Outcome.Displaced && left >= 0 && chunks[left].IsPhrase && (tokens.Is(chunks[left].Head, "company") || tokens.Is(chunks[left].Head, "firm") || tokens.Is(chunks[left].Head, "bank") || tokens.Is(chunks[left].Head, "airline") || tokens.Is(chunks[left].Head, "retailer")))
            return false; // people at work are moved, not displaced
        if (use.Has(CueFrame.Subject) && !SubjectFinder.IsEligible(chunks[right]))
            return false; // "12,000 people evacuated their homes"
        if (use.Outcome == Outcome.Missing && left >= 0 && chunks[left].IsPhrase && chunks[left].Has(PhraseTraits.Person | PhraseTraits.Pronoun))
            return false; // people who bury others have found them
        if (use.Outcome == Outcome.Missing && left >= 0 && chunks[left].IsPhrase && use.Has(CueFrame.Weak) && context.HasFlag(PredicateContext.Have) && !tokens.Is(chunks[left].Head, WordClass.Burying))
            return false; // a village had buried its dead
        if (use.Has(CueForm.Gerund | CueForm.Third))
            return true;
        if (SubjectFinder.IsTime(tokens, chunks[right]))
            return false;
        if (use.Has(CueForm.Base) && (context & (PredicateContext.Infinitive | PredicateContext.Hypothetical | PredicateContext.Hedged)) != PredicateContext.None && !be)
            return true;
        if (use.Has(CueForm.Base) && !use.Has(CueForm.Participle))
            return true;
        if (be || !use.Has(CueForm.Past))
            return false;
        if (context.HasFlag(PredicateContext.Have))
            return true;

        // "5 killed 10 injured": the right phrase has a predicate of its own and the left one is counted.
        bool leftCounted = left >= 0 && chunks[left].IsPhrase && chunks[left].Has(PhraseTraits.Counted) && !chunks[left].Has(PhraseTraits.NonVictim);
        if (leftCounted && Coordination.HasOwnPredicate(tokens, chunks, right))
            return false;
        return !tokens.Has(chunks[right].First, NewsText.Text.TokenFlags.LineBefore) && !tokens.Is(chunks[right].First, WordClass.Compass);
    }

    /// <summary>"Killed were three officers and a child", "Also injured was a nurse", "Wounded: five privates".</summary>
    private bool TryInverted(int k, int left, CueUse use)
    {
        if (left >= 0 || !use.Has(CueFrame.Object | CueFrame.Head) || k + 2 >= chunks.Count || !(tokens.Is(chunks[k + 1].First, WordClass.Be) || tokens.Mark(chunks[k + 1].First) == ':'))
            return false;
        int first = NextPhrase(k + 2);
        if (first < 0)
            return false;
        Coordination.Right(tokens, chunks, first, _members);
        Emit(k, use, PredicateContext.Be, "casualty.passive");
        return true;
    }

    /// <summary>"12 were killed by shelling and three by snipers", "Six died in Arbo, four in Denn and one in Istra": the verb is left out the second time.</summary>
    private void AddGapped(int k, CueUse use, bool be)
    {
        if (!(be || (use.Has(CueFrame.Subject) && use.Outcome == Outcome.Killed)) || k + 1 >= chunks.Count)
            return;
        int preposition = chunks[k + 1].Kind == ChunkKind.Preposition ? chunks[k + 1].First : PrepositionWithin(k);
        if (preposition < 0)
            return;
        int last = _members.Count;
        for (int i = k + 1; i + 2 < chunks.Count && i <= k + MaxGap; i++)
        {
            if ((chunks[i].Kind == ChunkKind.Verb && chunks[i - 1].Kind != ChunkKind.Preposition) || (chunks[i].IsCue && chunks[i - 1].Kind != ChunkKind.Preposition) || chunks[i].Kind is ChunkKind.Auxiliary or ChunkKind.Stop or ChunkKind.Subordinator or ChunkKind.Relative)
                break;
            bool and = chunks[i].Kind == ChunkKind.Conjunction;
            if (!(and || chunks[i].Kind == ChunkKind.Comma) || !IsGapped(preposition, i + 1, be && !(and && _members.Count > last)))
                continue;
            _members.Add(i + 1);
            if (and || IsOthers(i + 1))
                last = _members.Count;
            if (and)
                break;
        }

        _members.RemoveRange(last, _members.Count - last); // without a last "and" it is no list
    }

    /// <summary>A number alone, or "a tenth", before the preposition of the first clause or another place.</summary>
    private bool IsGapped(int preposition, int i, bool be)
    {
        ref Chunk phrase = ref chunks[i];
        if (!phrase.IsPhrase || !(phrase.Has(PhraseTraits.Counted) ? phrase.Has(PhraseTraits.Headless | PhraseTraits.Person) : phrase.Has(PhraseTraits.More)))
            return false;
        ref Chunk next = ref chunks[i + 1];
        if (!be && next.IsCue)
            return next.Cue!.Outcome == Outcome.Hospitalised && tokens.Is(next.First, WordClass.Preposition); // "and a tenth in hospital"
        return next.Kind == ChunkKind.Preposition && (!be || tokens[next.First].Hash == tokens[preposition].Hash || IsOthers(i)) && !Coordination.HasOwnPredicate(tokens, chunks, i);
    }

    /// <summary>"two others", "another three": not those before.</summary>
    private bool IsOthers(int i) => chunks[i].Has(PhraseTraits.Counted) && (chunks[i].Has(PhraseTraits.More) || tokens.Is(chunks[i].Next - 1, WordClass.Other));

    /// <summary>The preposition inside a cue such as "treated for burns", or -1.</summary>
    private int PrepositionWithin(int k)
    {
        for (int i = chunks[k].Next - 1; i > chunks[k].First; i--)
        {
            if (tokens.Is(i, WordClass.Preposition))
                return i;
        }

        return -1;
    }

    /// <summary>"was killed along with two others".</summary>
    private void AddCompany(int k)
    {
        int with = k + 2;
        if (with + 1 < chunks.Count && tokens.Is(chunks[with].First, "with") && (tokens.Is(chunks[k + 1].First, "along") || tokens.Is(chunks[k + 1].First, "together")) && chunks[with + 1].IsPhrase)
            _members.Add(with + 1);
    }

    /// <summary>"kidnapping and torturing two women": the object behind a second verb.</summary>
    private int SharedObject(int k) =>
        k + 3 < chunks.Count && chunks[k + 1].Kind == ChunkKind.Conjunction && chunks[k + 2].Kind == ChunkKind.Verb && NounPhraseReader.IsVerbForm(tokens, chunks[k + 2].First)
            && tokens.Word(chunks[k + 2].First).EndsWith("ing") == tokens.Word(chunks[k].First).EndsWith("ing") && chunks[k + 3].IsPhrase && chunks[k + 3].Has(PhraseTraits.Counted) ? k + 3 : -1;

    /// <summary>"has killed, according to the mayor, 12 people": behind the comma that ends what is put in between.</summary>
    private int BehindAside(int i)
    {
        if (!(i + 1 < chunks.Count && chunks[i].Kind == ChunkKind.Comma && tokens.Is(chunks[i + 1].First, "according")))
            return i;
        for (int end = i + 2; end < chunks.Count && end <= i + MaxAside; end++)
        {
            if (chunks[end].Kind == ChunkKind.Comma)
                return end + 1;
        }

        return i;
    }

    private int NextPhrase(int i)
    {
        while (i < chunks.Count && (chunks[i].Kind == ChunkKind.Adverb || (chunks[i].Kind == ChunkKind.Other && tokens.Mark(chunks[i].First) != '\0')))
            i++;
        while (i + 1 < chunks.Count && chunks[i].IsPhrase && chunks[i].Has(PhraseTraits.Owner) && chunks[i + 1].IsPhrase)
            i++; // "the group's leader"
        return i < chunks.Count && chunks[i].IsPhrase ? i : -1;
    }
}
