using NewsText.Cleaning;

namespace NewsText.Tests.Cleaning.Repair;

/// <summary>Runs the repair half of cleaning alone.</summary>
internal static class Mend
{
    public static string Text(string raw, CharacterRepairs repairs = CharacterRepairs.All) => Run(raw, repairs).Text;

    public static CleanText Run(string raw, CharacterRepairs repairs = CharacterRepairs.All) =>
        CharacterRepair.Run(raw, CleaningOptions.Default with { Repairs = repairs });
}
