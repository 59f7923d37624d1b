namespace NewsText.Train;

/// <summary>One candidate: its hashed features, whether a sentence ends there, and how much it counts.</summary>
internal sealed record Example(int[] Features, bool IsBoundary, float Weight);
