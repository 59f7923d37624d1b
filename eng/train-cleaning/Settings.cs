using System.Globalization;

namespace NewsText.Training.Cleaning;

/// <summary>Training's settings, chosen by cross-validation grouped by site.</summary>
internal static class Settings
{
    /// <summary>What a line weighs for itself, besides its share of the article.</summary>
    public static double LineWeight { get; set; } = 0.15;

    public static double ShareWeight { get; set; } = 20;

    /// <summary>What a page of a blog weighs against one of a news site.</summary>
    public static double BlogWeight { get; set; } = 0.25;

    /// <summary>The same in the word model of news sites.</summary>
    public static double NewsModelBlogWeight { get; set; } = 0.02;

    /// <summary>What a scraper output weighs: there are several of each page.</summary>
    public static double ScrapedWeight { get; set; } = 0.6;

    public static double Ridge { get; set; } = 4e-5;

    public static int LinearPasses { get; set; } = 5;

    public static int Trees { get; set; } = 1100;

    /// <summary>Trees of the first models, which tell what later rounds do not meet any more.</summary>
    public static int FirstTrees { get; set; } = 240;

    /// <summary>Probability from which the first models take a line away.</summary>
    public static double GoneFrom { get; set; } = 0.8;

    /// <summary>What a page weighs without the lines that went, against the whole page.</summary>
    public static double LaterWeight { get; set; } = 0.8;

    public static double Rate { get; set; } = 0.1;

    /// <summary>Ridge on the values of leaves.</summary>
    public static double Lambda { get; set; } = 10;

    /// <summary>Share of the rows, by gradient, and of the columns that a tree sees.</summary>
    public static double RowShare { get; set; } = 0.4;

    public static double ColumnShare { get; set; } = 0.2;

    /// <summary>Whether folds keep the pages of a site together (0), as in the figures that count, or the versions of a page alone (1).</summary>
    public static int ByPage { get; set; }

    /// <summary>Of the trees' samples; figures of two seeds differ by .0015.</summary>
    public static int Seed { get; set; } = 3;

    /// <summary>Columns that training leaves out, to see what they bring.</summary>
    public static string Without { get; set; } = "";

    /// <summary>Sets a setting from the command line: Name=value.</summary>
    public static void Set(string argument)
    {
        string[] parts = argument.Split('=');
        var property = typeof(Settings).GetProperty(parts[0]) ?? throw new ArgumentException($"There is no setting {parts[0]}.", nameof(argument));
        property.SetValue(null, Convert.ChangeType(parts[1], property.PropertyType, CultureInfo.InvariantCulture));
    }
}
