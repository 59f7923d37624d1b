namespace NewsText;

/// <summary>What a line of a scraped article is.</summary>
public enum LineRole
{
    /// <summary>A paragraph of the article.</summary>
    Body,

    /// <summary>The article's title.</summary>
    Headline,

    /// <summary>The summary sentence between title and article.</summary>
    Standfirst,

    /// <summary>A paragraph that opens with place and agency or date.</summary>
    Dateline,

    /// <summary>A heading inside the article.</summary>
    Subheading,

    /// <summary>An item of a list that belongs to the article.</summary>
    ListItem,

    /// <summary>The text of a picture or video.</summary>
    Caption,

    /// <summary>Whom a picture is from, and the picture viewer's controls.</summary>
    Credit,

    /// <summary>Who wrote the article.</summary>
    Byline,

    /// <summary>A publication or update time that stands alone.</summary>
    Timestamp,

    /// <summary>Who contributed to the reporting.</summary>
    ReportingCredit,

    /// <summary>A line about the author.</summary>
    AuthorBio,

    /// <summary>A link to other articles, or its label.</summary>
    RelatedLink,

    /// <summary>A request to subscribe, register or sign up.</summary>
    Newsletter,

    /// <summary>Buttons and rests of social networks.</summary>
    ShareRow,

    /// <summary>An advertisement or its marker.</summary>
    Advertisement,

    /// <summary>A reader's comment or the comment form.</summary>
    Comment,

    /// <summary>Cookie, licence, copyright and other legal text.</summary>
    LegalText,

    /// <summary>Topics and keywords.</summary>
    Tags,

    /// <summary>Menus, breadcrumbs and messages of the site.</summary>
    Navigation,

    /// <summary>Rests of markup and lone punctuation.</summary>
    Debris,
}
