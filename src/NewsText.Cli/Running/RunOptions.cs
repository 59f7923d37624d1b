using System.Globalization;
using NewsText.Cli.Input;
using NewsText.Cli.Output;

namespace NewsText.Cli.Running;

/// <summary>One command line, understood and checked.</summary>
internal sealed record RunOptions
{
    public required RecordParts Parts { get; init; }

    public required IReadOnlyList<string> Inputs { get; init; }

    public InputFormat From { get; init; }

    public OutputFormat To { get; init; }

    /// <summary>Null for standard output.</summary>
    public string? Output { get; init; }

    public OffsetUnit Offsets { get; init; }

    public int Jobs { get; init; } = 1;

    public bool Clean { get; init; }

    public bool KeepExtra { get; init; }

    public string IdField { get; init; } = "id";

    public string TextField { get; init; } = "text";

    public QuotationPolicy Quotations { get; init; }

    public bool Strict { get; init; }

    public bool Explain { get; init; }

    /// <summary>Whether outputs of a folder that were finished before are left as they are.</summary>
    public bool Resume { get; init; }

    /// <summary>All that decides what is written for an input, in words: two runs that agree in it write the same bytes.</summary>
    public string Settings => string.Create(CultureInfo.InvariantCulture, $"{Parts}; from {From}; to {To}; offsets {Offsets}; clean {Clean}; keep extra {KeepExtra}; explain {Explain}; id \"{IdField}\"; text \"{TextField}\"");
}
