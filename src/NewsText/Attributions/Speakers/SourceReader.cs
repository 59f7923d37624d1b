using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Reads the words of one source mention: whose name it ends in, or what role, body or group its head noun is.</summary>
/// <param name="words">The document.</param>
/// <param name="book">Its name book.</param>
/// <param name="bodies">Descriptions of bodies without a name by their head noun, filled as sources are read: "the ministry" is the one last described.</param>
internal readonly ref struct SourceReader(Words words, NameBook book, Dictionary<uint, string?> bodies)
{
    private const int LongestDescription = 14;

    private readonly Words _words = words;

    public SourcePhrase Read(TokenRange source, bool anonymous)
    {
        int start = source.First, end = source.End;
        while (start < end && (_words[start].Kind == TokenKind.Punctuation || _words[start].Hash == FunctionWords.By))
            start++;
        while (end > start && _words[end - 1].Kind == TokenKind.Punctuation && !_words.IsMark(end - 1, ')'))
            end--;
        if (start >= end)
            return new SourcePhrase(SourceType.Role, -1, null, "speaker.none");

        PronounKind pronoun = Pronouns.KindOf(_words[start]);
        if (pronoun != PronounKind.None && IsWholePronoun(start, end, pronoun))
            return new SourcePhrase(SourceType.Pronoun, -1, null, "speaker.pronoun") { At = start };

        while (end - 1 > start && (_words.IsWord(end - 1, FunctionWords.There) || _words.IsWord(end - 1, FunctionWords.Here)))
            end--;
        if (_words.IsWord(start, FunctionWords.No))
            return new SourcePhrase(SourceType.Collective, -1, null, "speaker.none");
        int core = CoreEnd(start, end);
        SourcePhrase phrase = ReadCoordination(start, core, end) ?? ReadName(start, core, end) ?? ReadHead(start, core, end);
        if (anonymous && phrase.Type is SourceType.Role or SourceType.Collective or SourceType.Anonymous && IsNobody(start, core))
            return new SourcePhrase(SourceType.Anonymous, -1, null, "speaker.anonymous");
        return phrase;
    }

    /// <summary>"a person", "sources": words that describe nobody.</summary>
    private bool IsNobody(int start, int core)
    {
        uint head = _words[core - 1].Hash;
        return core - start <= 2 && (_words.Is(core - 1, WordClass.Anybody) || !_words.Is(core - 1, WordClass.Person) || head == FunctionWords.Person);
    }

    private bool IsWholePronoun(int start, int end, PronounKind kind)
    {
        if (start + 1 == end)
            return true;
        ref readonly Token next = ref _words[start + 1];
        if (kind == PronounKind.Relative)
            return false;
        bool possessive = _words.Is(start, WordClass.Possessive);
        return !possessive && (next.Kind != TokenKind.Word || _words.IsLower(start + 1)) && !_words.IsWord(start + 1, FunctionWords.And);
    }

    /// <summary>Where the head of the noun phrase ends: before a comma, a relative clause or a complement that no name swallows.</summary>
    private int CoreEnd(int start, int end)
    {
        int mention = book.MentionAt(start);
        for (int i = start; i < end; i++)
        {
            while (mention < book.Mentions.Count && book.Mentions[mention].End <= i)
                mention++;
            bool inName = mention < book.Mentions.Count && book.Mentions[mention].Kind != EntityKind.Role && i > book.Mentions[mention].Outer && i < book.Mentions[mention].End;
            if (inName || i == start)
                continue;
            ref readonly Token token = ref _words[i];
            if (token.Kind == TokenKind.Punctuation && !(_words.IsMark(i, '.') || _words.IsMark(i, '&') || _words.IsQuote(i) || _words.IsMark(i, '-') || _words.IsMark(i, '/')))
                return i;
            if (token.Kind == TokenKind.Word && token.Is(TokenFlags.Lower) && _words.Is(i, WordClass.Postmodifier))
                return i;
        }

        return end;
    }

    /// <summary>"Ada Lind and Bo Holm": both, in their fullest forms.</summary>
    private SourcePhrase? ReadCoordination(int start, int core, int end)
    {
        int and = -1;
        for (int i = start + 1; i < core - 1; i++)
        {
            if (_words.IsWord(i, FunctionWords.And) && MentionEndingAt(i) >= 0)
                and = i;
        }

        if (and < 0 || MentionEndingAt(core) is not (>= 0 and var second) || book.Mentions[second].Start <= and)
            return null;
        int first = MentionEndingAt(and);
        if (book.Mentions[first].Entity < 0 || book.Mentions[second].Entity < 0 || book.Mentions[first].Kind == EntityKind.Role || book.Mentions[second].Kind == EntityKind.Role || book.Mentions[first].Outer < start)
            return null;
        string name = book.NameOf(_words, book.Mentions[first].Entity) + " and " + book.NameOf(_words, book.Mentions[second].Entity);
        return new SourcePhrase(SourceType.Named, -1, name, "speaker.names") { Plural = true };
    }

    private SourcePhrase? ReadName(int start, int core, int end)
    {
        int possessive = core - 1 > start && _words.IsPossessive(core - 1) ? core - 1 : core;
        int found = MentionEndingAt(possessive);
        if (found >= 0 && book.Mentions[found].Kind != EntityKind.Role && book.Mentions[found].Entity >= 0 && book.Mentions[found].End > start)
            return Named(found, "speaker.name");

        if (found < 0 && possessive - 1 > start && _words[possessive - 1].Kind == TokenKind.Number && MentionEndingAt(possessive - 1) is >= 0 and var numbered && book.Mentions[numbered].Kind != EntityKind.Role)
            return new SourcePhrase(SourceType.Organisation, -1, _words.Join(book.Mentions[numbered].Start, possessive), "speaker.organisation") { Plural = true };

        WordInfo head = _words.Info(core - 1);
        if (!head.Is(WordClass.Person))
            return BodyInApposition(start, core, end) ?? PersonInApposition(start, core, end) ?? NamedInside(core, end);

        // "the club's coach, Ada Lind" and "Minister of Health Ada Lind"
        if (core < end && _words.IsMark(core, ',') && MentionWithin(core + 1, end) is >= 0 and var apposed && book.Mentions[apposed].Outer <= core + 1)
            return Named(apposed, "speaker.apposition");
        int comma = core;
        while (comma < end && !_words.IsMark(comma, ','))
            comma++;
        bool bare = _words.IsCapital(start) || !_words.Is(start, WordClass.Determiner);
        if (comma > core && MentionEndingAt(comma) is >= 0 and var last && book.Mentions[last].Kind == EntityKind.Person && book.Mentions[last].Start > core && bare
            && !NameScanner.BehindPreposition(_words, book.Mentions[last].Outer))
            return Named(last, "speaker.title");
        if (comma < end && comma > core && MentionWithin(comma + 1, end) is >= 0 and var behind && book.Mentions[behind].Outer <= comma + 1 && book.Mentions[behind].Kind != EntityKind.Place
            && book.Mentions[behind].End - book.Mentions[behind].Start > 1)
            return Named(behind, "speaker.apposition");
        return PersonInApposition(start, core, end) ?? NamedInside(core, end);
    }

    /// <summary>"the ferry line, Blue Star," "the insurer, Nord West": the name behind a comma, with nothing but another comma behind it.</summary>
    private SourcePhrase? BodyInApposition(int start, int core, int end)
    {
        int comma = core;
        while (comma < end && !_words.IsMark(comma, ','))
            comma++;
        if (comma >= end || !_words.IsLower(core - 1) || MentionWithin(comma + 1, end) is not (>= 0 and var name))
            return null;
        Mention found = book.Mentions[name];
        bool alone = found.Outer == comma + 1 || (found.Outer == comma + 2 && _words.IsWord(comma + 1, FunctionWords.The));
        if (!alone || (found.End < end && !_words.IsMark(found.End, ',')) || book[found.Entity].Kind is not (EntityKind.Organisation or EntityKind.Unknown))
            return null;
        return new SourcePhrase(SourceType.Organisation, found.Entity, book.NameOf(_words, found.Entity), "speaker.apposition") { Plural = true };
    }

    /// <summary>"its former tuner, Ada Lind", "one of them, Ada Lind", "a pupil, 14-year-old Ada Lind": a full name closes the phrase behind its last comma.</summary>
    private SourcePhrase? PersonInApposition(int start, int core, int end)
    {
        if (core >= end || (core - 1 > start && !_words.IsLower(core - 1)) || MentionEndingAt(end) is not (>= 0 and var last))
            return null;
        Mention person = book.Mentions[last];
        int comma = person.Outer - 1;
        for (int left = 3; left > 0 && comma > core && _words[comma].Kind == TokenKind.Word && !_words.Is(comma, WordClass.Preposition | WordClass.Determiner); left--)
            comma--; // "14-year-old", "retired plumber"
        bool full = person.Kind is EntityKind.Person or EntityKind.Unknown && person.Entity >= 0 && person.End - person.Start > 1;
        return full && comma >= core && _words.IsMark(comma, ',') ? Named(last, "speaker.apposition") : null;
    }

    /// <summary>"a man named …", "who goes by the name “…”".</summary>
    private SourcePhrase? NamedInside(int core, int end)
    {
        for (int i = core; i < end - 1; i++)
        {
            if (_words[i].Kind != TokenKind.Word || !_words.Is(i, WordClass.Naming))
                continue;
            int name = MentionWithin(i + 1, end);
            if (name >= 0 && book.Mentions[name].Start <= i + 3 && book.Mentions[name].Entity >= 0)
                return Named(name, "speaker.named-as");
        }

        return null;
    }

    private SourcePhrase Named(int mention, string rule)
    {
        Mention found = book.Mentions[mention];
        Entity entity = book[found.Entity];
        bool body = entity.Kind is EntityKind.Organisation or EntityKind.Place;
        return new SourcePhrase(body ? SourceType.Organisation : SourceType.Named, found.Entity, book.NameOf(_words, found.Entity), body ? "speaker.organisation" : rule) { Plural = body };
    }

    private SourcePhrase ReadHead(int start, int core, int end)
    {
        int head = core - 1;
        while (head > start && (_words[head].Kind is TokenKind.Punctuation or TokenKind.Clitic))
            head--;
        WordInfo info = _words.Info(head);
        bool many = _words.Is(start, WordClass.Many) || _words[start].Kind == TokenKind.Number;
        if (info.Is(WordClass.Group) && !info.Is(WordClass.Person | WordClass.Body) && (many || !_words.IsWord(start, FunctionWords.The)))
            return new SourcePhrase(SourceType.Collective, -1, null, "speaker.collective") { Plural = true };
        if (info.Is(WordClass.Body) && !many)
            return ReadBody(start, head, core, end);
        if (info.Is(WordClass.Document))
            return new SourcePhrase(SourceType.Document, -1, null, "speaker.document");
        if (info.Is(WordClass.Group) && !many && _words.IsWord(start, FunctionWords.The))
            return new SourcePhrase(SourceType.Collective, -1, Describe(start, core, end), "speaker.group") { Plural = true };
        if (many || (info.Is(WordClass.Demonym) && _words.IsCapital(head)))
            return new SourcePhrase(SourceType.Collective, -1, null, "speaker.collective") { Plural = true };
        if (info.Is(WordClass.Person))
            return ReadRole(start, head, core, end);
        if (_words.IsLower(head) && _words.Text[_words[head].End - 1] == 's' && _words[head].Length > 3)
            return new SourcePhrase(SourceType.Collective, -1, null, "speaker.collective") { Plural = true };
        if (_words.IsLower(head) && _words.Is(start, WordClass.Determiner) && IsAgentNoun(head))
            return ReadRole(start, head, core, end);
        return _words.IsCapital(head) && end - start < LongestDescription
            ? new SourcePhrase(SourceType.Named, -1, Describe(start, core, end), "speaker.name")
            : new SourcePhrase(SourceType.Role, -1, null, "speaker.none");
    }

    /// <summary>A noun that the lexicon lacks but whose ending makes it somebody: "campaigner", "archivist".</summary>
    private bool IsAgentNoun(int head)
    {
        ReadOnlySpan<char> noun = _words[head].Span.In(_words.Text);
        return noun.Length > 5 && (noun.EndsWith("er") || noun.EndsWith("or") || noun.EndsWith("ist") || noun.EndsWith("ian") || noun.EndsWith("eer") || noun.EndsWith("man") || noun.EndsWith("woman"));
    }

    private SourcePhrase ReadBody(int start, int head, int core, int end)
    {
        bool bare = _words.IsWord(start, FunctionWords.The) && head == start + 1 && core == end;
        if (bare && book.ByRole(_words, head, start, start) is >= 0 and var introduced && book[introduced].Kind == EntityKind.Organisation)
            return new SourcePhrase(SourceType.Organisation, introduced, book.NameOf(_words, introduced), "speaker.organisation.role") { Plural = true };
        if (bare && book.OrganisationByWord(_words[head].Hash, start) is >= 0 and var organisation)
            return new SourcePhrase(SourceType.Organisation, organisation, book.NameOf(_words, organisation), "speaker.organisation.head") { Plural = true };
        string? name = Describe(start, core, end);
        if (!bare)
            bodies[_words[head].Hash] = name;
        else if (bodies.TryGetValue(_words[head].Hash, out string? fuller))
            name = fuller;
        return new SourcePhrase(SourceType.Organisation, -1, name, "speaker.body") { Plural = true };
    }

    private SourcePhrase ReadRole(int start, int head, int core, int end)
    {
        int mention = book.MentionAt(start);
        while (mention < book.Mentions.Count && book.Mentions[mention].Start < core && book.Mentions[mention].RoleAt != head)
            mention++;
        int entity = mention < book.Mentions.Count && book.Mentions[mention].RoleAt == head ? book.Mentions[mention].Entity : -1;
        if (entity < 0 && (_words.IsWord(start, FunctionWords.The) || !_words.Is(start, WordClass.Determiner)))
            entity = book.ByRole(_words, head, start, start);
        if (entity >= 0 && book[entity].Kind != EntityKind.Role)
            return new SourcePhrase(SourceType.Role, entity, book.NameOf(_words, entity), "speaker.role.named");
        if (start == head && core == end)
            return new SourcePhrase(SourceType.Role, entity, null, "speaker.none");
        string? description = Describe(start, core, end);
        if (entity >= 0)
        {
            Entity role = book[entity];
            if (description is not null && (role.Name is null || role.Name.Length < description.Length))
                role.Name = description;
            description = role.Name;
        }

        return new SourcePhrase(SourceType.Role, entity, description, "speaker.role");
    }

    /// <summary>The phrase without its article, up to a comma or relative clause; null where a pronoun in it leaves it open.</summary>
    private string? Describe(int start, int core, int end)
    {
        int last = core;
        while (last < end && last - start < LongestDescription && !(_words[last].Kind == TokenKind.Punctuation && !_words.IsMark(last, '.')))
        {
            PronounKind pronoun = Pronouns.KindOf(_words[last]);
            if (pronoun == PronounKind.Relative)
                break;
            if (pronoun != PronounKind.None)
                return null;
            if (last > start + 1 && last + 1 < end && _words[last].Span.In(_words.Text) is "in" or "near" && _words.Is(last + 1, WordClass.Determiner))
                break; // "a monitor in the area": where, not who
            last++;
        }

        while (last > core && _words.Is(last - 1, WordClass.Preposition))
            last--;
        if (_words.Is(start, WordClass.Determiner))
        {
            if (_words.Is(start, WordClass.Possessive))
                return null;
            if (start + 1 < last)
                start++;
        }

        if (start >= last)
            return null;
        string name = _words.Join(start, last);
        bool opens = _words.IsCapital(start) && !_words[start].Is(TokenFlags.AllCaps) && _words.Is(start, WordClass.Person | WordClass.Body | WordClass.Group) && (last - start == 1 || !_words.IsCapital(start + 1));
        return opens ? char.ToLowerInvariant(name[0]) + name[1..] : name;
    }

    /// <summary>The mention whose last token is the one before <paramref name="token"/>, or -1.</summary>
    private int MentionEndingAt(int token)
    {
        for (int i = book.MentionAt(token) - 1, left = 3; i >= 0 && left > 0; i--, left--)
        {
            if (book.Mentions[i].End == token)
                return i;
        }

        return -1;
    }

    /// <summary>The first name that begins and ends in the token range, or -1.</summary>
    private int MentionWithin(int start, int end)
    {
        for (int i = book.MentionAt(start); i < book.Mentions.Count && book.Mentions[i].Start < end; i++)
        {
            if (book.Mentions[i].Kind != EntityKind.Role && book.Mentions[i].Entity >= 0 && book.Mentions[i].End <= end)
                return i;
        }

        return -1;
    }
}
