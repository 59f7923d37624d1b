namespace NewsText.Cli.Output;

/// <summary>How results are written.</summary>
internal enum OutputFormat
{
    /// <summary>Tables for people.</summary>
    Text,

    /// <summary>One indented object, or an array of them.</summary>
    Json,

    /// <summary>One record of the contract a line.</summary>
    Jsonl,

    /// <summary>One row a finding.</summary>
    Csv,
}
