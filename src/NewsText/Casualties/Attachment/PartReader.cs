namespace NewsText.Casualties;

/// <summary>Figures that take their outcome from another one: "including three children", "two of whom", "four of them critically", "the dead included".</summary>
internal sealed class PartReader(SentenceTokens tokens, Chunker chunks, FindingSink sink)
{
    private readonly List<int> _members = [];
    private Finding? _killed;

    /// <summary>Attaches the parts of this sentence.</summary>
    /// <param name="last">The last figure of the sentence before, or null.</param>
    /// <param name="killed">The last figure of deaths in the text so far, or null.</param>
    /// <param name="previousSentence">Whether <paramref name="last"/> stands in the sentence directly before.</param>
    public void Attach(Finding? last, Finding? killed, bool previousSentence)
    {
        _killed = killed;
        for (int k = 0; k < chunks.Count; k++)
        {
            ref Chunk chunk = ref chunks[k];
            if (chunk.IsPhrase && chunk.Has(PhraseTraits.Counted) && !IsUsed(k))
                AttachPart(k, last, previousSentence);
            else if (PartWords.IsIncluding(tokens, chunks, k))
                AttachIncluding(k);
            else if (chunk.Kind is ChunkKind.Open or ChunkKind.Stop)
                AttachBreakdown(k);
            else if (chunk.Kind is ChunkKind.Verb or ChunkKind.Auxiliary && tokens.Is(chunk.First, WordClass.Include))
                AttachList(k, last, previousSentence);
        }
    }

    private bool IsUsed(int k) => sink.Of(k) is not null;

    private void AttachPart(int k, Finding? last, bool previousSentence)
    {
        ref Chunk phrase = ref chunks[k];
        int next = k + 1;
        bool degree = phrase.Next < tokens.Count && next < chunks.Count && phrase.Has(PhraseTraits.Headless) && PartWords.IsDegree(tokens, chunks[next].First);
        bool part = phrase.Has(PhraseTraits.PartOfOther);
        Finding? whole = WholeBefore(k);
        if (whole is not null && IsPredicateOfNoun(k) && PartWords.IsSmaller(phrase.Range, whole.Range))
        {
            AddPart(k, whole, whole.Outcome, whole.Cue, "casualty.of-whole");
            return;
        }

        if (phrase.Has(PhraseTraits.Partitive) && phrase.Head >= 0 && PartWords.IsVictims(tokens, phrase.Head))
        {
            AttachVictims(k, last);
            return;
        }

        if (phrase.Has(PhraseTraits.Headless) && k > 1 && chunks[k - 1].Kind == ChunkKind.Comma && next < chunks.Count && chunks[next].Kind == ChunkKind.Preposition && !phrase.Has(PhraseTraits.Negative) && Whole(k - 1) is { } all && phrase.Named < all.Named
            && !SubjectFinder.IsTime(tokens, chunks[Math.Min(next + 1, chunks.Count - 1)]))
        {
            AddPart(k, all, all.Outcome, all.Cue, "casualty.part"); // "killed 12 farmers, seven in one district"
            return;
        }

        bool condition = next < chunks.Count && chunks[next].IsCue && chunks[next].Cue!.Outcome == Outcome.Injured;
        if (!part && !degree)
            return;
        Finding? parent = Before(k) ?? (previousSentence ? last : null);
        if (parent is null || phrase.Has(PhraseTraits.Negative) || OfOthers(k, parent))
            return;
        if (!PartWords.IsSmaller(phrase.Range, parent.Range))
            return;
        Outcome outcome = degree && tokens.Is(chunks[next].First, "fatally") ? Outcome.Killed : parent.Outcome;
        if (part && !degree && !IsPredicateOfNoun(k))
            return;
        if (outcome == Outcome.Hospitalised && (degree || condition))
            outcome = Outcome.Injured;
        else if (outcome == Outcome.Hospitalised && next < chunks.Count && tokens.Is(chunks[next].First, "with"))
            return; // "two of them with crushed legs"
        AddPart(k, parent, outcome, parent.Cue, degree ? "casualty.degree" : "casualty.part");
    }

    /// <summary>"Of the 130 injured, 77 were women": the figure that the sentence opens with.</summary>
    private Finding? WholeBefore(int k)
    {
        if (k < 2 || !tokens.Is(chunks[0].First, "of") || !chunks[k].Has(PhraseTraits.Headless) || k + 1 >= chunks.Count || chunks[k + 1].Kind != ChunkKind.Auxiliary)
            return null;
        return sink.Of(1);
    }

    /// <summary>"13 of which are women", "258 of them civilians", "two of them children".</summary>
    private bool IsPredicateOfNoun(int k)
    {
        int i = k + 1;
        while (i < chunks.Count && chunks[i].Kind is ChunkKind.Auxiliary or ChunkKind.Adverb)
            i++;
        if (k > 0 && i == k + 1 && chunks[k - 1].Kind is ChunkKind.Preposition && (i >= chunks.Count || chunks[i].Kind is ChunkKind.Stop or ChunkKind.Comma))
            return false; // "contact with six of them"
        return i >= chunks.Count || chunks[i].IsPhrase || chunks[i].Kind is ChunkKind.Preposition or ChunkKind.Comma or ChunkKind.Stop;
    }

    private void AttachIncluding(int k)
    {
        Finding? parent = Before(k);
        if (parent is null)
            return;
        int first = tokens.Is(chunks[k].First, "among") ? k + 2 : k + 1;
        while (first < chunks.Count && (chunks[first].Kind is ChunkKind.Adverb or ChunkKind.Auxiliary || (first == k + 1 && tokens.Mark(chunks[first].First) == '.')))
            first++;
        if (first + 2 < chunks.Count && tokens.Is(chunks[first].First, "those") && tokens.Is(chunks[first + 1].First, "of"))
            first += 2; // "35 bodies, including those of nine children"
        if (first >= chunks.Count || !chunks[first].IsPhrase)
            return;
        Coordination.Right(tokens, chunks, first, _members);
        foreach (int member in _members)
        {
            if (!IsUsed(member) && PartWords.IsSmaller(chunks[member].Range, parent.Range) && IsListed(chunks[member]))
                AddPart(member, parent, parent.Outcome, parent.Cue, "casualty.including");
        }
    }

    /// <summary>"killed 11 (seven soldiers and four civilians)", "killed 12: seven farmers and five herders".</summary>
    private void AttachBreakdown(int k)
    {
        if (chunks[k].Kind == ChunkKind.Stop && tokens.Mark(chunks[k].First) is not (':' or '—' or '–'))
            return;
        if (k == 0 || k + 1 >= chunks.Count || !chunks[k + 1].IsPhrase || Whole(k) is not { } whole)
            return;
        Coordination.Right(tokens, chunks, k + 1, _members);
        long? sum = 0;
        foreach (int member in _members)
        {
            ref Chunk chunk = ref chunks[member];
            if (IsUsed(member) || !IsListed(chunk) || !chunk.Has(PhraseTraits.Person) || chunk.Has(PhraseTraits.Negative))
                return;
            sum += chunk.Has(PhraseTraits.Counted) ? chunk.Named : 1;
        }

        int next = _members[^1] + 1;
        bool closed = next >= chunks.Count || chunks[next].Kind is ChunkKind.Close or ChunkKind.Stop or ChunkKind.Comma || chunks[next].Kind == ChunkKind.Preposition;
        if (!closed || sum is null || sum > whole.Named)
            return;
        foreach (int member in _members)
            AddPart(member, whole, whole.Outcome, whole.Cue, "casualty.victim-list");
    }

    /// <summary>The figure whose phrase or cue stands directly before the chunk.</summary>
    private Finding? Whole(int k)
    {
        int i = k - 1;
        if (chunks[i].IsCue)
        {
            i--;
            while (i > 0 && chunks[i].Kind is ChunkKind.Auxiliary or ChunkKind.Adverb)
                i--;
        }

        Finding? found = i >= 0 ? sink.Of(i) : null;
        return found is { Relation: not CasualtyRelation.Subset, Negated: false, Named: > 1 } ? found : null;
    }

    /// <summary>"19 bodies were found and 53 people treated, eight of them children": people who are no figure stand nearer.</summary>
    private bool OfOthers(int k, Finding parent)
    {
        for (int i = k - 1; i >= 0 && i > parent.Chunk; i--)
        {
            if (chunks[i].IsPhrase && chunks[i].Has(PhraseTraits.Counted) && chunks[i].Has(PhraseTraits.Person) && chunks[i].Depth == chunks[k].Depth && !IsUsed(i))
                return true;
        }

        return false;
    }

    /// <summary>"Eighteen of the victims were women": of the dead, if that many are counted, else of the last figure.</summary>
    private void AttachVictims(int k, Finding? last)
    {
        ref Chunk phrase = ref chunks[k];
        if (phrase.Has(PhraseTraits.Negative))
            return; // "none of the victims had travelled"
        if (phrase.Named == 1 && k > 0 && tokens.Is(chunks[k - 1].First, WordClass.Be))
            return; // "whose mother was one of the victims"
        Finding? whole = _killed is not null && PartWords.IsSmaller(phrase.Range, _killed.Range) ? _killed : last;
        if (whole is not { Outcome: Outcome.Killed or Outcome.Injured or Outcome.Missing or Outcome.Abducted } || !PartWords.IsSmaller(phrase.Range, whole.Range))
            return;
        Finding? some = sink.Add(tokens, chunks, k, new CueUse(whole.Outcome, CueForm.Noun, CueFrame.None), phrase.Head, phrase.Head + 1, PredicateContext.None, "casualty.part-of", sink.NewList());
        if (some is null)
            return;
        some.Relation = CasualtyRelation.Subset;
        some.Parent = whole;
    }

    private static bool IsListed(in Chunk chunk) => chunk.Has(PhraseTraits.Counted) || chunk.Has(PhraseTraits.Indefinite);

    /// <summary>"The dead included 14 schoolchildren", "The victims were two women and a boy", "They included two soldiers", "Among the 22 killed were two aid workers".</summary>
    private void AttachList(int k, Finding? last, bool previousSentence)
    {
        int first = k + 1;
        while (first < chunks.Count && chunks[first].Kind is ChunkKind.Adverb or ChunkKind.Auxiliary)
            first++;
        if (first >= chunks.Count || !chunks[first].IsPhrase || k == 0)
            return;
        int subject = k - 1;
        while (subject >= 0 && chunks[subject].Kind is ChunkKind.Adverb or ChunkKind.Auxiliary)
            subject--;
        if (subject < 0)
            return;
        Outcome? outcome = null;
        Finding? parent = null;
        bool included = !tokens.Is(chunks[k].First, WordClass.Be);
        ref Chunk phrase = ref chunks[subject];
        bool own = false;
        if (subject > 1 && chunks[subject].IsCue && chunks[subject - 1].Kind == ChunkKind.Relative)
        {
            outcome = chunks[subject].Cue!.Outcome;
            subject -= 2; // "the victims who died were"
            phrase = ref chunks[subject];
        }

        if (subject == 0 && phrase.IsCue && tokens.Is(phrase.First, "among"))
        {
            outcome = tokens.Is(phrase.Next - 1, "victims") && _killed is null && last is { Outcome: Outcome.Injured or Outcome.Missing or Outcome.Abducted } ? last.Outcome : phrase.Cue!.Outcome;
            parent = Earlier(last, outcome.Value);
            own = true;
        }
        else if (chunks[subject].IsCue && subject > 0 && chunks[subject - 1].IsPhrase)
        {
            parent = sink.Of(subject - 1);
            if (!tokens.Is(chunks[0].First, "among") && !tokens.Is(chunks[0].First, "of") && parent is null)
                return;
            outcome = chunks[subject].Cue!.Outcome;
            if (!IsPartStart())
                return;
        }
        else if (phrase.IsPhrase && phrase.Cue is { } cue && cue.Has(CueFrame.Head) && !phrase.Has(PhraseTraits.Counted))
        {
            outcome = cue.Outcome;
            parent = Earlier(last, cue.Outcome);
            own = true;
        }
        else if (phrase.IsPhrase && phrase.Head >= 0 && !phrase.Has(PhraseTraits.Counted) && (tokens.Is(phrase.Head, "victims") || tokens.Is(phrase.Head, "casualties") || tokens.Is(phrase.Head, "deceased") || tokens.Is(phrase.Head, "dead")))
        {
            parent = outcome is { } told ? Earlier(last, told) : last;
            if (parent is not { Outcome: Outcome.Killed or Outcome.Injured or Outcome.Missing or Outcome.Abducted })
                parent = _killed;
            outcome ??= parent?.Outcome ?? Outcome.Killed;
            own = true;
        }
        else if (phrase.IsPhrase && phrase.Has(PhraseTraits.Pronoun) && tokens.Is(phrase.First, "they") && previousSentence && last is not null && included)
        {
            parent = last;
            outcome = last.Outcome;
        }

        if (outcome is not { } found)
            return;
        Coordination.Right(tokens, chunks, first, _members);
        int list = sink.NewList();
        foreach (int member in _members)
        {
            ref Chunk listed = ref chunks[member];
            if (IsUsed(member) || !IsListed(listed))
                continue;
            bool part = parent is not null && PartWords.IsSmaller(listed.Range, parent.Range);
            if (parent is not null && !part && parent != _killed)
                continue;
            if (part)
                AddPart(member, parent!, found, parent!.Cue, "casualty.victim-list");
            else if (own)
                sink.Add(tokens, chunks, member, new CueUse(found, CueForm.Noun, CueFrame.None), phrase.First, phrase.Next, PredicateContext.None, "casualty.victim-list", list);
        }
    }

    private bool IsPartStart()
    {
        return tokens.Is(chunks[0].First, "among") || tokens.Is(chunks[0].First, "of");
    }

    /// <summary>The figure that "the dead" are counted in: the last one, but the main event's rather than that of an older one told in between.</summary>
    private Finding? Earlier(Finding? last, Outcome outcome) =>
        last?.Outcome == outcome && !(outcome == Outcome.Killed && last.Time.IsShifted && _killed is { Time.IsShifted: false }) ? last : outcome == Outcome.Killed ? _killed : null;

    private Finding? Before(int k)
    {
        Finding? best = null;
        foreach (Finding finding in sink.Sentence)
        {
            if (finding.Chunk < k && finding.Relation != CasualtyRelation.Subset && !finding.Negated && (best is null || finding.Chunk > best.Chunk))
                best = finding;
        }

        return best;
    }

    private void AddPart(int k, Finding parent, Outcome outcome, TextSpan cue, string rule)
    {
        Finding? finding = sink.Add(tokens, chunks, k, new CueUse(outcome, CueForm.Noun, CueFrame.None), chunks[k].First, chunks[k].Next, PredicateContext.None, rule, sink.NewList());
        if (finding is null)
            return;
        finding.Cue = cue;
        bool same = finding.Outcome == parent.Outcome;
        finding.Relation = same ? CasualtyRelation.Subset : CasualtyRelation.Figure;
        finding.Parent = same ? parent : null;
        finding.Status = parent.Status;
    }
}
