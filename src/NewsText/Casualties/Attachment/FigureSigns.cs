using NewsText.Text;

namespace NewsText.Casualties;

/// <summary>A sound look at the words of a sentence before its phrases are read: whether a cue stands in it, whole.</summary>
internal static class FigureSigns
{
    /// <summary>How far behind a verb the words that make it a cue are looked for.</summary>
    private const int FrameReach = 40;

    /// <summary>Whether a cue of one word or several stands here.</summary>
    public static bool HasCue(SentenceTokens tokens)
    {
        if ((tokens.Classes & (WordClass.Cue | WordClass.Total)) != WordClass.None)
            return true;
        bool mayStart = (tokens.Classes & (WordClass.CueStart | WordClass.FrameStart)) != WordClass.None;
        for (int i = 0; mayStart && i < tokens.Count; i++)
        {
            if ((tokens.Is(i, WordClass.CueStart) && CuePhrases.TryFind(tokens, i, out _, out _)) || (tokens.Is(i, WordClass.FrameStart) && HasFrame(tokens, i)))
                return true;
        }

        return tokens.HoldsTotal;
    }

    /// <summary>Whether people of the sentence before may be counted out here: "Two of them were children", "They included a nurse".</summary>
    public static bool MayGoOn(SentenceTokens tokens)
    {
        if ((tokens.HoldsNumber || (tokens.Classes & (WordClass.Number | WordClass.Vague | WordClass.Determiner)) != WordClass.None) && MayCountOut(tokens))
            return true;
        if ((tokens.Classes & WordClass.Include) == WordClass.None)
            return false;
        for (int i = 0; i < tokens.Count; i++)
        {
            if ((tokens.ClassesOf(i) & (WordClass.Include | WordClass.Be)) == WordClass.Include)
                return true;
        }

        return false;
    }

    /// <summary>"of them", "of those", "two critically", "the police say 35".</summary>
    private static bool MayCountOut(SentenceTokens tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens.Is(i, WordClass.Report) ? tokens.MayStartQuantity(i + 1) : tokens.Is(i, "of") ? tokens.Is(i + 1, WordClass.Pronoun | WordClass.Relative | WordClass.Determiner) : PartWords.IsDegree(tokens, i))
                return true;
        }

        return false;
    }

    private static bool HasFrame(SentenceTokens tokens, int verb)
    {
        WordEntry entry = tokens.Entry(verb)!;
        if (Array.Exists(entry.ObjectFrames, static f => f.Tail.Length == 0))
            return true;
        int end = Math.Min(tokens.Count, verb + FrameReach);
        for (int i = verb + 1; i < end; i++)
        {
            ulong bit = tokens.BitOf(i);
            if ((entry.TailBits & bit) == 0)
                continue;
            foreach (ObjectFrame frame in entry.ObjectFrames)
            {
                if ((frame.Next & bit) != 0 && CuePhrases.TryMatch(tokens, i, frame.Tail, out _))
                    return true;
            }
        }

        return false;
    }
}
