namespace NewsText.Attributions;

/// <summary>Makes the spellings of an English verb from its lemma and its irregular forms.</summary>
internal static class VerbInflection
{
    /// <summary>All spellings with what each may be; a spelling may come more than once.</summary>
    /// <remarks>Where doubling of the last consonant depends on stress, both spellings are made: the wrong one is no word.</remarks>
    public static IEnumerable<(string Form, VerbForms Forms)> Inflect(string lemma, string past, string participle)
    {
        yield return (lemma, VerbForms.Base);
        yield return (Third(lemma), VerbForms.Third);
        foreach (string stem in GerundStems(lemma))
            yield return (stem + "ing", VerbForms.Gerund);
        if (past.Length > 0)
        {
            yield return (past, VerbForms.Past);
            yield return (participle.Length > 0 ? participle : past, VerbForms.Participle);
            yield break;
        }

        foreach (string form in RegularPasts(lemma))
            yield return (form, VerbForms.Past | VerbForms.Participle);
    }

    private static string Third(string lemma)
    {
        if (EndsInConsonantY(lemma))
            return lemma[..^1] + "ies";
        bool sibilant = lemma.EndsWith('s') || lemma.EndsWith('x') || lemma.EndsWith('z') || lemma.EndsWith('o')
            || lemma.EndsWith("sh", StringComparison.Ordinal) || lemma.EndsWith("ch", StringComparison.Ordinal);
        return lemma + (sibilant ? "es" : "s");
    }

    private static IEnumerable<string> GerundStems(string lemma)
    {
        if (lemma.EndsWith("ie", StringComparison.Ordinal))
        {
            yield return lemma[..^2] + "y";
        }
        else if (lemma.EndsWith('e') && !lemma.EndsWith("ee", StringComparison.Ordinal))
        {
            yield return lemma[..^1];
        }
        else
        {
            yield return lemma;
            if (MayDouble(lemma))
                yield return lemma + lemma[^1];
        }
    }

    private static IEnumerable<string> RegularPasts(string lemma)
    {
        if (lemma.EndsWith('e'))
        {
            yield return lemma + "d";
        }
        else if (EndsInConsonantY(lemma))
        {
            yield return lemma[..^1] + "ied";
        }
        else
        {
            yield return lemma + "ed";
            if (MayDouble(lemma))
                yield return lemma + lemma[^1] + "ed";
        }
    }

    private static bool EndsInConsonantY(string word) => word.Length > 1 && word[^1] == 'y' && !IsVowel(word[^2]);

    private static bool MayDouble(string word) =>
        word.Length > 2 && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'y') && IsVowel(word[^2]) && (!IsVowel(word[^3]) || word[^3] == 'u');

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
