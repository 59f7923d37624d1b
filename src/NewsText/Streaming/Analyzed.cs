namespace NewsText;

/// <summary>One answer to one input of <see cref="NewsAnalyzer.AnalyzeAsync{T}"/>: the analysis or the error, and the input itself.</summary>
/// <typeparam name="T">Type of the input.</typeparam>
/// <param name="Input">What the caller gave.</param>
/// <param name="Document">The analysis, or null where <paramref name="Error"/> says why there is none.</param>
/// <param name="Error">What a null text, the caller's own text selector or a replaced stage threw; null where there is an analysis.</param>
public readonly record struct Analyzed<T>(T Input, NewsDocument? Document, Exception? Error);
