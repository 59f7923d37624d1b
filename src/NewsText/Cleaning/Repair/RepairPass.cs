namespace NewsText.Cleaning;

/// <summary>One repair: reads the text and adds its edits, sorted and disjoint, in offsets of that text.</summary>
internal delegate void RepairPass(RepairText text, List<Edit> edits);
