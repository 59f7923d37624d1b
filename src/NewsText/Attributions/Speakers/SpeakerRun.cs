using System.Runtime.InteropServices;
using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>The resolution of one document's drafts: in the order of their sources, because pronouns point back; first persons and continued quotations last.</summary>
internal ref struct SpeakerRun
{
    // Quotations that continue each other or nest deeper than this are not followed: no text means it, and it bounds the work.
    private const int DeepestChain = 64;
    private const int LongestLine = 600;
    private const int LongestBody = 7;

    private readonly Words _words;
    private readonly NameBook _book;
    private readonly IReadOnlyList<Sentence> _sentences;
    private readonly List<AttributionDraft> _drafts;
    private readonly List<SpeakerEvent> _events;
    private readonly List<int> _entities;
    private readonly SpeakerScratch _scratch;
    private int _sentence;

    public SpeakerRun(Words words, SpeakerScratch scratch, IReadOnlyList<Sentence> sentences, List<AttributionDraft> drafts)
    {
        _words = words;
        _scratch = scratch;
        _book = scratch.Book;
        _events = scratch.Events;
        _entities = scratch.Entities;
        _sentences = sentences;
        _drafts = drafts;
        CollectionsMarshal.SetCount(_entities, drafts.Count);
        CollectionsMarshal.AsSpan(_entities).Fill(-1);
    }

    public void Resolve()
    {
        List<int> order = _scratch.Order;
        order.EnsureCapacity(_drafts.Count);
        for (int i = 0; i < _drafts.Count; i++)
        {
            if (_drafts[i].Source is not null)
                order.Add(i);
        }

        Sort(order);
        _events.EnsureCapacity(order.Count);
        var reader = new SourceReader(_words, _book, _scratch.Bodies);
        foreach (int i in order)
        {
            AttributionDraft draft = _drafts[i];
            SourcePhrase phrase = reader.Read(draft.SourceTokens, draft.Anonymous);
            double confidence = ConfidenceOf(phrase);
            int sentence = SentenceAt(draft.Source!.Value.Start);
            if (phrase.Type == SourceType.Pronoun)
                phrase = Pronoun(i, phrase, sentence, ref confidence);
            draft.SourceType = phrase.Type;
            Set(i, phrase, confidence);
            int at = draft.SourceTokens.First;
            _events.Add(new SpeakerEvent(at, sentence, _book.Quoted.Contains(at), phrase));
        }

        var narrators = new Narrators(_words, _book);
        foreach (int i in order)
            ResolveFirstPerson(i, ref narrators);
        for (int i = 0; i < _drafts.Count; i++)
            Continue(i);
    }

    /// <summary>Orders the drafts by their sources; most are in order already.</summary>
    private readonly void Sort(List<int> order)
    {
        List<AttributionDraft> drafts = _drafts;
        for (int i = 1; i < order.Count; i++)
        {
            if (drafts[order[i]].Source!.Value >= drafts[order[i - 1]].Source!.Value)
                continue;
            Sort(order, drafts);
            return;
        }
    }

    private static void Sort(List<int> order, List<AttributionDraft> drafts) =>
        order.Sort((a, b) => drafts[a].Source!.Value.CompareTo(drafts[b].Source!.Value) is not 0 and var sign ? sign : a.CompareTo(b));

    private void Set(int i, in SourcePhrase phrase, double confidence)
    {
        AttributionDraft draft = _drafts[i];
        draft.Speaker = phrase.Name;
        draft.SpeakerRule = phrase.Name is null ? null : phrase.Rule;
        draft.SpeakerConfidence = phrase.Name is null ? 0 : confidence;
        _entities[i] = phrase.Entity;
    }

    private SourcePhrase Pronoun(int i, SourcePhrase phrase, int sentence, ref double confidence)
    {
        AttributionDraft draft = _drafts[i];
        bool nested = _book.Quoted.Contains(phrase.At);
        PronounKind kind = Pronouns.KindOf(_words[phrase.At]);
        var resolver = new PronounResolver(_words, _book, _events);
        switch (kind)
        {
            case PronounKind.He or PronounKind.She when resolver.Described(phrase.At, sentence, nested) is { } described:
                confidence = 0.7;
                return phrase with { Name = described.Name, Rule = kind == PronounKind.He ? "speaker.pronoun.he" : "speaker.pronoun.she" };
            case PronounKind.He or PronounKind.She:
                TextSpan own = draft.Content.Count > 0 ? new TextSpan(draft.Content[0].Start, draft.Content[^1].End) : default;
                (int entity, confidence) = resolver.Person(phrase.At, sentence, kind, own, nested, draft.Parent >= 0 ? _entities[draft.Parent] : -1);
                if (entity < 0 || (nested && _book[entity].Kind == EntityKind.Role))
                    return phrase; // a quotation tells too little about people it does not name
                Entity person = _book[entity];
                if (person.Gender == Gender.Unknown)
                    person.Gender = kind == PronounKind.He ? Gender.Male : Gender.Female;
                return phrase with { Entity = entity, Name = NameOf(entity), Rule = kind == PronounKind.He ? "speaker.pronoun.he" : "speaker.pronoun.she" };
            case PronounKind.They when resolver.Group(phrase.At, sentence, nested) is { } group:
                confidence = 0.7;
                return group with { Type = SourceType.Pronoun, At = phrase.At, Rule = "speaker.pronoun.they" };
            case PronounKind.It when resolver.Thing(phrase.At, sentence, nested) is { } thing:
                confidence = 0.7;
                return thing with { Type = SourceType.Pronoun, At = phrase.At, Rule = "speaker.pronoun.it" };
            case PronounKind.It when (OpeningBody(sentence, phrase.At) ?? OpeningBody(sentence - 1, phrase.At)) is { } body:
                confidence = 0.65;
                return body with { Type = SourceType.Pronoun, At = phrase.At, Rule = "speaker.pronoun.it" };
            case PronounKind.Relative when resolver.Antecedent(phrase.At) is >= 0 and var antecedent:
                confidence = 0.85;
                return phrase with { Entity = antecedent, Name = NameOf(antecedent), Rule = "speaker.relative" };
            default:
                return phrase;
        }
    }

    /// <summary>"The retail federation counted again; sales had fallen, it said": the body whose description opens the sentence, in front of token <paramref name="at"/>.</summary>
    private readonly SourcePhrase? OpeningBody(int sentence, int at)
    {
        if ((uint)sentence >= (uint)_sentences.Count)
            return null;
        int start = _words.TokenAt(_sentences[sentence].Span.Start);
        if (!_words.IsWord(start, FunctionWords.The))
            return null;
        for (int i = start + 1; i < Math.Min(at, start + LongestBody) && _words.IsLower(i); i++)
        {
            if (!_words.Is(i, WordClass.Body) || _words.Is(i + 1, WordClass.Body | WordClass.Person))
                continue;
            SourcePhrase phrase = new SourceReader(_words, _book, _scratch.Bodies).Read(new TokenRange(start, i + 1), anonymous: false);
            return phrase is { Type: SourceType.Organisation, Name: not null } ? phrase : null;
        }

        return null;
    }

    private readonly string? NameOf(int entity)
    {
        Entity found = _book[entity];
        if (found.Kind != EntityKind.Role)
            return _book.NameOf(_words, entity);
        if (found.Name is not null)
            return found.Name;
        ref readonly Token first = ref _words[found.Start];
        if (_words.Is(found.Start, WordClass.Possessive))
            return null;
        int start = _words.Is(found.Start, WordClass.Determiner) ? found.Start + 1 : found.Start;
        return found.Name = _words.Join(Math.Min(start, found.End - 1), found.End);
    }

    private static double ConfidenceOf(in SourcePhrase phrase) => phrase.Rule switch
    {
        "speaker.name" => 0.95,
        "speaker.apposition" or "speaker.title" => 0.93,
        "speaker.role.named" => 0.8,
        _ => 0.85,
    };

    /// <summary>"I" and "we" inside a statement are who makes the statement; elsewhere the narrator.</summary>
    private void ResolveFirstPerson(int i, ref Narrators narrators)
    {
        AttributionDraft draft = _drafts[i];
        if (draft.SourceType != SourceType.Pronoun || draft.Speaker is not null || draft.Source is not { } source)
            return;
        int at = draft.SourceTokens.First;
        PronounKind kind = at < _words.Count ? Pronouns.KindOf(_words[at]) : PronounKind.None;
        if (kind is not (PronounKind.First or PronounKind.Second))
            return;
        int parent = kind == PronounKind.First ? draft.Parent : -1;
        for (int depth = 0; parent >= 0 && depth < DeepestChain; depth++)
        {
            if (_drafts[parent].Speaker is { } speaker)
            {
                draft.Speaker = speaker;
                draft.SpeakerRule = "speaker.first-person";
                draft.SpeakerConfidence = Math.Min(0.85, _drafts[parent].SpeakerConfidence);
                _entities[i] = _entities[parent];
                return;
            }

            parent = _drafts[parent].Continues;
        }

        int entity = _book.Quoted.Contains(at)
            ? kind == PronounKind.First ? SpokenJustBefore(at, SentenceAt(source.Start)) : -1
            : narrators.Find(at, kind);
        if (entity >= 0)
            Set(i, new SourcePhrase(SourceType.Pronoun, entity, NameOf(entity), kind == PronounKind.First ? "speaker.first-person" : "speaker.second-person"), 0.85);
    }

    /// <summary>The person who leads up to a quotation set off from its cue: named in the line before that ends in a colon, or who spoke last, at most three sentences before.</summary>
    private readonly int SpokenJustBefore(int at, int sentence)
    {
        int line = _words.LineStart(at, LongestLine);
        if (_words.IsMark(line - 1, ':'))
        {
            int start = _words.LineStart(line - 1, LongestLine);
            for (int i = _book.MentionAt(start); i < _book.Mentions.Count && _book.Mentions[i].Start < line; i++)
            {
                if (_book.Mentions[i] is { Kind: EntityKind.Person, Entity: >= 0, Subject: true } person)
                    return person.Entity;
            }
        }

        for (int i = _events.Count - 1, left = DeepestChain; i >= 0 && left > 0; i--)
        {
            SpeakerEvent spoken = _events[i];
            if (spoken.At >= at || spoken.Nested)
                continue;
            left--;
            return sentence - spoken.Sentence <= 3 && spoken.Source.Entity >= 0 && _book[spoken.Source.Entity].Kind is EntityKind.Person or EntityKind.Role ? spoken.Source.Entity : -1;
        }

        return -1;
    }

    private readonly void Continue(int i)
    {
        AttributionDraft draft = _drafts[i];
        if (draft.Source is not null || draft.Speaker is not null)
            return;
        int from = draft.Continues;
        for (int depth = 0; from >= 0 && from < _drafts.Count && depth < DeepestChain; depth++)
        {
            AttributionDraft before = _drafts[from];
            if (before.Speaker is not null)
            {
                draft.Speaker = before.Speaker;
                draft.SpeakerRule = "speaker.continued";
                draft.SpeakerConfidence = Math.Round(before.SpeakerConfidence * 0.95, 2);
                return;
            }

            from = before.Continues;
        }
    }

    private int SentenceAt(int offset)
    {
        if (_sentence < _sentences.Count && _sentences[_sentence].Span.Start > offset)
            _sentence = 0;
        while (_sentence < _sentences.Count && _sentences[_sentence].Span.End <= offset)
            _sentence++;
        return _sentence;
    }
}
