using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Reads one run of capitals: titles and roles before the name, the name itself and what kind of name it is.</summary>
internal ref struct NameParser
{
    private readonly Words _words;
    private readonly List<Mention> _mentions;
    private readonly int _outer;
    private readonly int _runEnd;
    private int _start;
    private int _end;
    private bool _titled;
    private Gender _gender;
    private uint _role;
    private int _roleAt = -1;

    public NameParser(Words words, List<Mention> mentions, int start, int end)
    {
        _words = words;
        _mentions = mentions;
        _outer = _start = start;
        _runEnd = _end = end;
    }

    public int Sentence { get; init; }

    public int SentenceStart { get; init; }

    public bool Quoted { get; init; }

    public void Parse()
    {
        WordInfo first = _words.Info(_start);
        if (first.Is(WordClass.NotName | WordClass.Break) && !first.Is(WordClass.FirstName))
            return;
        if (_words[_start].Hash == FunctionWords.I)
            return;
        if (_end - _start == 1 && first.Is(WordClass.Demonym) && !first.Is(WordClass.FirstName))
            return;
        ReadTitles();
        if (_start >= _end)
        {
            AddRole();
            return;
        }

        if (!_titled)
            ReadRoleBefore();
        int split = SplitBehindOrganisation();
        if (split > 0)
        {
            Add(_start, split, EntityKind.Organisation);
            _start = split;
            Add(split, _end, EntityKind.Person);
            return;
        }

        EntityKind kind = Classify();
        if (kind is EntityKind.Person or EntityKind.Unknown)
            StripPlaces(ref kind);
        if (kind == EntityKind.Person && _role == 0)
            ReadApposition();
        Add(_start, _end, kind);
    }

    private void ReadTitles()
    {
        int i = _start;
        for (; i < _end; i++)
        {
            WordInfo info = _words.Info(i);
            if (!info.Is(WordClass.Title | WordClass.Person))
                continue;
            bool surname = i > _start && i == _end - 1 && (_words.Info(i - 1).Is(WordClass.FirstName) || _words.IsInitial(i - 1));
            bool firstName = info.Is(WordClass.FirstName) && i == _start && _end - _start == 2;
            if (surname || firstName)
                continue;
            _titled = true;
            if (info.Is(WordClass.Male))
                _gender = Gender.Male;
            else if (info.Is(WordClass.Female))
                _gender = Gender.Female;
            if (info.Role != 0)
            {
                _role = info.Role;
                _roleAt = i;
            }

            _start = i + 1;
            if (_words.IsMark(_start, '.'))
                _start++;
        }

        if (_titled && _start < _end && _words[_start].Kind == TokenKind.Word && _words.IsLower(_start))
            SkipComplement();
    }

    /// <summary>"Minister of Foreign Affairs Ada Lind": the name begins behind the complement of the role, where there is one.</summary>
    private void SkipComplement()
    {
        for (int i = _start + 2; i <= _end - 2; i++)
        {
            if (_words.IsCapital(i) && _words.Info(i).Is(WordClass.FirstName) && !_words.IsLower(i - 1))
            {
                _start = i;
                return;
            }
        }

        bool organisation = false;
        for (int i = _start; i < _end; i++)
            organisation |= _words.Info(i).Is(WordClass.Organisation | WordClass.Place | WordClass.PlaceStart);
        _start = !organisation && _end - _start >= 4 && _words.IsCapital(_end - 2) && _words.IsCapital(_end - 3) ? _end - 2 : _end;
    }

    /// <summary>"coach Ada Lind", "co-founder Ada Lind": a role in lower case right before the name.</summary>
    private void ReadRoleBefore()
    {
        int before = _outer - 1;
        if (before < 0 || _words[_outer].Is(TokenFlags.LineBefore) || !_words.IsLower(before) || !_words[_outer].Is(TokenFlags.SpaceBefore))
            return;
        WordInfo info = _words.Info(before);
        if (!info.Is(WordClass.Person))
            return;
        _titled = true;
        _gender = NameScanner.GenderOf(info);
        _role = info.Role;
        _roleAt = before;
    }

    /// <summary>"…, the mayor of Lund," or "…, 41, a nurse" behind the name, "the mayor, …," before it.</summary>
    private void ReadApposition()
    {
        if (_words.IsMark(_end, ','))
        {
            int limit = Math.Min(_words.Count, _end + 12);
            bool number = false;
            for (int i = _end + 1; i < limit; i++)
            {
                ref readonly Token token = ref _words[i];
                if (token.Is(TokenFlags.LineBefore))
                    break;
                if (token.Kind == TokenKind.Number && !number)
                {
                    number = true;
                    if (_words.IsMark(i + 1, ','))
                        i++;
                    continue;
                }

                if (token.Kind == TokenKind.Punctuation || (token.Kind == TokenKind.Word && FunctionWords.IsPreposition(token)))
                    break;
                WordInfo info = _words.Info(i);
                if (!info.Is(WordClass.Person) || (i + 1 < limit && _words.Info(i + 1).Is(WordClass.Person)))
                    continue;
                TakeRole(i, info);
                return;
            }
        }

        if (_outer >= 2 && _words.IsMark(_outer - 1, ',') && _words.IsMark(_end, ',') && _words.Info(_outer - 2) is var before && before.Is(WordClass.Person))
            TakeRole(_outer - 2, before);
    }

    private void TakeRole(int at, WordInfo info)
    {
        _role = info.Role;
        _roleAt = at;
        if (_gender == Gender.Unknown)
            _gender = NameScanner.GenderOf(info);
    }

    private int SplitBehindOrganisation()
    {
        if (_titled)
            return -1;
        for (int i = _end - 3; i >= _start; i--)
        {
            if (_words.Info(i).Is(WordClass.Organisation))
                return _words.IsCapital(i + 1) && _words.Info(i + 1).Is(WordClass.FirstName) ? i + 1 : -1;
        }

        return -1;
    }

    private readonly EntityKind Classify()
    {
        WordInfo first = _words.Info(_start);
        int length = _end - _start;
        bool the = _outer > 0 && _words.IsWord(_outer - 1, FunctionWords.The);
        bool organisation = false, joined = false;
        for (int i = _start; i < _end; i++)
        {
            organisation |= _words.Info(i).Is(WordClass.Organisation);
            joined |= _words[i].Kind == TokenKind.Word && _words.IsLower(i) && !FunctionWords.IsParticle(_words[i]);
            joined |= _words.IsMark(i, '&');
        }

        if (_titled && !(organisation && length > 2 && !first.Is(WordClass.FirstName)))
            return EntityKind.Person;
        if (organisation)
            return length == 2 && first.Is(WordClass.FirstName) && !the && !_words.Info(_end - 1).Is(WordClass.Body) ? EntityKind.Person : EntityKind.Organisation;
        if (joined)
            return EntityKind.Organisation;
        if (length == 1)
        {
            if (first.Is(WordClass.Place))
                return EntityKind.Place;
            if (_words[_start].Is(TokenFlags.AllCaps) && _words[_start].Length <= 6)
                return EntityKind.Organisation;
            return the ? EntityKind.Organisation : first.Is(WordClass.FirstName) ? EntityKind.Person : EntityKind.Unknown;
        }

        if (first.Is(WordClass.PlaceStart) && _words.Lexicon.IsLongPlace(_words.Text[_words[_start].Start.._words[_end - 1].End]))
            return EntityKind.Place;
        if (first.Is(WordClass.FirstName) || _words.IsInitial(_start) || _words.IsInitial(_start + 1))
            return the ? EntityKind.Unknown : EntityKind.Person;
        if (the)
            return EntityKind.Organisation;
        return IsAge(_end) ? EntityKind.Person : EntityKind.Unknown;
    }

    /// <summary>", 41," behind a name.</summary>
    private readonly bool IsAge(int i) => _words.IsMark(i, ',') && i + 2 < _words.Count && _words[i + 1].Kind == TokenKind.Number && _words[i + 1].Length is 1 or 2 && !_words.IsCapital(i + 2);

    /// <summary>"Syrian Bashir Haddad", "New York Ada Lind": a place before a whole name is not part of it.</summary>
    private void StripPlaces(ref EntityKind kind)
    {
        if (_titled && kind == EntityKind.Person && _start > _outer)
            return;
        int start = _start;
        if (_words.Info(start).Is(WordClass.PlaceStart) && _end - start > 3 && _words.Lexicon.IsLongPlace(_words.Text[_words[start].Start.._words[start + 1].End]))
            start += 2;
        else if (_words.Info(start).Is(WordClass.Place | WordClass.Demonym) && _end - start > 2)
            start++;
        if (start == _start || !_words.IsCapital(start))
            return;
        _start = start;
        if (_words.Info(start).Is(WordClass.FirstName))
            kind = EntityKind.Person;
    }

    /// <summary>A run that is all title: "the President", "the Secretary of State".</summary>
    private readonly void AddRole()
    {
        if (_roleAt < 0)
            return;
        int start = _outer > 0 && _words[_outer - 1].Kind == TokenKind.Word && FunctionWords.IsDeterminer(_words[_outer - 1]) ? _outer - 1 : _outer;
        if (start == _outer && !_words.IsPossessive(_outer - 1))
            return;
        _mentions.Add(new Mention
        {
            Start = start,
            End = _roleAt + 1,
            Outer = start,
            Sentence = Sentence,
            Kind = EntityKind.Role,
            Gender = _gender,
            Role = _role,
            RoleAt = _roleAt,
            Definite = !_words.IsWord(start, FunctionWords.A) && !_words.IsWord(start, FunctionWords.An),
            Quoted = Quoted,
            Possessive = _words.IsPossessive(_runEnd),
            Subject = IsSubject(start, _runEnd),
            Entity = -1,
        });
    }

    private readonly void Add(int start, int end, EntityKind kind)
    {
        WordInfo first = _words.Info(start);
        Gender gender = _gender;
        if (gender == Gender.Unknown && kind is EntityKind.Person or EntityKind.Unknown && (end - start > 1 || !_titled))
            gender = first.Is(WordClass.MaleName) ? Gender.Male : first.Is(WordClass.FemaleName) ? Gender.Female : Gender.Unknown;
        _mentions.Add(new Mention
        {
            Start = start,
            End = end,
            Outer = _outer,
            Sentence = Sentence,
            Kind = kind,
            Gender = gender,
            Role = kind == EntityKind.Person ? _role : 0,
            RoleAt = kind == EntityKind.Person ? _roleAt : -1,
            Titled = _titled && kind == EntityKind.Person,
            Definite = _outer > 0 && _words.IsWord(_outer - 1, FunctionWords.The),
            Opening = start == SentenceStart || (start > 0 && (_words.IsQuote(start - 1) || _words.IsMark(start - 1, ':'))),
            Quoted = Quoted,
            Possessive = _words.IsPossessive(end),
            Subject = IsSubject(_outer, end),
            Entity = -1,
        });
    }

    private readonly bool IsSubject(int start, int end)
    {
        if (_words.IsPossessive(end) || NameScanner.BehindPreposition(_words, start))
            return false;
        int before = start - 1;
        while (before > SentenceStart && (_words.IsLower(before) && (_words.Info(before).Is(WordClass.Person) || FunctionWords.IsDeterminer(_words[before]))))
            before--;
        return before <= SentenceStart || (end < _words.Count && (_words.IsLower(end) || _words.IsMark(end, ',')) && !FunctionWords.IsPreposition(_words[end]));
    }
}
