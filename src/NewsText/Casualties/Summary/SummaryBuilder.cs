using System.Runtime.InteropServices;

namespace NewsText.Casualties;

/// <summary>Makes one figure an outcome from all that a document claims. Its lists serve one document after the other.</summary>
internal sealed class SummaryBuilder
{
    /// <summary>Claimants beyond this many are no longer told apart, which keeps the time linear.</summary>
    private const int MostCompared = 200;

    private static readonly Outcome[] Outcomes = Enum.GetValues<Outcome>();

    private readonly List<Finding> _own = [], _rivals = [];
    private readonly List<Claim> _claims = [], _alternatives = [];
    private readonly OutcomeSummary?[] _summaries = new OutcomeSummary?[Outcomes.Length], _sums = new OutcomeSummary?[Outcomes.Length];

    /// <summary>The summary of one event, or of all the incidents of a list added up.</summary>
    /// <param name="findings">The figures of the document, in order.</param>
    /// <param name="items">How many incidents are listed; 0 where the document is no list.</param>
    /// <param name="violent">Whether the document tells of violence or an accident.</param>
    public IReadOnlyDictionary<Outcome, OutcomeSummary> Build(List<Finding> findings, int items, bool violent)
    {
        Span<Finding> all = CollectionsMarshal.AsSpan(findings);
        if (items == 0)
        {
            Summarise(all, violent);
            return Result(_summaries);
        }

        Array.Clear(_sums);
        for (int from = 0; from < all.Length;)
        {
            int to = from + 1;
            while (to < all.Length && all[to].Item == all[from].Item)
                to++;
            Summarise(all[from..to], violent);
            for (int i = 0; i < _sums.Length; i++)
            {
                if (_summaries[i] is { } one)
                    _sums[i] = _sums[i] is { } other ? new OutcomeSummary(other.Low + one.Low, other.Best + one.Best, other.High + one.High, Math.Max(other.Sources, one.Sources)) : one;
            }

            from = to;
        }

        return Result(_sums);
    }

    private static IReadOnlyDictionary<Outcome, OutcomeSummary> Result(OutcomeSummary?[] summaries)
    {
        int count = 0;
        foreach (OutcomeSummary? summary in summaries)
            count += summary is null ? 0 : 1;
        if (count == 0)
            return CasualtyReport.Empty.Summary;
        var result = new KeyValuePair<Outcome, OutcomeSummary>[count];
        for (int i = summaries.Length - 1; i >= 0; i--)
        {
            if (summaries[i] is { } summary)
                result[--count] = new(Outcomes[i], summary);
        }

        return new SummaryTable(result);
    }

    private void Summarise(ReadOnlySpan<Finding> findings, bool violent)
    {
        bool shown = false;
        foreach (Finding finding in findings)
            shown |= !finding.Hidden;
        for (int i = 0; i < Outcomes.Length; i++)
        {
            _summaries[i] = null;
            _own.Clear();
            bool strong = shown;
            foreach (Finding finding in findings)
            {
                if (finding.Outcome != Outcomes[i] || !Counts(finding))
                    continue;
                _own.Add(finding);
                strong |= !(finding.Hidden && finding.Weak);
            }

            if (_own.Count > 0 && strong)
                _summaries[i] = OfOwn();
        }

        CountShotAsInjured(findings);
        if (violent)
            CountHospitalisedAsInjured(findings);
        _own.Clear();
        _rivals.Clear();
        _claims.Clear();
        _alternatives.Clear();
    }

    private ref OutcomeSummary? Of(Outcome outcome) => ref _summaries[(int)outcome];

    /// <summary>People shot or beaten are counted as injured only as far as they are not among the dead.</summary>
    private void CountShotAsInjured(ReadOnlySpan<Finding> findings)
    {
        if (Of(Outcome.Injured) is not { } injured || Of(Outcome.Killed) is not { Best: > 0 and var killed })
            return;
        Finding? shot = null;
        foreach (Finding f in findings)
        {
            if (f.Outcome != Outcome.Injured || !Counts(f) || f.Negated)
                continue;
            if (f.Weak)
                shot ??= f;
            else if (shot?.Named == f.Named + killed && injured.Best == shot?.Named)
                Of(Outcome.Injured) = new OutcomeSummary(f.Range.Least, f.Named, f.Range.Most, injured.Sources); // "6 shot, 2 fatally", and below "four others were wounded"
            if (!f.Weak)
                return;
        }

        if (shot is null)
            return;
        long left = (injured.Best ?? 0) - killed;
        Of(Outcome.Injured) = left <= 0 ? null : new OutcomeSummary(left, left, injured.High is null ? null : left, injured.Sources);
    }

    /// <summary>After violence or an accident, people taken to hospital count as injured where nobody is called so.</summary>
    private void CountHospitalisedAsInjured(ReadOnlySpan<Finding> findings)
    {
        if (Of(Outcome.Hospitalised) is not { } hospitalised || Of(Outcome.Killed) is { Best: > 0 })
            return;
        foreach (Finding f in findings)
        {
            if (f.Outcome is Outcome.Injured or Outcome.Sick && !f.Negated && f.Relation != CasualtyRelation.Background)
                return;
        }

        Of(Outcome.Injured) = hospitalised;
    }

    private static bool Counts(Finding f) => f.Relation is not (CasualtyRelation.Subset or CasualtyRelation.Restatement or CasualtyRelation.Background)
        && f.Status is not (CasualtyStatus.Hypothetical or CasualtyStatus.Denied) && !f.Superseded && !(f.Hidden && f.Range.Most is null);

    private OutcomeSummary OfOwn()
    {
        _alternatives.Clear();
        TakeRivals();
        Finding? toll = _own.Find(static f => f.Relation == CasualtyRelation.Toll);
        if (toll is not null)
            AddTotals(toll);
        else
            AddFigures();
        foreach (Finding rival in _rivals)
            _alternatives.Add(new Claim(rival));
        return OfAlternatives();
    }

    /// <summary>Another's total stands beside the first figure and never replaces it.</summary>
    private void TakeRivals()
    {
        _rivals.Clear();
        if (_own.Find(static f => !f.Negated && !f.Uncounted) is not { IsRival: false })
            return;
        foreach (Finding f in _own)
        {
            if (f.IsRival && f.Relation == CasualtyRelation.Toll)
                _rivals.Add(f);
        }

        if (_rivals.Count > 0)
            _own.RemoveAll(static f => f.IsRival);
    }

    /// <summary>A larger total of another claimant stands beside the running toll; the text's own smaller figures are part of it.</summary>
    private void AddTotals(Finding toll)
    {
        if (toll.Range.Most is null)
            toll = ExactToll(toll) ?? toll;
        _alternatives.Add(new Claim(toll));
        foreach (Finding f in _own)
        {
            if (f.Range.Most is null && toll.Range.Most is not null && f.Named <= toll.Named && (f.Source is null || IsSameSource(f, toll)))
                continue; // says no more than the toll does
            if (f != toll && (f.Relation == CasualtyRelation.Toll || (f.Source is not null && f.Relation == CasualtyRelation.Figure && f.Named > toll.Named && !IsSameSource(f, toll))))
                _alternatives.Add(new Claim(f));
        }
    }

    /// <summary>"The army said 27 had died. Residents counted 19": a smaller number soon after, and not so small that it must be a part.</summary>
    private static bool IsContradiction(in Claim later, in Claim main) =>
        later.Named < main.Named && later.Named * 2 >= main.Named && !later.First.Uncounted && later.First.Sentence - main.First.Sentence <= 2;

    /// <summary>The headline's "passes 300" gives way to 312.</summary>
    private Finding? ExactToll(Finding open)
    {
        foreach (Finding f in _own)
        {
            if (f.Relation == CasualtyRelation.Toll && !f.IsRival && f.Range.Most is not null && f.Range.Least >= open.Range.Least && (open.Source is null || f.Source is null || IsSameSource(f, open)))
                return f;
        }

        return null;
    }

    private static bool IsSameSource(Finding a, Finding b) => string.Equals(a.Source?.Text, b.Source?.Text, StringComparison.OrdinalIgnoreCase);

    private void AddFigures()
    {
        if (_own.Exists(static f => !f.Negated))
            _own.RemoveAll(static f => f.Negated);
        ReadLists();
        Claim main = _claims[0];
        bool skipped = false;
        for (int i = 1; i < _claims.Count; i++)
        {
            Claim claim = _claims[i];
            if (claim.IsIncrement && skipped && claim.First.Sentence <= _claims[i - 1].First.Sentence + 1 && claim.First.Sentence != main.First.Sentence)
                continue; // "Five were hurt. … One man was stabbed, another shot": the same people one by one
            skipped = false;
            bool rival = claim.Source.Length > 0 && main.Source.Length > 0 && !string.Equals(claim.Source, main.Source, StringComparison.OrdinalIgnoreCase);
            if (rival && !claim.IsIncrement && VictimGroups.AreDisputed(claim.First.Group, main.First.Group))
                _alternatives.Add(claim); // the army counts militants, residents count farmers
            else if (rival && claim.First.Sentence == main.First.Sentence && !claim.IsIncrement && !VictimGroups.AreDisjoint(claim.First.Group, main.First.Group))
                _alternatives.Add(claim); // "officials say 43 …, but a chief had counted 67 bodies"
            else if (claim.IsIncrement || claim.First.Sentence == main.First.Sentence || VictimGroups.AreDisjoint(claim.First.Group, main.First.Group))
                main.Add(claim);
            else if (claim.Named > main.Named && main.IsVague && !claim.IsVague)
                main = claim; // "scores", and below "84"
            else if (claim.Named > main.Named || (rival && IsContradiction(claim, main)))
                _alternatives.Add(claim);
            else
                skipped = true;
        }

        _alternatives.Insert(0, main);
    }

    /// <summary>Joins what one cue governs; people without a number count only in such a list where others have one.</summary>
    private void ReadLists()
    {
        _claims.Clear();
        bool counted = _own.Exists(static f => !f.Uncounted);
        for (int i = 0; i < _own.Count; i++)
        {
            Finding finding = _own[i];
            if (counted && finding.Uncounted && !IsInCountedList(i))
                continue;
            Span<Claim> claims = CollectionsMarshal.AsSpan(_claims);
            int same = claims.Length - 1;
            while (same >= 0 && claims[same].First.ListId != finding.ListId)
                same = claims[same].First.Sentence < finding.Sentence ? -1 : same - 1; // a list stands in one sentence
            if (same >= 0)
                claims[same].Add(new Claim(finding));
            else
                _claims.Add(new Claim(finding));
        }
    }

    private bool IsInCountedList(int index)
    {
        Finding finding = _own[index];
        int first = index;
        while (first > 0 && _own[first - 1].Sentence == finding.Sentence)
            first--;
        for (int i = first; i < _own.Count && _own[i].Sentence == finding.Sentence; i++)
        {
            if (!_own[i].Uncounted && _own[i].ListId == finding.ListId)
                return true;
        }

        return false;
    }

    private OutcomeSummary OfAlternatives()
    {
        long? best = _alternatives[0].Named;
        long? low = best, high = best > _alternatives[0].Most ? best : _alternatives[0].Most; // "fewer than ten"
        int sources = 0;
        for (int i = 0; i < _alternatives.Count; i++)
        {
            Claim claim = _alternatives[i];
            long? least = claim.Least is { } l && claim.Named is { } n ? Math.Min(l, n) : claim.Least;
            low = low is null || least is null ? null : Math.Min(low.Value, least.Value);
            high = high is null || claim.Most is null ? null : Math.Max(high.Value, claim.Most.Value);
            sources += IsNewSource(i) ? 1 : 0;
        }

        return new OutcomeSummary(low, best, high, sources);
    }

    private bool IsNewSource(int index)
    {
        string source = _alternatives[index].Source;
        for (int i = 0; i < Math.Min(index, MostCompared); i++)
        {
            if (string.Equals(_alternatives[i].Source, source, StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }
}
