namespace NewsText.Accuracy;

/// <summary>One figure of one data set.</summary>
/// <param name="Set">Name of the set, such as <c>sentences/gum-news</c>.</param>
/// <param name="Name">Name of the figure, such as <c>boundary F1</c>.</param>
/// <param name="Value">The figure, mostly 0..1.</param>
/// <param name="HigherIsBetter">False for error rates.</param>
public readonly record struct Measure(string Set, string Name, double Value, bool HigherIsBetter = true);
