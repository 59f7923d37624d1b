namespace NewsText.Attributions;

/// <summary>The content behind a reporting word: its kind, where it begins, and where the reporting words end.</summary>
/// <param name="Kind">The kind of content; none where no frame of the word fits.</param>
/// <param name="First">First token of the content.</param>
/// <param name="CueEnd">Behind the last reporting word (its particle included).</param>
internal readonly record struct Complement(ContentKind Kind, int First, int CueEnd);
