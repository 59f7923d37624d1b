using NewsText.Text;

namespace NewsText.Attributions;

// The names in a source: at its head, beside it and inside it.
internal readonly ref partial struct SourceReader
{
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

        // "the club's coach, Ada Lind", "its author, the poet Ada Lind" and "Minister of Health Ada Lind"
        if (core < end && _words.IsMark(core, ',') && MentionWithin(core + 1, end) is >= 0 and var apposed
            && (book.Mentions[apposed].Outer <= core + 1 || (book.Mentions[apposed] is { Kind: EntityKind.Person } told && told.Outer <= core + 3 && told.End - told.Start > 1 && _words.Is(core + 1, WordClass.Determiner))))
            return Named(apposed, "speaker.apposition");
        int comma = core;
        while (comma < end && !_words.IsMark(comma, ','))
            comma++;
        bool bare = _words.IsCapital(start) || !_words.Is(start, WordClass.Determiner);
        if (comma > core && MentionEndingAt(comma) is >= 0 and var last && book.Mentions[last].Kind == EntityKind.Person && book.Mentions[last].Start > core && (bare || IsBesidePlainNoun(book.Mentions[last]))
            && !NameScanner.BehindPreposition(_words, book.Mentions[last].Outer))
            return Named(last, "speaker.title");
        if (comma < end && comma > core && MentionWithin(comma + 1, end) is >= 0 and var behind && book.Mentions[behind].Outer <= comma + 1 && book.Mentions[behind].Kind != EntityKind.Place
            && book.Mentions[behind].End - book.Mentions[behind].Start > 1)
            return Named(behind, "speaker.apposition");
        return PersonInApposition(start, core, end) ?? NamedInside(core, end);
    }

    /// <summary>"the mayor of the city Ada Lind": a full name right behind a noun that names no person.</summary>
    private bool IsBesidePlainNoun(Mention name) =>
        name.End - name.Start > 1 && name.Outer > 0 && _words.IsLower(name.Outer - 1) && !_words.Is(name.Outer - 1, WordClass.Person | WordClass.Group | WordClass.Preposition | WordClass.Determiner | WordClass.Naming);

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
        return full && _words.IsMark(comma, ',') ? Named(last, "speaker.apposition") : null;
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
