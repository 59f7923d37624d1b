using NewsText.Cleaning;

namespace NewsText.Training.Cleaning;

/// <summary>One document with its lines, what annotators wanted of them and the features of each.</summary>
internal sealed record Page
{
    public required string Id { get; init; }

    public required string Task { get; init; }

    /// <summary>Source, with the scraper behind a colon.</summary>
    public required string Source { get; init; }

    public required int Fold { get; init; }

    public required bool News { get; init; }

    /// <summary>Whether the annotated text is English.</summary>
    public required bool GoldEnglish { get; init; }

    public required string Text { get; init; }

    public required LineShape[] Lines { get; init; }

    public required uint[] Words { get; init; }

    /// <summary>Whether the library takes the text for English.</summary>
    public required bool English { get; init; }

    /// <summary>1 unwanted, 0 wanted, -1 unknown.</summary>
    public required sbyte[] Labels { get; init; }

    /// <summary>What a line weighs in training.</summary>
    public required float[] Weights { get; init; }

    /// <summary>Buckets of the hashed features of each line's words.</summary>
    public required ushort[][] Features { get; init; }

    /// <summary>Where the HTML had each line, if known.</summary>
    public required string[] Origins { get; init; }

    public required Judge Judge { get; init; }

    /// <summary>States with rules; levels of the word models that did not see the page's fold are put in.</summary>
    public required LineState[] States { get; init; }

    /// <summary>First row of the page in the matrix.</summary>
    public int Row { get; set; }

    /// <summary>What cross-validation decided.</summary>
    public LineState[] Decided { get; set; } = [];

    /// <summary>Which lines the best choice keeps.</summary>
    public bool[] Best { get; set; } = [];

    /// <summary>Precision and recall of what cross-validation decided.</summary>
    public (double P, double R)? Now { get; set; }
}
