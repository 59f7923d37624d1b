namespace NewsText.Cleaning;

/// <summary>Every rule that can give a line its role.</summary>
/// <remarks>A rule adds its bias to the model's log odds. Biases and shares of unwanted lines are counts on the development pages.</remarks>
internal static class LineRules
{
    public static readonly LineRule Advertisement = new("advertisement.phrase", LineRole.Advertisement, 0.99, "A stock phrase that marks an advertisement.") { Bias = 1.2 };
    public static readonly LineRule Related = new("related.phrase", LineRole.RelatedLink, 0.97, "A stock phrase that leads to other articles.") { Bias = 1.2 };
    public static readonly LineRule Share = new("share.phrase", LineRole.ShareRow, 0.99, "A stock phrase of share buttons or embedded posts.") { Bias = 1.2 };
    public static readonly LineRule Newsletter = new("newsletter.phrase", LineRole.Newsletter, 0.97, "A stock phrase that asks to sign up, subscribe or log in.") { Bias = 1.2 };
    public static readonly LineRule Legal = new("legal.phrase", LineRole.LegalText, 0.98, "A stock phrase of cookie, copyright or other legal text.") { Bias = 3 };
    public static readonly LineRule Comment = new("comment.phrase", LineRole.Comment, 0.99, "A stock phrase of a comment section.") { Bias = 1.2 };
    public static readonly LineRule Byline = new("byline.phrase", LineRole.Byline, 0.95, "A stock phrase around the author's name.");
    public static readonly LineRule Reporting = new("reporting.phrase", LineRole.ReportingCredit, 0.92, "Names those who contributed to the reporting.");
    public static readonly LineRule Timestamp = new("timestamp.phrase", LineRole.Timestamp, 0.98, "A stock phrase around a publication or reading time.") { Bias = 1.2 };
    public static readonly LineRule Tags = new("tags.phrase", LineRole.Tags, 0.98, "A stock phrase that opens a list of topics.") { Bias = 2.5 };
    public static readonly LineRule Credit = new("credit.phrase", LineRole.Credit, 0.98, "A stock phrase of a picture's credit or viewer.") { Bias = 1.2 };
    public static readonly LineRule CaptionPhrase = new("caption.phrase", LineRole.Caption, 0.95, "A stock phrase that opens a caption.");
    public static readonly LineRule CommentSection = new("comment.section", LineRole.Comment, 0.97, "Stands among readers' comments.") { Bias = 3 };
    public static readonly LineRule Navigation = new("navigation.phrase", LineRole.Navigation, 0.98, "A stock phrase of menus and site messages.") { Bias = 1.2 };

    public static readonly LineRule Punctuation = new("debris.punctuation", LineRole.Debris, 0.98, "Holds no letter and no digit.") { Bias = 6 };
    public static readonly LineRule BareUrl = new("debris.url", LineRole.Debris, 0.95, "Holds nothing but a web address.") { Bias = 3 };
    public static readonly LineRule CopyrightMark = new("legal.copyright-mark", LineRole.LegalText, 0.98, "Opens with a copyright mark.") { Bias = 2 };
    public static readonly LineRule DateAlone = new("timestamp.alone", LineRole.Timestamp, 0.99, "Holds nothing but a date or time.") { Bias = 1.2 };
    public static readonly LineRule BylineName = new("byline.name", LineRole.Byline, 0.96, "\"By\" and a name stand alone.") { Bias = 1.2 };
    public static readonly LineRule AuthorRole = new("byline.role", LineRole.Byline, 0.95, "The author's role stands below the author's name.");
    public static readonly LineRule AuthorBio = new("bio.author", LineRole.AuthorBio, 0.95, "Says who the author is.") { Bias = 2 };
    public static readonly LineRule ShareRow = new("share.row", LineRole.ShareRow, 0.99, "Names of social networks and share buttons in a row.") { Bias = 1.2 };
    public static readonly LineRule Embed = new("share.embed", LineRole.ShareRow, 0.97, "A rest of an embedded post.");
    public static readonly LineRule RelatedLabel = new("related.label", LineRole.RelatedLink, 0.97, "A label in capitals leads to another article.");
    public static readonly LineRule RelatedTitle = new("related.title", LineRole.RelatedLink, 0.85, "A title in title case stands between paragraphs.") { Bias = 1.5 };
    public static readonly LineRule TagList = new("tags.list", LineRole.Tags, 0.96, "A short name follows the label of a topic list.") { Bias = 1.2 };
    public static readonly LineRule NewsletterBlock = new("newsletter.block", LineRole.Newsletter, 0.95, "Follows a request to sign up and addresses the reader.");

    public static readonly LineRule CreditBlock = new("credit.block", LineRole.Credit, 1.0, "A credit in brackets, broken over lines.") { Bias = 6 };
    public static readonly LineRule CreditLabel = new("credit.label", LineRole.Credit, 0.98, "A credit label and a name.") { Bias = 1.2 };
    public static readonly LineRule CreditNames = new("credit.names", LineRole.Credit, 0.98, "Names of a photographer or agency stand alone.") { Bias = 1.2 };
    public static readonly LineRule CaptionBlock = new("caption.credit-block", LineRole.Caption, 1.0, "A credit in brackets follows on its own lines.") { Bias = 6 };
    public static readonly LineRule CaptionBeforeCredit = new("caption.before-credit", LineRole.Caption, 0.96, "A credit follows on the next line.") { Bias = 1.5 };
    public static readonly LineRule CaptionCreditTail = new("caption.credit-tail", LineRole.Caption, 0.96, "Ends in a credit.") { Bias = 1.2 };
    public static readonly LineRule CaptionInQuotation = new("caption.in-quotation", LineRole.Caption, 0.95, "Stands without a stop inside a quotation that goes on after it.") { Bias = 6 };
    public static readonly LineRule CaptionNoStop = new("caption.no-stop", LineRole.Caption, 0.8, "A sentence without its stop between paragraphs that all have theirs.") { Bias = 1.8 };
    public static readonly LineRule CaptionRepeated = new("caption.repeated", LineRole.Caption, 0.97, "The same line stands in the text more than once.") { Bias = 1.5 };
    public static readonly LineRule CaptionDoubtful = new("caption.doubtful", LineRole.Caption, 0.4, "Reads like a caption but ends in a stop and carries no credit.");

    public static readonly LineRule KeptHeadline = new("headline.first", LineRole.Headline, 0.3, "The first line, without a stop, before the article.") { Bias = -6 };
    public static readonly LineRule KeptStandfirst = new("standfirst.second", LineRole.Standfirst, 0.3, "A sentence without a stop between the title and the article.");
    public static readonly LineRule CaptionTitle = new("caption.title", LineRole.Caption, 0.9, "A short line between the title and the article: a video's or picture's title, or a label.") { Bias = 1.4 };
    public static readonly LineRule KeptDateline = new("dateline.place", LineRole.Dateline, 0.01, "Opens with a place and an agency or date.") { Bias = -5 };
    public static readonly LineRule KeptSubheading = new("subheading.short", LineRole.Subheading, 0.3, "A short line without a stop between paragraphs.");
    public static readonly LineRule KeptListItem = new("list.after-colon", LineRole.ListItem, 0.1, "Belongs to a list that a colon opens.");
    public static readonly LineRule KeptQuotation = new("body.quotation", LineRole.Body, 0.02, "A quotation.");
    public static readonly LineRule KeptScore = new("body.score", LineRole.Body, 0.1, "A result between two names.");
    public static readonly LineRule KeptQuestion = new("subheading.question", LineRole.Subheading, 0.1, "A question between paragraphs.");
    public static readonly LineRule KeptProse = new("body.prose", LineRole.Body, 0.05, "A paragraph of prose.");
    public static readonly LineRule ModelKept = new("line.model-kept", LineRole.Body, 0.1, "The line and those around it look like the article.");
    public static readonly LineRule ModelUnwanted = new("line.model", LineRole.Navigation, 0.9, "The line and those around it look like page furniture.");
    public static readonly LineRule Island = new("line.island", LineRole.RelatedLink, 0.8, "Stands far behind the article, among lines that are page furniture.");
    public static readonly LineRule KeptInner = new("line.inner", LineRole.Subheading, 0.4, "One of many short lines between paragraphs: the article's headings or entries.");
    public static readonly LineRule KeptOutweighing = new("body.outweighing", LineRole.Body, 0.2, "Has more words than all the rest of the article.");

    /// <summary>Every rule; a rule's place here is its feature in the model, so new ones go to the end.</summary>
    public static readonly LineRule[] All = Number(
    [
        Advertisement, Related, Share, Newsletter, Legal, Comment, Byline, Reporting, Timestamp, Tags, Credit, CaptionPhrase, Navigation,
        Punctuation, BareUrl, CopyrightMark, DateAlone, BylineName, AuthorRole, AuthorBio, ShareRow, Embed, RelatedLabel, RelatedTitle, TagList, NewsletterBlock,
        CreditBlock, CreditLabel, CreditNames, CaptionBlock, CaptionBeforeCredit, CaptionCreditTail, CaptionInQuotation, CaptionNoStop, CaptionRepeated, CaptionDoubtful,
        KeptHeadline, KeptDateline, KeptSubheading, KeptListItem, KeptQuotation, KeptScore, KeptQuestion, KeptProse, ModelKept, ModelUnwanted,
        KeptStandfirst, CaptionTitle, CommentSection,
        Island, KeptInner, KeptOutweighing,
    ]);

    private static readonly Dictionary<string, LineRule> ById = All.ToDictionary(r => r.Id, StringComparer.Ordinal);

    private static readonly LineRule?[] ByIndex = [null, .. All];

    private static readonly byte[] Heads = [0, .. All.Select(static rule => rule.Unwanted > 0.9 ? (byte)(1 + (int)rule.Role) : (byte)0)];
    private static readonly byte[] Levels = [0, .. All.Select(static rule => (byte)((rule.Unwanted * 20) + 1))];
    private static readonly byte[] Roles = [0, .. All.Select(static rule => (byte)(1 + (int)rule.Role))];
    private static readonly sbyte[] Groups = [-1, .. All.Select(static rule => (sbyte)rule.Group)];

    /// <summary>The role of the rule with an index as a number from 1 on, if it is a sure one; 0 for others and for none.</summary>
    public static byte HeadAt(int index) => Heads[index];

    /// <summary>How unwanted the lines of the rule with an index are, in steps of a twentieth from 1 on; 0 for none.</summary>
    public static byte LevelAt(int index) => Levels[index];

    /// <summary>The role of the rule with an index as a number from 1 on; 0 for none.</summary>
    public static byte RoleAt(int index) => Roles[index];

    /// <summary>The group of the rule with an index, or -1.</summary>
    public static int GroupAt(int index) => Groups[index];

    /// <summary>The rule with an index; none for 0.</summary>
    public static LineRule? At(int index) => ByIndex[index];

    /// <summary>The rule that a phrase of the data file belongs to.</summary>
    public static LineRule? OfPhrase(string role) => ById.GetValueOrDefault(role + ".phrase");

    /// <summary>The rule of a line that no rule of its own decided about.</summary>
    public static LineRule OfDecision(DocumentReason reason, bool unwanted) => reason switch
    {
        DocumentReason.Island when unwanted => Island,
        DocumentReason.Inner when !unwanted => KeptInner,
        DocumentReason.Outweighing when !unwanted => KeptOutweighing,
        _ => unwanted ? ModelUnwanted : ModelKept,
    };

    /// <summary>The reason of a rule, for a person.</summary>
    public static string ReasonOf(string? id) => id is not null && ById.TryGetValue(id, out LineRule? rule) ? rule.Reason : "";

    private static LineRule[] Number(LineRule[] rules)
    {
        for (int i = 0; i < rules.Length; i++)
            rules[i].Index = i + 1;
        return rules;
    }
}
