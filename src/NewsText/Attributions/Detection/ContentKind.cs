namespace NewsText.Attributions;

/// <summary>What stands behind a reporting word as its content.</summary>
internal enum ContentKind : byte
{
    None,
    That,
    Clause,
    Quote,
    Question,
    Infinitive,
    Gerund,
    NounPhrase,
    Prepositional,
    As,
    ObjectInfinitive,
    Colon,
}
