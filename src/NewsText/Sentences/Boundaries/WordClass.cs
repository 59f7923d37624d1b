namespace NewsText.Sentences;

/// <summary>What a word beside a candidate tells; the names in <c>Languages/en/sentence-words.txt</c>.</summary>
internal enum WordClass : byte
{
    None,
    Pronoun,
    Determiner,
    Conjunction,
    Preposition,
    Adverb,
    Question,
    Verb,
    Speech,
    Month,
    Zone,
    Number,
    Title,
    PlaceNoun,
    Honorific,
    Label,
    CompanyForm,
}
