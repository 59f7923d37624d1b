namespace NewsText.Attributions;

/// <summary>A noun that reports a statement ("claim", "warning").</summary>
/// <param name="Lemma">Its singular.</param>
/// <param name="Clause">A that-clause may follow.</param>
/// <param name="Colon">A colon and the statement may follow.</param>
/// <param name="Prepositions">Hashes of the words that lead from it to its content.</param>
/// <param name="Topics">Hashes of those that do so only behind a verb that lends it a subject; elsewhere they lead to its topic.</param>
internal sealed record NounCue(string Lemma, bool Clause, bool Colon, uint[] Prepositions, uint[] Topics);
