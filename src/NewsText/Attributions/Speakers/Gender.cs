namespace NewsText.Attributions;

/// <summary>The pronoun a text may use for somebody; <see cref="Unknown"/> fits both.</summary>
internal enum Gender : byte
{
    Unknown,
    Male,
    Female,
}
