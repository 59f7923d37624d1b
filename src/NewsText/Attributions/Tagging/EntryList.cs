namespace NewsText.Attributions;

/// <summary>The lexicon entries of a text's tokens.</summary>
internal readonly ref struct EntryList(ushort[] indexes)
{
    public ref readonly WordEntry this[int token] => ref WordLexicon.Entries[indexes[token]];
}
