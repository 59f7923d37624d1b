namespace NewsText.Attributions;

/// <summary>The forms of a verb that one spelling may be.</summary>
[Flags]
internal enum VerbForms : byte
{
    None = 0,
    Base = 1,
    Third = 2,
    Past = 4,
    Participle = 8,
    Gerund = 16,
}
