using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Finds whom a pronoun that is a source points back to: by gender and number, nearness, place in the sentence, and who spoke last.</summary>
internal readonly ref struct PronounResolver(Words words, NameBook book, List<SpeakerEvent> events)
{
    private const int MostMentions = 48;
    private const int MostSentences = 10;
    private const int MostEvents = 8;
    private const int LongestParagraph = 400;

    // Who is told of in this paragraph is meant rather than who spoke in the one above.
    private const double TopicBonus = 0.9, SpokenAbove = 0.5;

    // How much less likely the person meant gets with each sentence between, for mentions and for speakers.
    private static readonly double[] Nearness = Powers(0.78), Freshness = Powers(0.85);

    private readonly Words _words = words;

    /// <summary>The person that "he" or "she" at token <paramref name="at"/> means, with a confidence; entity -1 where none stands out.</summary>
    /// <param name="at">Token of the pronoun.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="kind"><see cref="PronounKind.He"/> or <see cref="PronounKind.She"/>.</param>
    /// <param name="own">The statement's own content, whose people seldom are its speaker.</param>
    /// <param name="nested">The pronoun stands between quotation marks: their speaker does not call himself so, in an indirect statement he does.</param>
    /// <param name="outer">Entity of the speaker of the enclosing statement, or -1.</param>
    public (int Entity, double Confidence) Person(int at, int sentence, PronounKind kind, TextSpan own, bool nested, int outer)
    {
        Gender gender = kind == PronounKind.He ? Gender.Male : Gender.Female;
        Span<int> candidates = stackalloc int[16];
        Span<double> scores = stackalloc double[16];
        int count = 0;
        int first = book.MentionAt(at) - 1;
        for (int i = first; i >= 0 && first - i < MostMentions; i--)
        {
            Mention mention = book.Mentions[i];
            if (sentence - mention.Sentence is < 0 or > MostSentences)
                break;
            if (mention.Entity < 0 || (nested && mention.Entity == outer) || !Fits(mention.Entity, gender))
                continue;
            double score = Score(mention, at, sentence, gender, own, nested);
            int k = candidates[..count].IndexOf(mention.Entity);
            if (k >= 0)
            {
                scores[k] = Math.Max(scores[k], score) + 0.04;
                continue;
            }

            if (count == candidates.Length)
                break;
            candidates[count] = mention.Entity;
            scores[count++] = score;
        }

        int paragraph = nested ? 0 : _words.LineStart(at, LongestParagraph);
        int topic = nested ? -1 : Topic(at, sentence, paragraph, gender, own);
        AddSpokenLast(at, sentence, gender, nested, outer, topic < 0 ? 0 : paragraph, candidates, scores, ref count);
        if (topic >= 0 && candidates[..count].IndexOf(book.Mentions[topic].Entity) is >= 0 and var told)
            scores[told] += TopicBonus;
        return Choose(candidates[..count], scores[..count]);
    }

    /// <summary>The last subject of the pronoun's paragraph, if it is a person who fits and nobody spoke since; or -1.</summary>
    private int Topic(int at, int sentence, int paragraph, Gender gender, TextSpan own)
    {
        int first = book.MentionAt(at) - 1;
        for (int i = first; i >= 0 && first - i < MostMentions && book.Mentions[i].Start >= paragraph; i--)
        {
            Mention mention = book.Mentions[i];
            if (mention is not { Subject: true, Possessive: false, Quoted: false, Entity: >= 0 } || mention.Sentence == sentence || own.Contains(_words[mention.Start].Start))
                continue;
            if (book[mention.Entity].Kind is EntityKind.Organisation or EntityKind.Place)
                continue;
            if (mention is { Kind: EntityKind.Role, Definite: true })
                return -1; // who "the striker" is, was told before
            return Fits(mention.Entity, gender) && !(events.Count > 0 && events[^1].At > mention.Start) ? i : -1;
        }

        return -1;
    }

    /// <summary>Whoever spoke in the sentence before, described but not named ("an inhabitant of Lund"): a pronoun that opens the next report means nobody else; null where a person is named since.</summary>
    public SourcePhrase? Described(int at, int sentence, bool nested)
    {
        for (int i = events.Count - 1, left = MostEvents; i >= 0 && left > 0; i--, left--)
        {
            SpeakerEvent spoken = events[i];
            if (spoken.At >= at || spoken.Nested != nested)
                continue;
            if (sentence - spoken.Sentence is < 0 or > 1 || !Leads(at) || spoken.Source is not { Type: SourceType.Role, Entity: < 0, Plural: false })
                return null;
            int last = book.MentionAt(at) - 1;
            return last >= 0 && book.Mentions[last].Start > spoken.At && book.Mentions[last] is { Subject: true, Kind: EntityKind.Person } ? null : spoken.Source;
        }

        return null;
    }

    /// <summary>The body, group or single person that "they" at <paramref name="at"/> means: who spoke last and is no known man or woman.</summary>
    public SourcePhrase? Group(int at, int sentence, bool nested)
    {
        for (int i = events.Count - 1, left = MostEvents; i >= 0 && left > 0; i--, left--)
        {
            SpeakerEvent spoken = events[i];
            if (spoken.At >= at || sentence - spoken.Sentence > 4 || spoken.Nested != nested)
                continue;
            if (spoken.Source.Type == SourceType.Document)
                continue;
            if (spoken.Source.Plural)
                return spoken.Source;
            if (spoken.Source.Entity >= 0 && book[spoken.Source.Entity] is { Kind: EntityKind.Role, Gender: Gender.Unknown })
                return spoken.Source;
        }

        return null;
    }

    /// <summary>The body or document that "it" means: who spoke last, if that was one, within two sentences.</summary>
    public SourcePhrase? Thing(int at, int sentence, bool nested)
    {
        for (int i = events.Count - 1, left = MostEvents; i >= 0 && left > 0; i--, left--)
        {
            SpeakerEvent spoken = events[i];
            if (spoken.At >= at || sentence - spoken.Sentence > 3 || spoken.Nested != nested)
                continue;
            if (spoken.Source.Type is SourceType.Organisation or SourceType.Document)
                return spoken.Source;
            if (sentence - spoken.Sentence <= 1 && spoken.Source is { Type: SourceType.Named, Entity: >= 0 } && book[spoken.Source.Entity] is { Kind: EntityKind.Unknown, Gender: Gender.Unknown })
                return spoken.Source; // "Amnesty said …. It added": a name that nothing tells to be a person's
        }

        int first = book.MentionAt(at) - 1;
        for (int i = first; i >= 0 && first - i < 12; i--)
        {
            Mention mention = book.Mentions[i];
            if (sentence - mention.Sentence > 1)
                break;
            if (mention is { Entity: >= 0, Subject: true } && book[mention.Entity].Kind == EntityKind.Organisation)
                return new SourcePhrase(SourceType.Organisation, mention.Entity, book.NameOf(_words, mention.Entity), "speaker.pronoun.it") { Plural = true };
        }

        return null;
    }

    /// <summary>The name or role right before "who" at <paramref name="at"/>, or -1.</summary>
    public int Antecedent(int at)
    {
        int end = _words.IsMark(at - 1, ',') ? at - 1 : at;
        for (int i = book.MentionAt(end) - 1, left = 4; i >= 0 && left > 0; i--, left--)
        {
            Mention mention = book.Mentions[i];
            if (mention.End == end && mention.Entity >= 0)
                return mention.Entity;
        }

        return -1;
    }

    private static double[] Powers(double factor)
    {
        var powers = new double[MostSentences + 1];
        for (int n = 0; n < powers.Length; n++)
            powers[n] = Math.Pow(factor, n);
        return powers;
    }

    private bool Fits(int entity, Gender gender)
    {
        Entity candidate = book[entity];
        return candidate.Kind is not (EntityKind.Organisation or EntityKind.Place) && (candidate.Gender == Gender.Unknown || candidate.Gender == gender);
    }

    private double Score(in Mention mention, int at, int sentence, Gender gender, TextSpan own, bool nested)
    {
        Entity entity = book[mention.Entity];
        double score = Nearness[sentence - mention.Sentence];
        if (mention.Subject)
            score += 0.35;
        if (mention.Possessive)
            score -= 0.15;
        if (mention.Quoted != nested)
            score -= 0.5;
        if (entity.Gender == gender)
            score += 0.3;
        if (entity.Kind == EntityKind.Unknown)
            score -= entity.FullCount > 0 ? 0.2 : 0.5;
        else if (entity.Kind == EntityKind.Role)
            score -= entity.Gender == Gender.Unknown ? 0.35 : 0.2;
        score += 0.04 * Math.Min(entity.Count, 6);
        if (own.Contains(_words[mention.Start].Start))
            score -= 0.5;
        else if (mention.Sentence == sentence)
            score += 0.5;
        return score;
    }

    private void AddSpokenLast(int at, int sentence, Gender gender, bool nested, int outer, int paragraph, Span<int> candidates, Span<double> scores, ref int count)
    {
        double bonus = 0.7;
        Span<int> seen = stackalloc int[MostEvents];
        int seenCount = 0;
        for (int i = events.Count - 1, left = MostEvents; i >= 0 && left > 0; i--, left--)
        {
            SpeakerEvent spoken = events[i];
            if (spoken.At >= at || spoken.Nested != nested)
                continue;
            if (sentence - spoken.Sentence is < 0 or > MostSentences)
                break;
            int entity = spoken.Source.Entity;
            if (entity < 0 || (nested && entity == outer) || !Fits(entity, gender) || seen[..seenCount].Contains(entity))
                continue;
            seen[seenCount++] = entity;
            double value = (entity == outer || (seenCount == 1 && sentence - spoken.Sentence <= 1 && Leads(at)) ? 1 : bonus) * Freshness[sentence - spoken.Sentence];
            if (spoken.At < paragraph)
                value *= SpokenAbove;
            bonus *= 0.5;
            int k = candidates[..count].IndexOf(entity);
            if (k >= 0)
            {
                scores[k] += value;
            }
            else if (count < candidates.Length)
            {
                candidates[count] = entity;
                scores[count++] = value + (book[entity].Gender == gender ? 0.3 : 0);
            }
        }
    }

    /// <summary>The pronoun opens its sentence or follows a quotation, as the subject of a new report: whoever spoke last goes on.</summary>
    private bool Leads(int at) => _words.StartsLine(at) || _words[at - 1].Kind == TokenKind.Punctuation;

    private static (int Entity, double Confidence) Choose(ReadOnlySpan<int> candidates, ReadOnlySpan<double> scores)
    {
        int best = -1;
        double first = 0, second = 0;
        for (int i = 0; i < candidates.Length; i++)
        {
            if (scores[i] > first)
            {
                second = first;
                first = scores[i];
                best = i;
            }
            else if (scores[i] > second)
            {
                second = scores[i];
            }
        }

        if (best < 0 || first < 0.45)
            return (-1, 0);
        double margin = Math.Min(first - second, 1);
        return (candidates[best], Math.Clamp(0.55 + (0.4 * margin), 0, 0.95));
    }
}
