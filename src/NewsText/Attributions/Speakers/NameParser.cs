using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Reads one run of capitals: titles and roles before the name, the name itself and what kind of name it is.</summary>
internal ref partial struct NameParser
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
    private bool _roleIsTitle;
    private bool _bodied;

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

    /// <summary>The line capitalises all its words.</summary>
    public bool Headline { get; init; }

    public void Parse()
    {
        WordInfo first = _words.Info(_start);
        if (first.Is(WordClass.NotName | WordClass.Break) && !first.Is(WordClass.FirstName))
            return;
        if (Headline && !EndsBehindName())
            return;
        if (_words[_start].Hash == FunctionWords.I)
            return;
        if (_end - _start == 1 && !first.Is(WordClass.FirstName) && (first.Is(WordClass.Demonym) || (first.Is(WordClass.Body | WordClass.Group | WordClass.Document) && _start == SentenceStart)))
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
        if (_role == 0 && kind == EntityKind.Organisation && _words.Is(_end - 1, WordClass.Company))
        {
            _role = FunctionWords.Company;
            _roleAt = _end - 1;
        }

        if (kind is EntityKind.Person or EntityKind.Unknown)
            StripPlaces(ref kind);
        if (_role == 0 && kind != EntityKind.Place)
            ReadApposition(ref kind);
        Add(_start, _end, kind);
    }

    /// <summary>In a headline only a first name with one more word is taken for a name: "Ada Lind Wins".</summary>
    private bool EndsBehindName()
    {
        for (int i = _start; i < _end - 1; i++)
        {
            if (_words.Is(i, WordClass.FirstName) && _words.IsCapital(i + 1))
            {
                _start = i;
                _end = i + 2;
                return true;
            }
        }

        return false;
    }

    private int SplitBehindOrganisation()
    {
        if (_titled)
            return -1;
        for (int i = _end - 3; i >= _start; i--)
        {
            if (_words.Is(i, WordClass.Organisation))
                return _words.IsCapital(i + 1) && _words.Is(i + 1, WordClass.FirstName) ? i + 1 : -1;
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
            organisation |= _words.Is(i, WordClass.Organisation);
            joined |= _words[i].Kind == TokenKind.Word && _words.IsLower(i) && !_words.Is(i, WordClass.Particle);
            joined |= _words.IsMark(i, '&');
        }

        if (_bodied && !first.Is(WordClass.FirstName))
            return EntityKind.Organisation;
        if (_titled && !(organisation && length > 2 && !first.Is(WordClass.FirstName)))
            return EntityKind.Person;
        if (organisation)
            return length == 2 && first.Is(WordClass.FirstName) && !the && !_words.Is(_end - 1, WordClass.Body) ? EntityKind.Person : EntityKind.Organisation;
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

    /// <summary>"Syrian Bashir Haddad", "New York Ada Lind": a place before a whole name is not part of it.</summary>
    private void StripPlaces(ref EntityKind kind)
    {
        if (_titled && _start > _outer)
            return;
        int start = _start;
        if (_words.Is(start, WordClass.PlaceStart) && _end - start > 3 && _words.Lexicon.IsLongPlace(_words.Text[_words[start].Start.._words[start + 1].End]))
            start += 2;
        else if (_words.Is(start, WordClass.Place | WordClass.Demonym) && _end - start > 2)
            start++;
        if (start == _start || !_words.IsCapital(start))
            return;
        _start = start;
        if (_words.Is(start, WordClass.FirstName))
            kind = EntityKind.Person;
    }

    /// <summary>"Baker said": a role noun's capital may be a surname's, if the document knows one.</summary>
    private readonly void AddPossibleSurname()
    {
        if (_runEnd - _outer > 1)
            return;
        _mentions.Add(new Mention
        {
            Start = _outer,
            End = _runEnd,
            Outer = _outer,
            Sentence = Sentence,
            Kind = EntityKind.Unknown,
            RoleAt = -1,
            Opening = true,
            Quoted = Quoted,
            Possessive = _words.IsPossessive(_runEnd),
            Subject = IsSubject(_outer, _runEnd),
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
            Role = kind == EntityKind.Person || IsBodyRole ? _role : 0,
            RoleAt = kind == EntityKind.Person || IsBodyRole ? _roleAt : -1,
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
        while (before > SentenceStart && (_words.IsLower(before) && (_words.Is(before, WordClass.Person) || _words.Is(before, WordClass.Determiner))))
            before--;
        return before <= SentenceStart || (end < _words.Count && (_words.IsLower(end) || _words.IsMark(end, ',')) && !_words.Is(end, WordClass.Preposition));
    }
}
