using System.Diagnostics;

namespace NewsText.Cli.Tests;

/// <summary>A test on a small disk of its own, which only a process that may mount one sees. Skipped where mounting isn't permitted.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TmpfsFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> MayMount = new(static () =>
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            using Process trial = ToolProcess.Shell(Mounted("/tmp", "64k", "true"));
            trial.WaitForExit();
            return trial.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    });

    public TmpfsFactAttribute()
    {
        if (!MayMount.Value)
            Skip = "A small disk cannot be mounted here (unshare -rm, mount -t tmpfs).";
    }

    /// <summary>A shell line that runs a script with a disk of <paramref name="size"/> at <paramref name="folder"/>, unseen by others and gone afterwards.</summary>
    public static string Mounted(string folder, string size, string script) =>
        $"exec unshare -rm sh -c 'mount -t tmpfs -o size={size} none {folder} || exit 99; {script}'";
}
