namespace NewsText.Cli.Tests;

/// <summary>A test on a terminal, as <c>script</c> of util-linux makes one. Skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ScriptTheoryAttribute : TheoryAttribute
{
    public ScriptTheoryAttribute()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/script"))
            Skip = "There is no 'script' here to make a terminal.";
    }
}
