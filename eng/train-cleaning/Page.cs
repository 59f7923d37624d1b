using NewsText.Cleaning;

namespace NewsText.Training.Cleaning;

/// <summary>One document with its lines, what annotators wanted of them and the features of each.</summary>
internal sealed record Page
{
    public required string Id { get; init; }

    public required string Task { get; init; }

    public required int Fold { get; init; }

    public required bool News { get; init; }

    public required string Text { get; init; }

    public required LineShape[] Lines { get; init; }

    public required LineState[] States { get; init; }

    public required uint[] Words { get; init; }

    public required bool English { get; init; }

    /// <summary>1 unwanted, 0 wanted, -1 unknown.</summary>
    public required sbyte[] Labels { get; init; }

    /// <summary>What a line weighs in training.</summary>
    public required float[] Weights { get; init; }

    public required ushort[][] Features { get; init; }

    public float[] Scores { get; set; } = [];

    /// <summary>The network's log odds.</summary>
    public float[] Odds { get; set; } = [];

    /// <summary>The probability with the rules.</summary>
    public float[] Unwanted { get; set; } = [];

    public Page WithScores(float[] scores) => this with { Scores = scores };
}
