namespace NewsText.Cleaning;

/// <summary>Joins rules and model, names the role, and decides whether a line stays.</summary>
internal static class LineDecision
{
    /// <summary>Log odds that lines of other languages must have against them besides: the model has seen few of their pages.</summary>
    private const float OtherLanguage = 1.5f;

    /// <summary>Share of unwanted words below which a text is an article with some furniture, not a whole page.</summary>
    private const float ArticleShare = 0.35f;

    /// <summary>Log odds in favour of the lines, and of prose besides, of a text that is mostly article.</summary>
    private const float ArticleLine = 0.5f, ArticleProse = 0.5f;

    /// <summary>Scales log odds so that of lines at .9 about 90 % are right, as cross-validation by site counts them.</summary>
    private const float Temper = 0.7f;

    private const int FewLines = 2;

    /// <summary>The probability that the line is unwanted.</summary>
    /// <param name="window">The lines.</param>
    /// <param name="i">The line.</param>
    /// <param name="model">The model's log odds.</param>
    /// <param name="unwantedShare">Share of the text's words that seem unwanted.</param>
    public static float Probability(in LineWindow window, int i, float model, float unwantedShare)
    {
        LineRule? rule = window.States[i].Rule;
        float odds = model + (float)(rule?.Bias ?? 0);
        if (!window.English)
            odds -= OtherLanguage;
        else if (unwantedShare < ArticleShare && rule is not { Unwanted: > 0.5 })
            odds -= window.Lines[i].IsProse ? ArticleLine + ArticleProse : ArticleLine;
        return LineSequence.Logistic(odds * Temper);
    }

    public static void Apply(ReadOnlySpan<LineShape> lines, Span<LineState> states, CleaningOptions options)
    {
        double threshold = options.Preset switch
        {
            CleaningPreset.Conservative => 0.9,
            CleaningPreset.Strict => 0.35,
            _ => 0.5,
        };
        for (int i = 0; i < states.Length; i++)
        {
            ref LineState state = ref states[i];
            // A line or two is no page: there the model's word alone removes nothing.
            bool unwanted = state.Unwanted > threshold && (states.Length > FewLines || state.Rule is { Unwanted: > 0.5 });
            state.Role = RoleNames.Of(in lines[i], state, unwanted);
            if (state.Rule is null || state.Rule.Unwanted > 0.5 != unwanted)
                state.Rule = unwanted ? LineRules.ModelUnwanted : LineRules.ModelKept;
            state.Removed = options.ActionOf(state.Role) switch
            {
                LineAction.Keep => false,
                LineAction.Remove => true,
                _ => unwanted,
            };
        }
    }
}
