namespace NewsText.Tests.Golden;

/// <summary>A test on the two articles that lie beside the checkout, skipped where they are not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedSeedsFactAttribute : FactAttribute
{
    public SharedSeedsFactAttribute()
    {
        if (!Directory.Exists(Folder))
            Skip = "The shared articles are not here: they are looked for in " + Folder;
    }

    public static string Folder { get; } = Path.GetFullPath(Repository.PathTo("..", "shared", "seeds"));
}
