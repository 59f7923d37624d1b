namespace NewsText.Lexicons;

/// <summary>Reads the name of an enumeration's member from a data file, whatever its case, with or without hyphens.</summary>
/// <remarks>The framework's generic parser can't be compiled ahead for the library's own types; the other one is.</remarks>
internal static class EnumName
{
    public static bool TryParse<T>(string name, out T value)
        where T : struct, Enum
    {
        bool known = Enum.TryParse(typeof(T), name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out object? member);
        value = known ? (T)member! : default;
        return known;
    }
}
