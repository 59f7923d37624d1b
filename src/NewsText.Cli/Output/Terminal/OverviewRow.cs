namespace NewsText.Cli.Output.Terminal;

/// <summary>What the overview shows of one article.</summary>
internal sealed record OverviewRow(
    string Name,
    string Killed,
    string Injured,
    string Others,
    int Sentences,
    int Attributions,
    int Speakers,
    int Edits,
    string? Error);
