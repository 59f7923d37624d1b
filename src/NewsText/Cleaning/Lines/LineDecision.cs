namespace NewsText.Cleaning;

/// <summary>Joins rules and model, names the role, and decides whether a line stays.</summary>
internal static class LineDecision
{
    /// <summary>Log odds that lines of other languages must have against them besides: the model has seen few of their pages.</summary>
    private const float OtherLanguage = 0.67f;

    /// <summary>Scales log odds so that of lines at .9 about 90 % are right, as cross-validation by site counts them.</summary>
    private const float Temper = 0.85f;

    /// <summary>Probability of being unwanted from which one sign of a picture makes a sentence doubtful; below, it takes two.</summary>
    private const float LeastDoubt = 0.1f;

    /// <summary>Words from which a paragraph is seldom anything but the article's.</summary>
    private const int LongParagraph = 120;

    /// <summary>Least threshold in texts that consist of lists.</summary>
    private const float Listing = 0.95f;

    /// <summary>Lines that rules are sure of from which a text is a page with its furniture.</summary>
    private const int MuchFurniture = 15;

    /// <summary>Captions and credits from which a document has pictures without a credit as well.</summary>
    private const int SeveralPictures = 8;

    /// <summary>Thresholds of captions without a credit, where other pictures have one and where none do.</summary>
    private const float AmongPictures = 0.61f, Alone = 0.67f;

    /// <summary>Words of lines that tell too little in languages that are not read.</summary>
    private const int FewWords = 5;

    /// <summary>Lines of a text that is too short to be a page.</summary>
    private const int FewLines = 2;

    /// <summary>The probability that the line is unwanted.</summary>
    /// <param name="rule">The line's rule.</param>
    /// <param name="english">Whether the text is English.</param>
    /// <param name="model">The model's log odds.</param>
    public static float Probability(LineRule? rule, bool english, float model)
    {
        float odds = model + (float)(rule?.Bias ?? 0) - (english ? 0 : OtherLanguage);
        return Logistic(odds * Temper);
    }

    /// <summary>Decides about every line whose probability is known.</summary>
    public static void Apply(ReadOnlySpan<LineShape> lines, Span<LineState> states, bool english, CleaningOptions options)
    {
        bool anyProse = false, proseLeft = false;
        int doubted = 0;
        (float least, float picture) = Thresholds(lines, states, english);
        for (int i = 0; i < states.Length; i++)
        {
            states[i].Reason = DocumentReason.None;
            states[i].Removed = IsOver(in lines[i], states[i], english, least, picture, options);
            doubted += states[i].Removed && states[i].Unwanted <= InnerLines.MostUnwanted ? 1 : 0;
        }

        if (doubted >= InnerLines.Many && options.Preset != CleaningPreset.Strict)
            InnerLines.Keep(lines, states);
        if (english)
            LineIslands.Drop(lines, states);
        KeepOutweighing(lines, states);
        for (int i = 0; i < states.Length; i++)
        {
            anyProse |= lines[i].IsProse;
            proseLeft |= !states[i].Removed && lines[i].IsProse;
        }

        // A line or two is no page, and a page has an article: there the model's word alone removes nothing.
        bool ruleOnly = states.Length <= FewLines || (anyProse && !proseLeft);
        for (int i = 0; i < states.Length; i++)
        {
            ref LineState state = ref states[i];
            bool unwanted = state.Removed && (!ruleOnly || state.Rule is { Unwanted: > 0.5 });
            if (!unwanted && IsDoubtful(in lines[i], state))
            {
                state.Rule = LineRules.CaptionDoubtful;
                state.Unwanted = Math.Max(state.Unwanted, (float)LineRules.CaptionDoubtful.Unwanted);
            }

            state.Role = RoleNames.Of(in lines[i], state, unwanted);
            if (state.Rule is null || state.Rule.Unwanted > 0.5 != unwanted)
                state.Rule = LineRules.OfDecision(state.Reason, unwanted);
            state.Removed = options.ActionOf(state.Role) switch
            {
                LineAction.Keep => false,
                LineAction.Remove => true,
                _ => unwanted,
            };
        }
    }

    /// <summary>Whether any line may go; where none is over its threshold, what is decided of the document as a whole removes none.</summary>
    public static bool MayRemove(ReadOnlySpan<LineShape> lines, ReadOnlySpan<LineState> states, bool english, CleaningOptions options)
    {
        if (options.HasRoles)
            return true;
        (float least, float picture) = Thresholds(lines, states, english);
        for (int i = 0; i < states.Length; i++)
        {
            if (IsOver(in lines[i], states[i], english, least, picture, options))
                return true;
        }

        return false;
    }

    private static bool IsOver(ref readonly LineShape line, in LineState state, bool english, float least, float picture, CleaningOptions options) =>
        state.Unwanted > Math.Max(state.Rule is { Unwanted: >= 0.9 } ? 0 : least, Threshold(in line, state.Rule, english, picture, options.Preset));

    /// <summary>What the document as a whole says of its lines: the least threshold of all, high in lists, and that of captions without a credit, low where other pictures have one.</summary>
    private static (float Least, float Picture) Thresholds(ReadOnlySpan<LineShape> lines, ReadOnlySpan<LineState> states, bool english)
    {
        int sure = 0, credited = 0;
        foreach (ref readonly LineState state in states)
        {
            sure += state.Rule is { Unwanted: > 0.9 } ? 1 : 0;
            credited += state.Rule is { Unwanted: > 0.9, Role: LineRole.Caption or LineRole.Credit } ? 1 : 0;
        }

        bool listing = DocumentLanguage.IsListing(lines, english) && !(english && sure >= MuchFurniture);
        return (listing ? Listing : 0, credited >= SeveralPictures ? AmongPictures : Alone);
    }

    /// <summary>A text in one long line that has more words than all that is kept is the article.</summary>
    private static void KeepOutweighing(ReadOnlySpan<LineShape> lines, Span<LineState> states)
    {
        int longest = -1, kept = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            if (!states[i].Removed)
                kept += lines[i].Words;
            else if (lines[i].Words >= LongParagraph && (longest < 0 || lines[i].Words > lines[longest].Words) && states[i].Rule is not { Unwanted: > 0.5 })
                longest = i;
        }

        if (longest >= 0 && lines[longest].Words > kept)
            (states[longest].Removed, states[longest].Reason) = (false, DocumentReason.Outweighing);
    }

    /// <summary>A sentence that names what a picture shows, tells of nobody's words and is not quite like the article: of such lines about half are captions on news pages.</summary>
    private static bool IsDoubtful(ref readonly LineShape line, in LineState state) =>
        state.Rule == LineRules.KeptProse && line.Words is >= 5 and <= 45 && line.Of(WordClass.Scene) >= (state.Unwanted >= LeastDoubt ? 1 : 2)
        && line.Of(WordClass.Speech) == 0 && !line.Any(LineMarks.OpensQuote | LineMarks.Question);

    public static float Logistic(float x) => 1 / (1 + MathF.Exp(-x));

    /// <summary>Probability above which a line goes. A wanted line lost weighs more than an unwanted one left, but what looks like a caption is seldom wanted.</summary>
    private static float Threshold(ref readonly LineShape line, LineRule? rule, bool english, float picture, CleaningPreset preset)
    {
        if (preset == CleaningPreset.Standard && line.Words >= LongParagraph)
            return 0.75f;
        bool caption = rule is { Unwanted: > 0.5, Role: LineRole.Caption or LineRole.Credit }, wanted = rule is { Unwanted: < 0.5 };
        return preset switch
        {
            CleaningPreset.Conservative => 0.9f,
            CleaningPreset.Strict => caption ? 0.3f : 0.4f,
            _ => caption ? (rule!.Unwanted < 0.9 ? picture : 0.55f) : wanted || (!english && line.Words <= FewWords) ? 0.75f : english ? 0.67f : 0.68f,
        };
    }
}
