using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Reads the words of one source mention: whose name it ends in, or what role, body or group its head noun is.</summary>
/// <param name="words">The document.</param>
/// <param name="book">Its name book.</param>
/// <param name="bodies">Descriptions of bodies without a name by their head noun, filled as sources are read: "the ministry" is the one last described.</param>
internal readonly ref partial struct SourceReader(Words words, NameBook book, Dictionary<uint, string?> bodies)
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
}
