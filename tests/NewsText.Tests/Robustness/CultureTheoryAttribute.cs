using System.Globalization;

namespace NewsText.Tests.Robustness;

/// <summary>A test that needs real cultures. Skipped where the runtime has no data of them (ICU).</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CultureTheoryAttribute : TheoryAttribute
{
    public CultureTheoryAttribute()
    {
        try
        {
            _ = CultureInfo.GetCultureInfo("tr-TR", predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            Skip = "The runtime has no culture data here (libicu is missing or globalization is invariant).";
        }
    }
}
