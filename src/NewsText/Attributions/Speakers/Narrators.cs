using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Who "I" is outside quotation marks: in an interview whoever's turn it is, else the author who signs. Looked for only where a text speaks so.</summary>
internal ref struct Narrators
{
    // An interview says so in its first lines; a longer look would take any mention of an interview for one.
    private const int Opening = 90;
    private const int LongestQuestion = 80;
    private const int LongestParagraph = 2000;

    private static readonly uint About = WordHash.Of("about");
    private static readonly uint Interview = WordHash.Of("interview");
    private static readonly uint Interviews = WordHash.Of("interviews");
    private static readonly uint Interviewed = WordHash.Of("interviewed");
    private static readonly uint Reporter = WordHash.Of("reporter");
    private static readonly uint Journalist = WordHash.Of("journalist");

    private readonly Words _words;
    private readonly NameBook _book;
    private bool _read;
    private bool _interview;
    private int _interviewee = -1;
    private int _interviewer = -1;
    private int _author = -1;

    public Narrators(Words words, NameBook book)
    {
        _words = words;
        _book = book;
    }

    /// <summary>The entity that the first- or second-person pronoun at token <paramref name="at"/> means, or -1.</summary>
    public int Find(int at, PronounKind kind)
    {
        if (!_read)
        {
            _read = true;
            ReadInterview();
            if (!_interview)
                _author = Author();
        }

        if (!_interview)
            return kind == PronounKind.First ? _author : -1;
        bool question = IsQuestion(at);
        return kind == PronounKind.First ? question ? _interviewer : _interviewee : question ? _interviewee : -1;
    }

    private void ReadInterview()
    {
        int end = Math.Min(Opening, _words.Count);
        for (int i = 0; i < end; i++)
        {
            uint hash = _words[i].Hash;
            if (hash != Interview && hash != Interviews && hash != Interviewed)
                continue;
            _interview = true;
            if (_interviewee < 0)
                _interviewee = PersonAfter(i);
        }

        if (!_interview)
            return;
        for (int i = 0; i < _book.Mentions.Count && _book.Mentions[i].Start < 4 * Opening; i++)
        {
            Mention mention = _book.Mentions[i];
            if (mention.Entity < 0 || mention.Entity == _interviewee || mention.Kind == EntityKind.Role)
                continue;
            bool asks = (mention.Role != 0 && (mention.Role == Reporter || mention.Role == Journalist)) || _words.IsWord(mention.End + 2, Interview) || _words.IsWord(mention.End + 1, Interview);
            if (asks && mention.Kind == EntityKind.Person)
                _interviewer = mention.Entity;
        }
    }

    /// <summary>The person named behind "interviews" in the same line, or whoever has the role named there; -1 where there are two or none.</summary>
    private readonly int PersonAfter(int at)
    {
        int end = at + 1;
        while (end < _words.Count && end - at < 30 && !_words.StartsLine(end) && !_words.IsWord(end, FunctionWords.On) && !_words.IsWord(end, About))
            end++;
        int person = -1, last = -1;
        for (int i = _book.MentionAt(at); i < _book.Mentions.Count && _book.Mentions[i].Start < end; i++)
        {
            Mention mention = _book.Mentions[i];
            if (mention.Entity < 0 || _book[mention.Entity].Kind != EntityKind.Person)
                continue;
            if (person < 0)
                (person, last) = (mention.Entity, mention.End);
            else if (mention.Entity != person && _words.IsWord(last, FunctionWords.And))
                return -1;
        }

        if (person >= 0)
            return person;
        for (int i = at + 1; i < end; i++)
        {
            if (_words.Is(i, WordClass.Person) && _book.ByRole(_words, i, i, i) is >= 0 and var bearer && _book[bearer].Kind == EntityKind.Person)
                return bearer;
        }

        return -1;
    }

    /// <summary>Whether the paragraph of the token asks: it is short, and ends in a question mark or speaks to "you".</summary>
    private readonly bool IsQuestion(int at)
    {
        int start = at, end = at + 1;
        while (start > 0 && at - start < LongestParagraph && !_words.StartsLine(start))
            start--;
        while (end < _words.Count && end - at < LongestParagraph && !_words.StartsLine(end))
            end++;
        if (end - start > LongestQuestion)
            return false;
        bool you = _words.IsMark(end - 1, '?');
        for (int i = start; i < end; i++)
            you |= Pronouns.KindOf(_words[i]) == PronounKind.Second;
        return you;
    }

    /// <summary>The name in a line "By …" near the start, or alone in the last line.</summary>
    private readonly int Author()
    {
        for (int i = 0; i < _words.Count && i < 2 * Opening; i++)
        {
            if (_words.StartsLine(i) && _words.IsWord(i, FunctionWords.By) && NameLine(i + 1) is >= 0 and var author)
                return author;
        }

        int start = _words.Count - 1;
        while (start > 0 && _words.Count - start < 8 && !_words.StartsLine(start))
            start--;
        while (start < _words.Count && _words[start].Kind == TokenKind.Punctuation)
            start++;
        return NameLine(start);
    }

    /// <summary>The person whose name is all of the line from <paramref name="start"/> on, or -1.</summary>
    private readonly int NameLine(int start)
    {
        int i = _book.MentionAt(start);
        if (i >= _book.Mentions.Count || _book.Mentions[i].Outer != start || _book.Mentions[i].Entity < 0)
            return -1;
        int end = _book.Mentions[i].End;
        bool alone = end >= _words.Count || _words.StartsLine(end) || (_words[end].Kind == TokenKind.Punctuation && (end + 1 >= _words.Count || _words.StartsLine(end + 1)));
        return alone && _book[_book.Mentions[i].Entity].Kind is EntityKind.Person or EntityKind.Unknown ? _book.Mentions[i].Entity : -1;
    }
}
