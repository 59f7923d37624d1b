using System.Runtime.InteropServices;
using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Who was introduced with which role and where: finds whom "the minister" means.</summary>
internal sealed class RoleIndex
{
    // "the president" is meant to be found near; a document of any length costs the same per look-up.
    private const int Farthest = 16;
    private const int Window = 6;

    private readonly ListIndex<Bearer> _named = new();
    private readonly ListIndex<Bearer> _unnamed = new();

    public void Add(uint role, int at, int entity, bool named) => (named ? _named : _unnamed).Add(role, new Bearer(at, entity));

    public void Clear()
    {
        _named.Clear();
        _unnamed.Clear();
    }

    /// <summary>The nearest bearer of the role before <paramref name="at"/> whom the words of the phrase fit; else the first named one behind; else -1.</summary>
    public int Find(Words words, NameBook book, uint role, int head, int phraseStart, int at)
    {
        Bearer named = Before(words, book, _named, role, head, phraseStart, at);
        Bearer unnamed = Before(words, book, _unnamed, role, head, phraseStart, at);
        if (named.Entity >= 0 || unnamed.Entity >= 0)
            return named.At >= unnamed.At ? named.Entity : unnamed.Entity;
        if (_named.Find(role) is not { } bearers)
            return -1;
        int i = FirstBehind(bearers, at);
        return i < bearers.Count && Agrees(words, book[bearers[i].Entity], role, head, phraseStart) ? bearers[i].Entity : -1;
    }

    private static Bearer Before(Words words, NameBook book, ListIndex<Bearer> index, uint role, int head, int phraseStart, int at)
    {
        if (index.Find(role) is { } bearers)
        {
            int i = FirstBehind(bearers, at) - 1;
            for (int last = Math.Max(0, i - Farthest); i >= last; i--)
            {
                if (Agrees(words, book[bearers[i].Entity], role, head, phraseStart))
                    return bearers[i];
            }
        }

        return new Bearer(-1, -1);
    }

    private static int FirstBehind(List<Bearer> bearers, int at) => Sorted.IndexAt<Bearer, ByPlace>(CollectionsMarshal.AsSpan(bearers), at);

    /// <summary>Whether every describing word of the phrase stands beside one of the entity's role nouns too.</summary>
    private static bool Agrees(Words words, Entity entity, uint role, int head, int phraseStart)
    {
        for (int i = phraseStart; i < head; i++)
        {
            ref readonly Token word = ref words[i];
            if (word.Kind == TokenKind.Word && !words.Is(i, WordClass.Determiner) && !StandsBesideRole(words, entity, role, word.Hash))
                return false;
        }

        return true;
    }

    private static bool StandsBesideRole(Words words, Entity entity, uint role, uint word)
    {
        ref PartList<int> roles = ref entity.Roles;
        for (int i = Math.Max(0, roles.Count - Farthest); i < roles.Count; i++)
        {
            int at = roles[i];
            if (words.Info(at).Role == role && (StandsBeside(words, at, -1, word) || StandsBeside(words, at, 1, word)))
                return true;
        }

        return false;
    }

    private static bool StandsBeside(Words words, int at, int step, uint word)
    {
        for (int i = at + step, left = Window; left > 0 && i >= 0 && i < words.Count; i += step, left--)
        {
            if (words[i].Kind == TokenKind.Punctuation && !words.IsMark(i, '.'))
                return false;
            if (words[i].Hash == word)
                return true;
        }

        return false;
    }

    private readonly record struct Bearer(int At, int Entity);

    private readonly struct ByPlace : ISortKey<Bearer>
    {
        public static int Of(in Bearer item) => item.At;
    }
}
