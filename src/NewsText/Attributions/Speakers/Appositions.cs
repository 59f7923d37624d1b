using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Finds the role noun of a phrase that stands in apposition to a name.</summary>
internal static class Appositions
{
    /// <summary>"Ada Lind, 41, the mayor of Lund,": the role noun behind the name that ends at <paramref name="end"/>, or -1.</summary>
    public static int Behind(Words words, int end, EntityKind kind)
    {
        if (!words.IsMark(end, ','))
            return -1;
        int limit = Math.Min(words.Count, end + 12);
        bool number = false, opened = false;
        for (int i = end + 1; i < limit; i++)
        {
            ref readonly Token token = ref words[i];
            if (token.Is(TokenFlags.LineBefore))
                return -1;
            if (token.Kind == TokenKind.Number && !number)
            {
                number = true;
                if (words.IsMark(i + 1, ','))
                    i++;
                continue;
            }

            if (token.Kind == TokenKind.Punctuation || (words.Is(i, WordClass.Preposition)))
                return -1;
            WordInfo info = words.Info(i);
            bool determiner = words.Is(i, WordClass.Determiner);
            if (determiner ? opened : info.Is(WordClass.NotName))
                return -1; // a clause, no noun phrase: "…, said its driver"
            opened = true;
            bool head = info.Is(WordClass.Person) || (info.Is(WordClass.Body) && kind != EntityKind.Person && words.Is(end + 1, WordClass.Determiner));
            if (head && !(i + 1 < limit && words.Is(i + 1, WordClass.Person | WordClass.Body)) && !words.IsPossessive(i + 1))
                return i;
        }

        return -1;
    }

    /// <summary>"the mayor of Lund, Ada Lind,": the role noun before the name whose run begins at <paramref name="outer"/>, or -1.</summary>
    public static int InFront(Words words, int outer, int end)
    {
        if (outer < 2 || !words.IsMark(outer - 1, ',') || !(words.IsMark(end, ',') || end - outer > 1))
            return -1;
        int found = -1;
        for (int i = outer - 2, last = Math.Max(0, outer - 12); i >= last; i--)
        {
            ref readonly Token token = ref words[i];
            if (token.Kind == TokenKind.Punctuation)
                return -1;
            if (words.IsPossessive(i) || (words.Is(i, WordClass.Determiner)))
            {
                // The determiner of a complement ("the head of the upper house") is not the phrase's own.
                if (found >= 0 || i == 0 || !words.Is(i - 1, WordClass.Preposition))
                    return found;
                continue;
            }

            if (words.Is(i, WordClass.Preposition))
                found = -1;
            else if (found < 0 && words.Is(i, WordClass.Person | WordClass.Body) && (i == outer - 2 || words.Is(i + 1, WordClass.Preposition)))
                found = i;
            if (token.Is(TokenFlags.LineBefore))
                return found;
        }

        return -1;
    }
}
