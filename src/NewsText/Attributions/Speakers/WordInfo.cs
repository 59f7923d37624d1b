namespace NewsText.Attributions;

/// <summary>A lexicon entry: the word's classes and the hash of the role noun it stands for (0 where it stands for none).</summary>
internal readonly record struct WordInfo(WordClass Class, uint Role)
{
    public bool Is(WordClass any) => (Class & any) != WordClass.None;
}
