using System.Buffers;

namespace NewsText.Cleaning;

/// <summary>Entry of the line half of cleaning: roles over the sequence of lines, then removals.</summary>
internal static class LineCleaning
{
    /// <summary>Removes the lines of a repaired text that do not belong to the article.</summary>
    /// <param name="repaired">The text.</param>
    /// <param name="options">The options.</param>
    /// <param name="settled">Whether doing the same with the cleaned text would change nothing.</param>
    public static CleanText Run(CleanText repaired, CleaningOptions options, out bool settled)
    {
        using var reader = new LineReader();
        LineState[] rented = Decide(repaired.Text, reader, options, out _, out settled);
        List<Edit> edits = LineEdits.Make(repaired.Text, reader.Lines, rented.AsSpan(0, reader.Count));
        ArrayPool<LineState>.Shared.Return(rented, clearArray: true);
        return repaired.Then(edits);
    }

    /// <summary>The same with the role of every line and the diagnostics.</summary>
    public static CleaningResult Analyze(CleanText repaired, CleaningOptions options, out bool settled)
    {
        using var reader = new LineReader();
        LineState[] rented = Decide(repaired.Text, reader, options, out bool english, out settled);
        ReadOnlySpan<LineState> states = rented.AsSpan(0, reader.Count);
        ReadOnlySpan<LineShape> lines = reader.Lines;
        var result = new CleanedLine[lines.Length];
        for (int i = 0; i < result.Length; i++)
        {
            ref readonly LineState state = ref states[i];
            double confidence = state.Removed ? state.Unwanted : 1 - state.Unwanted;
            result[i] = new CleanedLine(repaired.ToRaw(new TextSpan(lines[i].Start, lines[i].End)), state.Role, !state.Removed, state.Rule!.Id, confidence);
        }

        List<Diagnostic> diagnostics = LineDiagnostics.Make(repaired, lines, states, english);
        CleanText clean = repaired.Then(LineEdits.Make(repaired.Text, lines, states));
        ArrayPool<LineState>.Shared.Return(rented, clearArray: true);
        return new CleaningResult(clean, result, diagnostics);
    }

    private static LineState[] Decide(string text, LineReader reader, CleaningOptions options, out bool english, out bool settled)
    {
        reader.Read(text);
        ReadOnlySpan<LineShape> lines = reader.Lines;
        LineState[] rented = ArrayPool<LineState>.Shared.Rent(Math.Max(1, lines.Length));
        Span<LineState> states = rented.AsSpan(0, lines.Length);
        states.Clear();
        english = DecideOnce(text, lines, reader.Words, states, options);
        settled = LineRounds.Run(text, reader, states, options);
        return rented;
    }

    /// <summary>Decides about every line; returns whether the text is English.</summary>
    internal static bool DecideOnce(ReadOnlySpan<char> text, ReadOnlySpan<LineShape> lines, ReadOnlySpan<uint> words, Span<LineState> states, CleaningOptions options)
    {
        bool english = DocumentLanguage.IsEnglish(lines);
        MatchRules(text, lines, words, states, english);
        LineScorer.Score(lines, states, english);
        LineDecision.Apply(lines, states, options);
        return english;
    }

    /// <summary>Gives the lines that fulfil a rule their rule. What a line shows alone is not looked at twice.</summary>
    internal static void MatchRules(ReadOnlySpan<char> text, ReadOnlySpan<LineShape> lines, ReadOnlySpan<uint> words, Span<LineState> states, bool english)
    {
        OwnView view = english ? OwnView.English : OwnView.OtherLanguage;
        for (int i = 0; i < lines.Length; i++)
        {
            ref LineState state = ref states[i];
            if (state.Own != view)
            {
                state.OwnRule = LineMatcher.Match(text, in lines[i], english);
                state.OwnScore = LineModel.Shared.ScoreAlone(in lines[i], words, english);
                state.Own = view;
            }

            state.Rule = state.OwnRule;
        }

        LineContext.Apply(text, lines, states, english);
    }
}
