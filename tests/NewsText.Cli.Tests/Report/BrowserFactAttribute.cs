namespace NewsText.Cli.Tests.Report;

/// <summary>A test in a real Chromium; where none is installed it says so and is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    public BrowserFactAttribute()
    {
        if (Executable is null)
            Skip = "No Chromium is installed (Debian: apt-get install chromium).";
    }

    public static string? Executable { get; } = Environment.GetEnvironmentVariable("CHROMIUM") ?? Places.FirstOrDefault(File.Exists);
}
