namespace NewsText.Attributions;

/// <summary>A reporting verb of the lexicon.</summary>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Class">What it reports.</param>
/// <param name="Frames">What it may govern.</param>
/// <param name="Prepositions">Hashes of the words that lead from it to its content.</param>
internal sealed record Cue(string Lemma, CueClass Class, CueFrames Frames, uint[] Prepositions)
{
    public bool Has(CueFrames frame) => (Frames & frame) != CueFrames.None;
}
