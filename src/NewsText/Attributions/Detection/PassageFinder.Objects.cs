using NewsText.Text;

namespace NewsText.Attributions;

// Objects that make a reporting word mean something else, or nothing.
internal sealed partial class PassageFinder
{
    /// <summary>Whether something says what the object is: "the plan a mistake", "it unfair", "the plan, again, “daft”"; not "the police".</summary>
    private bool HasPredicate(in Passage passage, int first)
    {
        int end = text.Tags[first] is WordTag.Object or WordTag.Subject ? first + 1 : ComplementReader.PhraseEnd(text, passage, first);
        for (int i = first; i < passage.End && i < end + 12; i++)
        {
            if (text.RegionBelow(i, passage.Level) >= 0 || text.IsWord(i, "as"))
                return true;
        }

        // Adjectives are nouns to the tagger: "the plan lawful", "Lind lazy".
        if (end - first > 2 || (end - first == 2 && text.Tags[first] == WordTag.Proper && text.Tags[first + 1] == WordTag.Noun))
            return true;
        return end < passage.End && text.Tags[end] is not (WordTag.Number or WordTag.Preposition or WordTag.Clitic or WordTag.Comma or WordTag.Stop or WordTag.Conjunction or WordTag.Subordinator or WordTag.Semicolon or WordTag.Dash)
            && (text.Entries[end].Role & WordRole.Time) == WordRole.None;
    }

    /// <summary>"asked not to be named", "declined to be named", "asked for anonymity": it says how the source speaks, and reports nothing.</summary>
    private bool AsksForAnonymity(in Passage passage, Cue cue, in Complement right)
    {
        if (right.Kind is ContentKind.Prepositional or ContentKind.NounPhrase or ContentKind.Clause && right.First < passage.End && (text.Entries[right.First].Role & WordRole.Anonymous) != WordRole.None)
            return right.First + 1 >= passage.End || text.Tags[right.First + 1] is not (WordTag.Noun or WordTag.Proper); // "requested anonymous ballots"
        int be = text.Tags[right.First] == WordTag.Not ? right.First + 2 : cue.Has(CueFrames.Withholds) ? right.First + 1 : passage.End;
        return right.Kind is ContentKind.Infinitive && be + 1 < passage.End && text.Tags[be] == WordTag.Be && (text.Entries[be + 1].Role & WordRole.Unnamed) != WordRole.None;
    }

    /// <summary>"Lee attacked the plan", not "gunmen attacked a market": a person named or meant by a pronoun, and something that is no new thing or number.</summary>
    private bool IsVerbalAttack(in Passage passage, TokenRange source, in Complement right)
    {
        if (right.First >= passage.End || text.Tags[right.First] == WordTag.Number || text.IsWord(right.First, "a") || text.IsWord(right.First, "an"))
            return false;
        if (!source.Exists)
            return text.Tags[right.First] is WordTag.Proper or WordTag.Object or WordTag.Possessive;
        for (int i = source.First; i < source.End; i++)
        {
            if (text.Tags[i] is WordTag.Subject or WordTag.Relative || (text.Tags[i] == WordTag.Proper && !IsPluralAtStart(passage, source, i)))
                return true;
        }

        return false;
    }

    /// <summary>"Shells hammered the suburb": the capital of a sentence's first word makes no name of a plural.</summary>
    private bool IsPluralAtStart(in Passage passage, TokenRange source, int i) =>
        i == passage.First && source.End == i + 1 && text.Word(i).EndsWith("s", StringComparison.Ordinal) && !text.IsNamedInside(i);

    /// <summary>"citing two officers", "quoting hospital sources": the object says who spoke, not what was said.</summary>
    private bool NamesSource(in Passage passage, int first)
    {
        int last = ComplementReader.PhraseEnd(text, passage, first) - 1;
        return last >= first && text.Tags[last] is WordTag.Noun && (last + 1 >= passage.End || text.Tags[last + 1] is WordTag.Comma or WordTag.Stop or WordTag.That) && text.Infos[last].Is(WordClass.Person | WordClass.Group | WordClass.Body | WordClass.Anybody);
    }

    /// <summary>"a few words", "a prayer": that somebody spoke, not what was said.</summary>
    private bool IsMereWords(in Passage passage, int first)
    {
        for (int i = first; i < Math.Min(passage.End, first + 4); i++)
        {
            if (i > first && (text.IsWord(i, "words") || text.IsWord(i, "word") || text.IsWord(i, "prayer") || text.IsWord(i, "prayers")))
                return i + 1 >= passage.End || text.Tags[i + 1] is WordTag.Stop or WordTag.Comma or WordTag.Conjunction or WordTag.Preposition or WordTag.To or WordTag.Subordinator;
            if (text.Tags[i] is not (WordTag.Determiner or WordTag.Number or WordTag.Possessive or WordTag.Noun or WordTag.Adverb) || text.RegionBelow(i, passage.Level) >= 0)
                return false;
        }

        return false;
    }

    /// <summary>"claimed 12 lives", "claimed the lives of 12 villagers": nobody says anything.</summary>
    private bool TakesLives(in Passage passage, int first)
    {
        for (int i = first; i < Math.Min(passage.End, first + 4); i++)
        {
            if (i > first && (text.IsWord(i, "lives") || text.IsWord(i, "life")))
                return i + 1 >= passage.End || text.IsWord(i + 1, "of") || text.Tags[i + 1] is WordTag.Comma or WordTag.Stop or WordTag.Preposition or WordTag.Conjunction or WordTag.Determiner;
            if (text.Tags[i] is not (WordTag.Determiner or WordTag.Number or WordTag.Adverb or WordTag.Possessive or WordTag.Noun))
                return false;
        }

        return false;
    }

    /// <summary>"a film called “Dust”", "a man named Lee": a participle that gives a name.</summary>
    private bool IsNaming(in Passage passage, Cue cue, in VerbGroup group)
    {
        int before = group.Verb - 1, next = group.Verb + 1;
        return cue.Has(CueFrames.Naming)
            && group.First == group.Verb && text.Tags[group.Verb] == WordTag.Past && next < passage.End && before >= passage.First
            && (text.RegionBelow(next, passage.Level) >= 0 || text.Tags[next] is WordTag.Proper or WordTag.Colon) && !IsInRelativeClause(passage, before)
            && ((text.Tags[before] is WordTag.Comma or WordTag.Close && !(text.Tags[next] is WordTag.Proper && TakesPredicate(passage, next))) || (text.Tags[before] is WordTag.Noun && !TakesPredicate(passage, next))
                || (text.Tags[before] is WordTag.Proper && text.Tags[next] is not WordTag.Proper && !TakesPredicate(passage, next)));
    }

    /// <summary>"which Lee called “a disgrace”", "what her aide calls “the game”": the verb has a subject and an object in front.</summary>
    private bool IsInRelativeClause(in Passage passage, int last)
    {
        if (text.Tags[last] is not (WordTag.Noun or WordTag.Proper))
            return false;
        int start = SubjectReader.PhraseStart(text, passage, last);
        return start > passage.First && (text.Tags[start - 1] is WordTag.Relative or WordTag.That || text.IsWord(start - 1, "what"));
    }

    /// <summary>"called Moss a liar", "called Wednesday for": a name or day behind the verb that is not the name given.</summary>
    private bool TakesPredicate(in Passage passage, int next)
    {
        if ((text.Entries[next].Role & WordRole.Time) != WordRole.None)
            return true;
        int limit = Math.Min(passage.End, next + 4);
        for (int i = next; i < limit && text.RegionBelow(i, passage.Level) < 0; i++)
        {
            if (i > next && text.Tags[i] == WordTag.Determiner)
                return true;
            if (text.Tags[i] != WordTag.Proper)
                return false;
        }

        return limit > next && text.RegionBelow(next, passage.Level) < 0 && limit < passage.End && text.RegionBelow(limit - 1, passage.Level) >= 0;
    }
}
