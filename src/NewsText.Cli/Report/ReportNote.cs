namespace NewsText.Cli.Report;

/// <summary>What the ledger needs of an article.</summary>
internal sealed record ReportNote(NewsDocument? Document, string Id, string? Date, string? Title);
