namespace NewsText;

/// <summary>What a <see cref="NewsAnalyzer"/> is built from. A snapshot is taken when the analyzer is built; later changes have no effect on it.</summary>
public sealed class NewsTextOptions
{
    /// <summary>Options of the cleaning stage.</summary>
    public CleaningOptions Cleaning { get; set; } = CleaningOptions.Default;

    /// <summary>Options of sentence segmentation.</summary>
    public SentenceOptions Sentences { get; set; } = SentenceOptions.Default;

    /// <summary>The abbreviations of sentence segmentation: shorthand for the member of the same name of <see cref="Sentences"/>. Default: the language's own.</summary>
    public WordList Abbreviations
    {
        get => Sentences.Abbreviations;
        set => Sentences = Sentences with { Abbreviations = value };
    }

    /// <summary>Options of attribution detection.</summary>
    public AttributionOptions Attribution { get; set; } = AttributionOptions.Default;

    /// <summary>Options of casualty extraction.</summary>
    public CasualtyOptions Casualties { get; set; } = CasualtyOptions.Default;

    /// <summary>Whether texts are cleaned before they are analysed. Default: true.</summary>
    public bool Clean { get; set; } = true;
}
