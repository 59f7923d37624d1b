namespace NewsText.Lexicons;

/// <summary>One entry of a data file with its place, so that errors can name it.</summary>
internal readonly record struct LexiconLine(string File, int Number, string[] Fields)
{
    public string this[int field] => field < Fields.Length ? Fields[field] : "";

    public FormatException Error(string what) => new($"Languages/{File}({Number}): {what}");
}
