namespace NewsText.Json;

/// <summary>The lower-case names that the contract gives to the members of an enumeration.</summary>
internal static class ContractNames<T>
    where T : struct, Enum
{
    /// <summary>The members are numbered from 0 without gaps, in the order of their values.</summary>
#pragma warning disable CA2263 // the generic overload can't be compiled ahead for the library's own types
    private static readonly string[] Names = [.. Enum.GetNames(typeof(T)).Select(n => n.ToLowerInvariant())];
#pragma warning restore CA2263

    public static int Count => Names.Length;

    public static string Of(T value) => Names[System.Runtime.CompilerServices.Unsafe.BitCast<T, int>(value)];

    public static bool TryParse(string name, out T value)
    {
        int index = Array.IndexOf(Names, name);
        value = System.Runtime.CompilerServices.Unsafe.BitCast<int, T>(Math.Max(0, index));
        return index >= 0;
    }
}
