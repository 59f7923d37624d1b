namespace NewsText.Cleaning;

/// <summary>Turns what is known about each line into kept or removed.</summary>
internal static class LineDecision
{
    public static void Apply(Span<LineState> states, CleaningOptions options)
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
            state.Removed = options.ActionOf(state.Role) switch
            {
                LineAction.Keep => false,
                LineAction.Remove => true,
                _ => state.Unwanted > threshold,
            };
        }
    }
}
