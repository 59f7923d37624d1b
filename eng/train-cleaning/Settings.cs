namespace NewsText.Training.Cleaning;

/// <summary>Training's settings, chosen by cross-validation grouped by site.</summary>
internal static class Settings
{
    public static double LineWeight { get; set; } = 0.15;

    /// <summary>What a page of a blog weighs against one of a news site.</summary>
    public static double BlogWeight { get; set; } = 0.25;

    /// <summary>What a scraper output weighs: there are several of each page.</summary>
    public static double ScrapedWeight { get; set; } = 0.4;

    public static double ShareWeight { get; set; } = 20;

    public static double Ridge { get; set; } = 4e-5;

    public static int LinearPasses { get; set; } = 5;

    public static int NetworkPasses { get; set; } = 8;

    public static int Hidden { get; set; } = 8;

    /// <summary>Networks whose mean is taken.</summary>
    public static int Networks { get; set; } = 4;

    public static double Decay { get; set; } = 1e-4;

    /// <summary>Sets a setting from the command line: Name=value.</summary>
    public static void Set(string argument)
    {
        string[] parts = argument.Split('=');
        var property = typeof(Settings).GetProperty(parts[0]) ?? throw new ArgumentException($"There is no setting {parts[0]}.", nameof(argument));
        property.SetValue(null, Convert.ChangeType(parts[1], property.PropertyType, System.Globalization.CultureInfo.InvariantCulture));
    }
}
