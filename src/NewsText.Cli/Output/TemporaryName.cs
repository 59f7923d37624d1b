namespace NewsText.Cli.Output;

/// <summary>The name under which an output grows, beside its own.</summary>
internal static class TemporaryName
{
    public static string For(string path) => Path.Combine(Path.GetDirectoryName(path)!, $"{Begin(path)}{Path.GetRandomFileName()}{End}");

    /// <summary>Removes what killed runs left of this output; a file that a living run writes is locked and stays.</summary>
    public static void RemoveLeftovers(string path)
    {
        foreach (string left in Directory.EnumerateFiles(Path.GetDirectoryName(path)!, ".*" + End))
        {
            if (!Path.GetFileName(left).StartsWith(Begin(path), StringComparison.Ordinal))
                continue;
            try
            {
                using var unlocked = new FileStream(left, new FileStreamOptions { Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.DeleteOnClose });
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // In use, gone, or another user's: not ours to remove.
            }
        }
    }

    private const string End = ".tmp";

    private static string Begin(string path) => $".{Path.GetFileName(path)}.";
}
