using System.Runtime.InteropServices;
using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Everybody that a document names, each mention linked to one entity, and the fullest form of each.</summary>
/// <remarks>Built once a document, in two passes over its mentions: whole names first, so that a bare surname finds a name that comes later.</remarks>
internal sealed class NameBook
{
    private const int LongText = 1 << 16; // tokens from which room is made at once, not by doubling
    private const int TokensAMention = 24; // of news

    private readonly List<Mention> _mentions = [];
    private readonly Reused<Entity> _entities = new();
    private readonly Dictionary<uint, int> _byLast = [];
    private readonly Dictionary<uint, int> _byFirst = [];
    private readonly Dictionary<uint, int> _byAlias = [];
    private readonly ListIndex<int> _organisationsByWord = new();
    private readonly RoleIndex _roles = new();

    public QuotedTokens Quoted { get; } = new();

    /// <summary>All mentions in text order.</summary>
    public List<Mention> Mentions => _mentions;

    public Entity this[int entity] => _entities[entity];

    /// <summary>Fills the empty book.</summary>
    public void Read(Words words, IReadOnlyList<Sentence> sentences)
    {
        if (words.Count >= LongText)
            _mentions.EnsureCapacity(words.Count / TokensAMention);
        new NameScanner(words, sentences, _mentions, Quoted).Scan();
        for (int i = 0; i < _mentions.Count; i++)
            LinkWhole(words, i);
        for (int i = 0; i < _mentions.Count; i++)
            LinkPart(words, i);
    }

    /// <summary>Empties the book and keeps its memory.</summary>
    public void Clear()
    {
        _mentions.Clear();
        _entities.Clear();
        _byLast.Clear();
        _byFirst.Clear();
        _byAlias.Clear();
        _organisationsByWord.Clear();
        _roles.Clear();
        Quoted.Clear();
    }

    /// <summary>The first mention that starts at or behind <paramref name="token"/>.</summary>
    public int MentionAt(int token) => Sorted.IndexAt<Mention, ByStart>(CollectionsMarshal.AsSpan(_mentions), token);

    /// <summary>The entity that was introduced with the role at token <paramref name="head"/>, whose words before it agree, nearest before <paramref name="at"/>; or -1.</summary>
    public int ByRole(Words words, int head, int phraseStart, int at) =>
        words.Info(head).Role is uint role and not 0 ? _roles.Find(words, this, role, head, phraseStart, at) : -1;

    /// <summary>The organisation that <paramref name="head"/> is a word of, nearest before <paramref name="at"/>, else the first one behind; or -1.</summary>
    public int OrganisationByWord(uint head, int at)
    {
        if (_organisationsByWord.Find(head) is not { } found)
            return -1;
        int best = -1;
        foreach (int entity in found)
        {
            if (best < 0 || _entities[entity].FirstAt < at)
                best = entity;
        }

        return best;
    }

    /// <summary>Resolves the name and returns it: the fullest form in the document.</summary>
    public string NameOf(Words words, int entity)
    {
        Entity found = _entities[entity];
        return found.Name ??= words.Join(found.Start, found.End);
    }

    private void LinkWhole(Words words, int index)
    {
        Mention mention = _mentions[index];
        if (mention.Kind == EntityKind.Role)
            return;
        int last = LastWord(words, mention);
        int length = last + 1 - mention.Start;
        if (length < 2)
            return;
        int entity = mention.Kind is EntityKind.Organisation or EntityKind.Place ? Organisation(words, mention) : Person(words, mention, last);
        Attach(words, index, entity, full: true);
    }

    private int Organisation(Words words, in Mention mention)
    {
        uint hash = WordHash.Of(words.Text[words[mention.Start].Start..words[mention.End - 1].End]);
        if (_byAlias.TryGetValue(hash, out int known))
            return known;
        int entity = New(mention, mention.Kind);
        _byAlias[hash] = entity;
        Span<char> initials = stackalloc char[WordKey.MaxLength];
        int capitals = 0;
        for (int i = mention.Start; i < mention.End; i++)
        {
            if (!words.IsCapital(i))
                continue;
            if (capitals < initials.Length)
                initials[capitals] = words.Text[words[i].Start];
            capitals++;
            if (words.Is(i, WordClass.Organisation | WordClass.Body))
                _organisationsByWord.Add(words[i].Hash, entity);
        }

        if (capitals > 1 && capitals <= initials.Length)
            _byAlias.TryAdd(WordHash.Of(initials[..capitals]), entity);
        if (words.IsMark(mention.End, '(') && words.IsCapital(mention.End + 1) && words[mention.End + 1].Is(TokenFlags.AllCaps) && words.IsMark(mention.End + 2, ')'))
            _byAlias[words[mention.End + 1].Hash] = entity;
        return entity;
    }

    private int Person(Words words, in Mention mention, int last)
    {
        uint lastHash = words.SurnameHash(last), firstHash = words[mention.Start].Hash;
        for (int e = _byLast.GetValueOrDefault(lastHash, -1); e >= 0; e = _entities[e].NextSameLast)
        {
            if (_entities[e].Length > 1 && SameFirst(words, _entities[e], mention.Start))
                return e;
        }

        int entity = New(mention, mention.Kind);
        Entity made = _entities[entity];
        made.FirstHash = firstHash;
        made.FirstLength = words[mention.Start].Length;
        made.LastHash = lastHash;
        made.NextSameLast = _byLast.GetValueOrDefault(lastHash, -1);
        _byLast[lastHash] = entity;
        _byFirst.TryAdd(firstHash, entity);
        return entity;
    }

    /// <summary>The same first name, an initial of it, or its short form ("Chris", "Christine").</summary>
    private static bool SameFirst(Words words, Entity entity, int first)
    {
        if (entity.FirstHash == words[first].Hash)
            return true;
        ReadOnlySpan<char> a = words[first].Span.In(words.Text), b = words[entity.Start].Span.In(words.Text);
        ReadOnlySpan<char> shorter = a.Length < b.Length ? a : b, longer = a.Length < b.Length ? b : a;
        return shorter.Length is 1 or >= 3 && longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase);
    }

    private void LinkPart(Words words, int index)
    {
        Mention mention = _mentions[index];
        if (mention.Entity >= 0)
            return;
        if (mention.Kind == EntityKind.Role)
        {
            LinkRole(words, index);
            return;
        }

        int last = LastWord(words, mention);
        uint hash = words.SurnameHash(last);
        int entity = -1;
        if (mention.Kind is EntityKind.Organisation or EntityKind.Place || words[last].Is(TokenFlags.AllCaps))
        {
            if (!_byAlias.TryGetValue(hash, out entity))
                entity = mention.Definite && mention.Kind == EntityKind.Organisation ? OrganisationByWord(hash, mention.Start) : -1;
        }

        if (entity < 0 && mention.Kind != EntityKind.Place && !(mention.Definite && mention.Kind == EntityKind.Organisation))
        {
            entity = BySurname(hash, mention);
            if (entity < 0 && !mention.Titled && _byFirst.TryGetValue(hash, out int first) && _entities[first].Kind == EntityKind.Person)
                entity = first;
        }

        if (entity < 0)
        {
            if (mention.Opening && mention.Kind == EntityKind.Unknown && !_byLast.ContainsKey(hash))
            {
                if (words.Info(mention.Start).Class != WordClass.None)
                    return;
            }

            entity = New(mention, mention.Kind);
            Entity made = _entities[entity];
            made.LastHash = made.FirstHash = hash;
            if (mention.Kind is EntityKind.Organisation or EntityKind.Place)
            {
                _byAlias[hash] = entity;
            }
            else
            {
                made.NextSameLast = _byLast.GetValueOrDefault(hash, -1);
                _byLast[hash] = entity;
            }
        }

        Attach(words, index, entity, full: false);
    }

    /// <summary>The bearer of a surname: of the right gender, then the one most often named in full, then the nearest introduced before.</summary>
    private int BySurname(uint hash, in Mention mention)
    {
        int best = -1;
        for (int e = _byLast.GetValueOrDefault(hash, -1); e >= 0; e = _entities[e].NextSameLast)
        {
            Entity candidate = _entities[e];
            if (mention.Gender != Gender.Unknown && candidate.Gender != Gender.Unknown && mention.Gender != candidate.Gender)
                continue;
            if (best < 0 || Better(candidate, _entities[best], mention.Start))
                best = e;
        }

        return best;
    }

    private static bool Better(Entity a, Entity b, int at)
    {
        if (a.FullCount != b.FullCount)
            return a.FullCount > b.FullCount;
        bool aBefore = a.FirstAt <= at, bBefore = b.FirstAt <= at;
        return aBefore != bBefore ? aBefore : aBefore ? a.FirstAt > b.FirstAt : a.FirstAt < b.FirstAt;
    }

    private void LinkRole(Words words, int index)
    {
        Mention mention = _mentions[index];
        int entity = -1;
        if (mention.Definite)
            entity = _roles.Find(words, this, mention.Role, mention.RoleAt, mention.Start, mention.Start);
        if (entity < 0)
        {
            entity = New(mention, EntityKind.Role);
            _entities[entity].Start = mention.Start;
        }

        Attach(words, index, entity, full: false);
    }

    private int New(in Mention mention, EntityKind kind)
    {
        Entity made = _entities.Next();
        made.Kind = kind;
        made.FirstAt = made.Start = mention.Start;
        made.End = mention.End;
        return _entities.Count - 1;
    }

    private void Attach(Words words, int index, int entity, bool full)
    {
        Mention mention = _mentions[index];
        _mentions[index] = mention with { Entity = entity };
        Entity target = _entities[entity];
        target.Count++;
        if (full)
            target.FullCount++;
        int length = mention.End - mention.Start;
        if (target.Kind != EntityKind.Role && (length > target.Length || target.Length == 0) && mention.Kind != EntityKind.Role)
        {
            target.Length = LastWord(words, mention) + 1 - mention.Start;
            target.Start = mention.Start;
            target.End = mention.End;
        }

        if (target.Kind == EntityKind.Unknown && mention.Kind == EntityKind.Person)
            target.Kind = EntityKind.Person;
        if (target.Gender == Gender.Unknown)
            target.Gender = mention.Gender;
        else if (mention.Titled && mention.Gender != Gender.Unknown)
            target.Gender = mention.Gender;
        if (mention.Role == 0)
            return;
        target.Roles.Add(mention.RoleAt);
        _roles.Add(mention.Role, mention.Start, entity, named: mention.Kind != EntityKind.Role);
    }

    /// <summary>The last token of the surname: "Jr." and the like left out.</summary>
    private static int LastWord(Words words, in Mention mention)
    {
        int last = mention.End - 1;
        while (last > mention.Start && (words[last].Kind == TokenKind.Punctuation || words.Is(last, WordClass.Suffix)))
            last--;
        return last;
    }

    private readonly struct ByStart : ISortKey<Mention>
    {
        public static int Of(in Mention item) => item.Start;
    }
}
