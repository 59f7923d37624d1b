namespace NewsText.Casualties;

/// <summary>Gives each figure the innermost reported statement whose content covers it.</summary>
internal sealed class AttributionClaims
{
    /// <summary>How soon behind "claimed" the lives stand.</summary>
    private const int LivesWithin = 32;

    private readonly List<(TextSpan Span, int Index)> _parts = [], _open = [];
    private readonly List<Finding> _ordered = [];
    private Attribution? _lastStatement;
    private Claimant? _last;
    private bool _mayClaim;

    public void Attach(string text, List<Finding> findings, IReadOnlyList<Attribution> attributions, CasualtyLexicon lexicon)
    {
        AttachStatements(text, findings, attributions, lexicon);
        _lastStatement = null;
        _last = null;
        foreach (Finding finding in findings)
        {
            if (finding.Source is not null || finding.ClauseSource is not { } span)
                continue;
            if (_last?.Span != span)
                _last = new Claimant(span, span.In(text), finding.ClauseSourceKind);
            finding.Source = _last;
        }

        _last = null;
    }

    private void AttachStatements(string text, List<Finding> findings, IReadOnlyList<Attribution> attributions, CasualtyLexicon lexicon)
    {
        if (attributions.Count == 0)
            return;

        // Content spans in text order: each finding looks only at those that begin before it and may still be open.
        List<(TextSpan Span, int Index)> parts = _parts, open = _open;
        parts.Clear();
        open.Clear();
        for (int i = 0; i < attributions.Count; i++)
        {
            foreach (TextSpan part in attributions[i].Parts)
                parts.Add((part, i));
        }

        parts.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        List<Finding> ordered = InOrder(findings);
        int next = 0;
        foreach (Finding finding in ordered)
        {
            while (next < parts.Count && parts[next].Span.Start <= finding.Span.Start)
                open.Add(parts[next++]);
            Close(open, finding.Span.Start);
            Attribution? best = null;
            int length = int.MaxValue;
            foreach ((TextSpan span, int index) in open)
            {
                if (span.End >= Math.Min(finding.Span.End, finding.Span.Start + 1) && span.Length < length)
                    (best, length) = (attributions[index], span.Length);
            }

            if (best is not null && !TakesLives(text, best))
                Apply(text, finding, best, attributions, lexicon);
        }
    }

    /// <summary>Whether the mention may be of somebody: a name, a noun for people, a pronoun, or a word that tells a kind of claimant.</summary>
    private static bool MayClaim(CasualtyLexicon lexicon, ReadOnlySpan<char> mention)
    {
        if (ClaimantKinds.Of(lexicon, mention) is not null)
            return true;
        foreach (Range part in mention.Split(' '))
        {
            ReadOnlySpan<char> word = mention[part].Trim(",.;:'\"’“”");
            if (word.Length > 0 && (char.IsUpper(word[0]) || !char.IsAscii(word[0]) || (lexicon.Find(word) is { } entry && entry.Is(WordClass.Person | WordClass.Pronoun)) || word.EndsWith("er") || word.EndsWith("ers") || word.EndsWith("ist") || word.EndsWith("ists")))
                return true;
        }

        return false;
    }

    /// <summary>Whether the resolved speaker may be whom the mention names: "the army" is no place and no person, unless they share a word.</summary>
    private static bool IsSame(CasualtyLexicon lexicon, ReadOnlySpan<char> mention, string speaker)
    {
        if (ClaimantKinds.Of(lexicon, mention) is not ("military" or "official" or "medical"))
            return true;
        foreach (Range part in mention.Split(' '))
        {
            ReadOnlySpan<char> word = mention[part].Trim(",.;:'\"’");
            if (word.Length > 0 && lexicon.Find(word) is { } entry && entry.Is(WordClass.Person))
                return true;
            if (word.Length > 3 && speaker.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>"The storm claimed 20 lives": the verb tells the outcome and reports nothing.</summary>
    private static bool TakesLives(string text, Attribution attribution)
    {
        if (attribution.Cue is not { } cue || !text.AsSpan(cue.Start, cue.Length).Contains("claim", StringComparison.OrdinalIgnoreCase))
            return false;
        ReadOnlySpan<char> rest = text.AsSpan(cue.End, Math.Min(LivesWithin, text.Length - cue.End));
        int life = rest.IndexOf(" li", StringComparison.OrdinalIgnoreCase);
        return life >= 0 && (rest[(life + 1)..].StartsWith("lives", StringComparison.OrdinalIgnoreCase) || rest[(life + 1)..].StartsWith("life", StringComparison.OrdinalIgnoreCase));
    }

    private List<Finding> InOrder(List<Finding> findings)
    {
        for (int i = 1; i < findings.Count; i++)
        {
            if (findings[i].Span.Start >= findings[i - 1].Span.Start)
                continue;
            _ordered.Clear();
            _ordered.AddRange(findings);
            _ordered.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
            return _ordered;
        }

        return findings;
    }

    private static void Close(List<(TextSpan Span, int Index)> open, int position)
    {
        int kept = 0;
        for (int i = 0; i < open.Count; i++)
        {
            if (open[i].Span.End > position)
                open[kept++] = open[i];
        }

        open.RemoveRange(kept, open.Count - kept);
    }

    private void Apply(string text, Finding finding, Attribution attribution, IReadOnlyList<Attribution> attributions, CasualtyLexicon lexicon)
    {
        if (!ReferenceEquals(attribution, _lastStatement))
        {
            _lastStatement = attribution;
            _mayClaim = TryClaimant(text, attribution, attributions, lexicon, out _last);
        }

        if (!_mayClaim)
            return;
        finding.Source = _last;
        finding.Attribution = attribution.Id;
        if (finding.Status == CasualtyStatus.Asserted)
            finding.Status = attribution.Hedged ? CasualtyStatus.Hedged : CasualtyStatus.Reported;
    }

    private static bool TryClaimant(string text, Attribution attribution, IReadOnlyList<Attribution> attributions, CasualtyLexicon lexicon, out Claimant? claimant)
    {
        claimant = null;
        Attribution source = attribution;
        for (int step = 0; step < 8 && source.Source is null && source.Speaker is null && source.Parent is { } parent && (uint)parent < (uint)attributions.Count; step++)
            source = attributions[parent];
        if (source.Source is { } span)
        {
            ReadOnlySpan<char> mention = text.AsSpan(span.Start, span.Length);
            if (source.Speaker is null && !MayClaim(lexicon, mention))
                return false;
            string name = source.Speaker is { } told && IsSame(lexicon, mention, told) ? told : span.In(text);
            claimant = new Claimant(span, name, ClaimantKinds.Of(lexicon, mention) ?? ClaimantKinds.Of(lexicon, name));
        }
        else if (source.Speaker is { } speaker)
        {
            TextSpan place = source.Cue ?? source.Parts[0];
            claimant = new Claimant(place, speaker, ClaimantKinds.Of(lexicon, speaker));
        }

        return true;
    }
}
