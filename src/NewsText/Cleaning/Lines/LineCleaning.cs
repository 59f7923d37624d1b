using NewsText.Text;

namespace NewsText.Cleaning;

/// <summary>Entry of the line half of cleaning: roles over the sequence of lines, then removals.</summary>
internal static class LineCleaning
{
    /// <summary>Removes the lines of a repaired text that do not belong to the article.</summary>
    /// <param name="text">The text.</param>
    /// <param name="scratch">Memory.</param>
    /// <param name="options">The options.</param>
    /// <param name="roles">Receives the role of every line, in raw offsets; null where nobody asks.</param>
    /// <param name="diagnose">Whether to look for what is doubtful.</param>
    /// <param name="diagnostics">What is doubtful; null where nothing is.</param>
    /// <returns>Whether lines were removed, and whether doing the same with the cleaned text would change nothing.</returns>
    public static (bool Removed, bool Settled) Run(EditedText text, CleaningScratch scratch, CleaningOptions options, List<CleanedLine>? roles, bool diagnose, out List<Diagnostic>? diagnostics)
    {
        using var reader = new LineReader();
        LineState[] rented = Decide(text.Text, reader, options, LineModel.Shared, out bool english, out bool settled);
        ReadOnlySpan<LineState> states = rented.AsSpan(0, reader.Count);
        Tell(text, reader.Lines, states, english, roles, diagnose, out diagnostics);
        scratch.Edits.Clear();
        LineEdits.Add(reader.Lines, states, english, scratch.Edits);
        text.Apply(scratch.Edits);
        ScratchArrays<LineState>.Return(rented);
        return (scratch.Edits.Count > 0, settled);
    }

    /// <summary>Tells what the lines of a repaired text are, and keeps them all.</summary>
    public static void Keep(EditedText text, CleaningOptions options, List<CleanedLine>? roles, bool diagnose, out List<Diagnostic>? diagnostics)
    {
        using var reader = new LineReader();
        LineState[] rented = Decide(text.Text, reader, options, LineModel.Shared, out bool english, out _);
        Span<LineState> states = rented.AsSpan(0, reader.Count);
        foreach (ref LineState state in states)
            state.Removed = false;
        Tell(text, reader.Lines, states, english, roles, diagnose, out diagnostics);
        ScratchArrays<LineState>.Return(rented);
    }

    private static void Tell(EditedText text, ReadOnlySpan<LineShape> lines, ReadOnlySpan<LineState> states, bool english, List<CleanedLine>? roles, bool diagnose, out List<Diagnostic>? diagnostics)
    {
        if (roles is not null)
            AddRoles(text, lines, states, english, roles);
        diagnostics = diagnose ? LineDiagnostics.Find(text, lines, states, english) : null;
    }

    private static void AddRoles(EditedText text, ReadOnlySpan<LineShape> lines, ReadOnlySpan<LineState> states, bool english, List<CleanedLine> roles)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            ref readonly LineState state = ref states[i];
            roles.Add(new CleanedLine(text.ToRaw(new TextSpan(lines[i].Start, lines[i].End)), state.Role, !state.Removed, state.Rule!.Id, LineConfidence.Of(in state, english)));
        }
    }

    /// <summary>Reads the lines and decides about them. The states are rented.</summary>
    internal static LineState[] Decide(ReadOnlySpan<char> text, LineReader reader, CleaningOptions options, LineModel model, out bool english, out bool settled)
    {
        reader.Read(text);
        ReadOnlySpan<LineShape> lines = reader.Lines;
        LineState[] rented = ScratchArrays<LineState>.Rent(Math.Max(1, lines.Length));
        Span<LineState> states = rented.AsSpan(0, lines.Length);
        states.Clear();
        english = DecideOnce(text, lines, reader.Words, states, options, model);
        settled = LineRounds.Run(text, reader, states, options, model);
        return rented;
    }

    /// <summary>Decides about every line; returns whether the text is English.</summary>
    internal static bool DecideOnce(ReadOnlySpan<char> text, ReadOnlySpan<LineShape> lines, ReadOnlySpan<uint> words, Span<LineState> states, CleaningOptions options, LineModel model)
    {
        bool english = Rate(text, lines, words, states, model);
        LineDecision.Apply(lines, states, english, options);
        return english;
    }

    /// <summary>Gives every line its rule and probability; returns whether the text is English.</summary>
    internal static bool Rate(ReadOnlySpan<char> text, ReadOnlySpan<LineShape> lines, ReadOnlySpan<uint> words, Span<LineState> states, LineModel model)
    {
        bool english = DocumentLanguage.IsEnglish(text, lines);
        MatchRules(text, lines, words, states, english, model);
        LineScorer.Score(lines, words, states, english, model.Trees);
        return english;
    }

    /// <summary>Gives the lines that fulfil a rule their rule. What a line shows alone is not looked at twice.</summary>
    internal static void MatchRules(ReadOnlySpan<char> text, ReadOnlySpan<LineShape> lines, ReadOnlySpan<uint> words, Span<LineState> states, bool english, LineModel? model)
    {
        OwnView view = english ? OwnView.English : OwnView.OtherLanguage;
        for (int i = 0; i < lines.Length; i++)
        {
            ref LineState state = ref states[i];
            if (state.Own != view)
            {
                state.OwnRule = LineMatcher.Match(text, in lines[i], english);
                if (model is not null)
                    (state.Alone, state.News) = model.ScoreAlone(in lines[i], words, english);
                state.Own = view;
            }

            state.TakeOwnRule();
        }

        LineContext.Apply(text, lines, states, english);
    }
}
