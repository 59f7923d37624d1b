namespace NewsText.Cleaning;

/// <summary>A full stop in the middle of a sentence, before a lower-case finite verb or preposition that goes on: <c>in Almaty. were triggered</c>.</summary>
internal static class StrayStop
{
    private const int LowerStartsOfCarelessText = 3;
    private const int SentenceReach = 400;

    /// <summary>Adds the removal of the stop at <paramref name="stop"/>, which a space and a lower-case letter follow, if it is a stray one.</summary>
    public static void Collect(RepairText source, int stop, List<Edit> edits)
    {
        ReadOnlySpan<char> text = source.Text;
        int next = stop + 2, nextEnd = source.EndOfLetters(next);
        if (source.At(nextEnd) != ' ' || !char.IsAsciiLetterLower(source.At(nextEnd + 1)))
            return;
        ContinuationKind kind = Continuations.KindOf(text[next..nextEnd]);
        if (kind is not (ContinuationKind.Verb or ContinuationKind.Preposition))
            return;
        if (BeginsQuestion(text[(nextEnd + 1)..source.EndOfLetters(nextEnd + 1)]))
            return; // "could you", "has anyone": a sentence of its own, carelessly written
        int start = source.StartOfLetters(stop);
        ReadOnlySpan<char> word = text[start..stop];
        bool plain = word.Length >= (char.IsUpper(word.IsEmpty ? 'A' : word[0]) ? 5 : 4) && !word[1..].ContainsAnyExceptInRange('a', 'z');
        if (!plain || (start > 0 && text[start - 1] is '.' or '@' or '/' or '_') || MissingSpace.IsAbbreviation(word))
            return;
        if (source.IsEnglish(stop) && !IsCareless(source) && !BeginsInLowerCase(text, start))
            edits.Add(new Edit(TextSpan.FromLength(stop, 1), EditKind.Repair, "", "repair.stray-stop", kind == ContinuationKind.Verb ? 0.95 : 0.85));
    }

    private static bool BeginsQuestion(ReadOnlySpan<char> word) =>
        word is "you" or "i" or "we" or "they" or "he" or "she" or "it" or "there" or "this" or "that" or "anyone" or "anybody" or "someone" or "your" or "my" or "our" or "these" or "those";

    /// <summary>Whether the sentence that holds <paramref name="position"/> begins with a small letter itself.</summary>
    private static bool BeginsInLowerCase(ReadOnlySpan<char> text, int position)
    {
        int from = Math.Max(0, position - SentenceReach);
        for (int i = position - 1; i >= from; i--)
        {
            bool boundary = text[i] == '\n' || (text[i] == ' ' && i > from && text[i - 1] is '.' or '!' or '?');
            if (boundary || i == 0)
                return char.IsLower(text[boundary ? i + 1 : i]);
        }

        return false;
    }

    /// <summary>Whether the text begins its sentences in lower case as a habit, so that such a beginning says nothing.</summary>
    private static bool IsCareless(RepairText source) => source.CountLowerStarts() is var (lower, upper) && lower >= LowerStartsOfCarelessText && lower * 6 > upper;
}
