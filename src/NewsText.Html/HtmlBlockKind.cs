namespace NewsText;

/// <summary>What a block of a page is, by its markup.</summary>
public enum HtmlBlockKind
{
    /// <summary>A paragraph, or other running text.</summary>
    Paragraph,

    /// <summary>The article's headline.</summary>
    Title,

    /// <summary>A heading inside the article.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A quotation set apart.</summary>
    Quote,

    /// <summary>Who wrote it.</summary>
    Byline,

    /// <summary>When it was published or changed.</summary>
    Date,

    /// <summary>The words under a picture or video.</summary>
    Caption,

    /// <summary>Whose picture it is.</summary>
    Credit,
}
