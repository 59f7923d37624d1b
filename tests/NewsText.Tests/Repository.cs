namespace NewsText.Tests;

/// <summary>Where the checkout lies, found upward from the test assembly.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>A path below the root.</summary>
    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsText.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests run from inside a checkout: no NewsText.sln above " + AppContext.BaseDirectory);
    }
}
