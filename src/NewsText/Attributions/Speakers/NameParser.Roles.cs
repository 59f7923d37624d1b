using NewsText.Text;

namespace NewsText.Attributions;

// Titles and roles in front of the name and beside it, and runs that are nothing else.
internal ref partial struct NameParser
{
    private void ReadTitles()
    {
        int i = _start;
        for (; i < _end; i++)
        {
            WordInfo info = _words.Info(i);
            if (!info.Is(WordClass.Title | WordClass.Person))
                continue;
            bool surname = i > _start && i == _end - 1 && (_words.Is(i - 1, WordClass.FirstName) || _words.IsInitial(i - 1));
            bool firstName = info.Is(WordClass.FirstName) && i == _start && _end - _start == 2;
            bool behindTitle = !info.Is(WordClass.Title) && i == _start && _end - i == 2 && _titled && _roleIsTitle;
            if (surname || firstName || behindTitle || IsSurnameOfUnknown(i))
                continue;
            _roleIsTitle = info.Is(WordClass.Title);
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

    /// <summary>"Ngaio Baker": two words, the second of which could be a role, with nothing that says so.</summary>
    private readonly bool IsSurnameOfUnknown(int i) =>
        i == _start + 1 && i == _end - 1 && _start == _outer && _words.Info(_start).Class == WordClass.None && !_words[_start].Is(TokenFlags.AllCaps)
        && !(_outer > 0 && _words.Is(_outer - 1, WordClass.Determiner)) && !_words.IsPossessive(_outer - 1);

    /// <summary>"Minister of Foreign Affairs Ada Lind": the name begins behind the complement of the role, where there is one.</summary>
    private void SkipComplement()
    {
        for (int i = _start + 2; i <= _end - 2; i++)
        {
            if (_words.IsCapital(i) && _words.Is(i, WordClass.FirstName) && !_words.IsLower(i - 1))
            {
                _start = i;
                return;
            }
        }

        bool organisation = false;
        for (int i = _start; i < _end; i++)
            organisation |= _words.Is(i, WordClass.Organisation | WordClass.Place | WordClass.PlaceStart);
        _start = !organisation && _end - _start >= 4 && _words.IsCapital(_end - 2) && _words.IsCapital(_end - 3) ? _end - 2 : _end;
    }

    /// <summary>"coach Ada Lind", "co-founder Ada Lind": a role in lower case right before the name.</summary>
    private void ReadRoleBefore()
    {
        int before = _outer - 1;
        if (before < 0 || _words[_outer].Is(TokenFlags.LineBefore) || !_words.IsLower(before))
            return;
        WordInfo info = _words.Info(before);
        if (!info.Is(WordClass.Person | WordClass.Body))
            return;
        _role = info.Role;
        _roleAt = before;
        if (info.Is(WordClass.Person))
        {
            _titled = true;
            _gender = NameScanner.GenderOf(info);
        }
        else
        {
            _bodied = true;
        }
    }

    /// <summary>"…, the mayor of Lund," or "…, 41, a nurse" behind the name, "the mayor of Lund, …," before it.</summary>
    private void ReadApposition(ref EntityKind kind)
    {
        int at = Appositions.Behind(_words, _end, kind);
        if (at >= 0 && kind == EntityKind.Unknown && NameScanner.BehindPreposition(_words, _outer) && !_words.IsMark(at + 1, ',') && !_words.Is(at + 1, WordClass.Preposition))
            at = -1; // "sank off Carra, the coast guard said"
        if (at < 0)
            at = Appositions.InFront(_words, _outer, _end);
        if (at < 0)
            return;
        WordInfo info = _words.Info(at);
        if (info.Is(WordClass.Person) && kind == EntityKind.Organisation)
            return;
        if (kind == EntityKind.Unknown)
            kind = info.Is(WordClass.Person) ? EntityKind.Person : EntityKind.Organisation;
        else if (kind == EntityKind.Person && !info.Is(WordClass.Person))
            return;
        _role = info.Role;
        _roleAt = at;
        if (_gender == Gender.Unknown && kind == EntityKind.Person)
            _gender = NameScanner.GenderOf(info);
    }

    /// <summary>", 41," behind a name.</summary>
    private readonly bool IsAge(int i) => _words.IsMark(i, ',') && i + 2 < _words.Count && _words[i + 1].Kind == TokenKind.Number && _words[i + 1].Length is 1 or 2 && !_words.IsCapital(i + 2);

    /// <summary>A run that is all title: "the President", "the Secretary of State".</summary>
    private readonly void AddRole()
    {
        if (_roleAt < 0)
            return;
        int start = _outer > 0 && _words.Is(_outer - 1, WordClass.Determiner) ? _outer - 1 : _outer;
        if (start == _outer && !_words.IsPossessive(_outer - 1))
        {
            AddPossibleSurname();
            return;
        }

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

    private readonly bool IsBodyRole => _roleAt >= 0 && (_role == FunctionWords.Company || _words.Is(_roleAt, WordClass.Body));
}
