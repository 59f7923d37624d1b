using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Finds the mentions of a document in one pass over its tokens: runs of capitals and noun phrases of role nouns.</summary>
internal ref struct NameScanner
{
    private const int LongestRun = 14;
    private const int LongestPhrase = 7;
    private const int LongestHeadline = 30;

    private readonly Words _words;
    private readonly List<Mention> _mentions;
    private readonly IReadOnlyList<Sentence> _sentences;
    private int _sentence;
    private int _sentenceStart = -1;
    private int _sentenceEnd;
    private readonly QuotedTokens _marks;
    private bool _quoted;
    private bool _single;
    private bool _headline;

    public NameScanner(Words words, IReadOnlyList<Sentence> sentences, List<Mention> mentions, QuotedTokens marks)
    {
        _marks = marks;
        _words = words;
        _sentences = sentences;
        _mentions = mentions;
    }

    public void Scan()
    {
        for (int i = 0; i < _words.Count;)
        {
            ref readonly Token token = ref _words[i];
            if ((token.Kind == TokenKind.Word) & (token.Flags & (TokenFlags.Capital | TokenFlags.Hyphen | TokenFlags.LineBefore)) == TokenFlags.None & token.Start < _sentenceEnd & !_words.Info(i).Is(WordClass.Person))
            {
                i++; // most words: one branch, not one for each of these
                continue;
            }

            Advance(i, token);
            if (token.Kind == TokenKind.Punctuation)
            {
                ReadMark(i, token);
                i++;
            }
            else if (_words.IsCapital(i))
            {
                i = ReadRun(i);
            }
            else
            {
                if (token.Kind == TokenKind.Word && token.Length > 1)
                {
                    WordInfo info = _words.Info(i);
                    if (info.Is(WordClass.Person))
                        ReadRole(i, info);
                }

                i++;
            }
        }
    }

    private void Advance(int i, in Token token)
    {
        if (_words.StartsLine(i))
        {
            Quote(i, false);
            _headline = IsTitleCase(i);
        }

        if (token.Start >= _sentenceEnd || _sentenceStart < 0)
            EnterSentence(i, token.Start);
    }

    private void EnterSentence(int i, int offset)
    {
        int before = _sentence;
        while (_sentence < _sentences.Count && _sentences[_sentence].Span.End <= offset)
            _sentence++;
        _sentenceEnd = _sentence < _sentences.Count ? _sentences[_sentence].Span.End : int.MaxValue;
        if (_sentence > before || _sentenceStart < 0)
            _sentenceStart = i;
    }

    private void ReadMark(int i, in Token token)
    {
        switch (_words.Text[token.Start])
        {
            case '“' or '«':
                Quote(i, true);
                break;
            case '”' or '»':
                Quote(i, false);
                break;
            case '"':
                Quote(i, !_quoted);
                break;
            case '‘' when !_quoted:
                Quote(i, true);
                _single = true;
                break;
            case '’' when _single:
                Quote(i, false);
                break;
            case '\'' when _words.IsMark(i + 1, '\'') && !_words[i + 1].Is(TokenFlags.SpaceBefore):
                Quote(i, !_quoted); // two apostrophes typed for a double mark
                break;
        }
    }

    private void Quote(int i, bool quoted)
    {
        if (_quoted == quoted)
            return;
        _quoted = quoted;
        _single = false;
        _marks.Toggle(i);
    }

    /// <summary>Whether the line capitalises its words ("Army Denies Attack on Clinic"): its capitals then tell no names.</summary>
    private readonly bool IsTitleCase(int start)
    {
        int capitals = 0, last = start;
        for (int i = start; i < _words.Count && i - start < LongestHeadline && (i == start || !_words.StartsLine(i)); i++, last++)
        {
            if (_words[i].Kind != TokenKind.Word)
                continue;
            if (_words[i].Is(TokenFlags.Capital))
                capitals++;
            else if (_words[i].Length > 4)
                return false;
        }

        return capitals > 4 && last - start < LongestHeadline && !_words.IsMark(last - 1, '.');
    }

    private readonly bool IsNameWord(int i)
    {
        if (!_words.IsCapital(i) || _words[i].Is(TokenFlags.LineBefore) || _words[i].Hash == FunctionWords.I)
            return false;
        return _words.Info(i) is var info && (!info.Is(WordClass.NotName | WordClass.Break) || info.Is(WordClass.FirstName));
    }

    private int ReadRun(int start)
    {
        int end = RunEnd(start);
        var parser = new NameParser(_words, _mentions, start, end)
        {
            Sentence = _sentence,
            SentenceStart = _sentenceStart,
            Quoted = _quoted,
            Headline = _headline,
        };
        parser.Parse();
        return end;
    }

    private readonly int RunEnd(int start)
    {
        int i = start + 1, limit = Math.Min(_words.Count, start + LongestRun);
        WordInfo first = _words.Info(start);
        if (first.Is(WordClass.NotName | WordClass.Break) && !first.Is(WordClass.FirstName))
            return i;
        bool organisation = first.Is(WordClass.Organisation | WordClass.Body), joined = false;
        while (i < limit)
        {
            ref readonly Token token = ref _words[i];
            if (token.Is(TokenFlags.LineBefore))
                break;
            if (IsNameWord(i))
            {
                organisation |= _words.Is(i, WordClass.Organisation);
                i++;
            }
            else if (!_headline && _words.IsCapital(i) && _words.Is(i, WordClass.Preposition) && IsNameWord(i + 1))
            {
                i += 2; // "Mothers Without Borders"
            }
            else if (token.Kind == TokenKind.Punctuation)
            {
                char mark = _words.Text[token.Start];
                if (mark == '.' && !token.Is(TokenFlags.SpaceBefore) && IsNameWord(i + 1) && EndsInStop(i - 1))
                    i++;
                else if (mark is '\'' or '’' && !token.Is(TokenFlags.SpaceBefore) && IsNameWord(i + 1) && _words.Is(i + 1, WordClass.Organisation | WordClass.Body) && _words.Text[token.Start - 1] == 's')
                    i++; // "Lawyers' Union"
                else if (mark == '&' && IsNameWord(i + 1))
                    i += 2;
                else if (_words.IsQuote(i) && token.Is(TokenFlags.SpaceBefore) && _words.IsCapital(i + 1) && !_words[i + 1].Is(TokenFlags.SpaceBefore) && _words.IsQuote(i + 2) && IsNameWord(i + 3))
                    i += 3;
                else if (mark == ',' && i + 1 < limit && _words.IsCapital(i + 1) && _words.Is(i + 1, WordClass.Generation))
                    i += 2;
                else
                    break;
            }
            else if (_words.Is(i, WordClass.Particle) && ParticleLength(i) is > 0 and int particles)
            {
                i += particles;
            }
            else if ((organisation || JoinsAsRole(_words.Info(i - 1))) && (token.Hash == FunctionWords.Of || token.Hash == FunctionWords.For || token.Hash == FunctionWords.On || (joined && token.Hash == FunctionWords.And)))
            {
                int next = _words.IsWord(i + 1, FunctionWords.The) ? i + 2 : i + 1;
                if (!IsNameWord(next))
                    break;
                joined = true;
                i = next;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    /// <summary>"Minister of Health": the complement follows the role at once; "Sen. Ada Lind of Maine" is no longer name.</summary>
    private static bool JoinsAsRole(WordInfo info) => info.Is(WordClass.Person | WordClass.Title | WordClass.Body);

    private readonly bool EndsInStop(int i) => _words[i].Length == 1 || _words.Is(i, WordClass.Title) || _words.Is(i, WordClass.Suffix) || _words[i].Length == 2 && _words.IsWord(i, WordHash.Of("St"));

    /// <summary>Number of particles from <paramref name="i"/> to a capital, or 0 where none follows.</summary>
    private readonly int ParticleLength(int i)
    {
        if (_words.IsCapital(i + 1) && !_words[i + 1].Is(TokenFlags.LineBefore))
            return 1;
        return i + 2 < _words.Count && _words.Is(i + 1, WordClass.Particle) && _words.IsCapital(i + 2) ? 2 : 0;
    }

    /// <summary>A role noun in lower case: attached to the name that follows, or a mention of somebody without name.</summary>
    private readonly void ReadRole(int head, WordInfo info)
    {
        if (_words.IsCapital(head + 1) && !_words[head + 1].Is(TokenFlags.LineBefore))
            return; // "spokesman Ivo Lund": the name's own reading looks back
        if (_words.IsLower(head + 1) && !_words[head + 1].Is(TokenFlags.LineBefore) && _words.Is(head + 1, WordClass.Person | WordClass.Group | WordClass.Body | WordClass.Document))
            return; // "police officer", "government official": the head comes later
        int start = head, found = -1;
        for (; start > 0 && head - start < LongestPhrase; start--)
        {
            if (_words.StartsLine(start))
                break;
            ref readonly Token before = ref _words[start - 1];
            if (before.Kind == TokenKind.Punctuation && !_words.IsMark(start - 1, '.'))
                break;
            if (_words.IsPossessive(start - 1) || (_words.Is(start - 1, WordClass.Determiner)))
            {
                found = start - 1;
                break;
            }

            if (_words.Is(start - 1, WordClass.Preposition))
                break;
        }

        if (found < 0 || _words.Is(found, WordClass.Many))
            return;
        bool definite = !_words.IsWord(found, FunctionWords.A) && !_words.IsWord(found, FunctionWords.An);
        Insert(new Mention
        {
            Start = found,
            End = head + 1,
            Outer = found,
            Sentence = _sentence,
            Kind = EntityKind.Role,
            Gender = GenderOf(info),
            Role = info.Role,
            RoleAt = head,
            Definite = definite,
            Quoted = _quoted,
            Possessive = _words.IsPossessive(head + 1),
            Subject = found == _sentenceStart || (!BehindPreposition(_words, found) && _words.IsLower(head + 1)),
            Entity = -1,
        });
    }

    /// <summary>Keeps the mentions in text order: a noun phrase is found at its head, behind the names inside it.</summary>
    private readonly void Insert(in Mention mention)
    {
        int i = _mentions.Count;
        while (i > 0 && _mentions[i - 1].Start >= mention.Start)
            i--;
        _mentions.Insert(i, mention);
    }

    internal static Gender GenderOf(WordInfo info) => info.Is(WordClass.Male) ? Gender.Male : info.Is(WordClass.Female) ? Gender.Female : Gender.Unknown;

    internal static bool BehindPreposition(Words words, int start)
    {
        int before = start - 1;
        if (before >= 0 && words.Is(before, WordClass.Determiner))
            before--;
        return before >= 0 && words.Is(before, WordClass.Preposition);
    }
}
