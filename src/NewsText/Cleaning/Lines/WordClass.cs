namespace NewsText.Cleaning;

/// <summary>Classes of <c>Languages/en/line-words.txt</c>; each counts in its own slot of a line.</summary>
internal enum WordClass : byte
{
    Function,
    Verb,
    Speech,
    Credit,
    Caption,
    Agency,
    Platform,
    Share,
    Signup,
    Cta,
    Related,
    Navigation,
    Legal,
    Comment,
    Byline,
    Bio,
    Advert,
    Month,
    Weekday,
    Clock,
    Person,
    Self,

    // The rest are classes of Languages/en/line-signs.txt.
    Promo,
    AuthorSign,
    Contribution,
    Link,
    Scene,
}
