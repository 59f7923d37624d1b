using NewsText.Attributions;

namespace NewsText.Tests.Attributions.Speakers;

public class SpeakerResolverTests
{
    [Theory]
    [InlineData("[[Mayor Ilse Brandt]] said the bridge would open. [[Brandt]] gave no date.", "Ilse Brandt|Ilse Brandt")]
    [InlineData("[[Holm]] said no. Capt. Iris Holm had led the search.", "Iris Holm")]
    [InlineData("[[Ms. Okafor]] declined.", "Okafor")]
    [InlineData("[[Sen. J. B. Castell (D-N.M.)]] said so.", "J. B. Castell")]
    [InlineData("[[Rep. Lena Osgood of Maine]] said so.", "Lena Osgood")]
    [InlineData("[[Omar al-Farsi]] spoke first. Later [[al-Farsi]] left.", "Omar al-Farsi|Omar al-Farsi")]
    [InlineData("[[Ursula van der Berg]] spoke. [[Berg]] left.", "Ursula van der Berg|Ursula van der Berg")]
    [InlineData("[[the port's director, Anton Reyes,]] said so.", "Anton Reyes")]
    [InlineData("[[Minister of Transport Julia Marsh]] said so.", "Julia Marsh")]
    [InlineData("[[The deputy head of the upper house, Igor Lazarev, a friend of the premier]] said so.", "Igor Lazarev")]
    [InlineData("[[a welder known by the name “Rusty”]] said so.", "Rusty")]
    [InlineData("[[Ada Lind and Bo Holm]] said so.", "Ada Lind and Bo Holm")]
    [InlineData("[[Robert Quayle, QC]] said so. [[Mr. Quayle]] sat.", "Robert Quayle|Robert Quayle")]
    public void Names(string marked, string expected) => Assert.Equal(expected, Speakers(marked));

    [Theory]
    [InlineData("[[The Council for Marine Safety (CMS)]] said so. [[CMS]] warned again.", "Council for Marine Safety|Council for Marine Safety")]
    [InlineData("The Harbour Ministry met. [[The ministry]] said so.", "Harbour Ministry")]
    [InlineData("[[Police]] said so. Later [[police]] left.", "police|police")]
    [InlineData("[[the army]] said so.", "army")]
    [InlineData("[[The Northern Herald]] reported it.", "Northern Herald")]
    public void Bodies(string marked, string expected) => Assert.Equal(expected, Speakers(marked));

    [Theory]
    [InlineData("[[Two officials]] said so.", SourceType.Collective)]
    [InlineData("[[residents]] said so.", SourceType.Collective)]
    [InlineData("[[A report]] said so.", SourceType.Document)]
    [InlineData("[[he]] said so.", SourceType.Pronoun)]
    [InlineData("[[his wife]] said so.", SourceType.Role)]
    public void UnresolvedStaysNull(string marked, SourceType type)
    {
        AttributionDraft draft = Assert.Single(Resolving.Run(marked));
        Assert.Null(draft.Speaker);
        Assert.Equal(type, draft.SourceType);
    }

    [Theory]
    [InlineData("[[Rosa Quill]] rang Tom Berg at noon. [[She]] said [[he]] would pay.", "Rosa Quill|Rosa Quill|Tom Berg")]
    [InlineData("Marta Ruiz, a reporter for the radio, was there too.\n\n[[She]] said it was over.", "Marta Ruiz")]
    [InlineData("[[A correspondent for the broadcaster KTV]] saw it. [[They]] counted three trucks.", "correspondent for the broadcaster KTV|correspondent for the broadcaster KTV")]
    [InlineData("[[The Port Authority]] said so. [[It]] promised more.", "Port Authority|Port Authority")]
    [InlineData("[[Finance Minister Pavel Novak]] said so. Later [[the minister]] left.", "Pavel Novak|Pavel Novak")]
    public void PronounsAndRoles(string marked, string expected) => Assert.Equal(expected, Speakers(marked));

    [Theory]
    [InlineData("[[Ada Lind]] said: “Our only witness is safe. [[0:She]] told us so.”")]
    [InlineData("[[Ada Lind]] said: ''Our only witness is safe. [[0:She]] told us so.''")]
    [InlineData("[[Ada Lind]] said: ‘Our only witness is safe. [[0:She]] told us so.’")]
    public void NobodyQuotedCallsHerselfShe(string marked) => Assert.Null(Resolving.Run(marked)[1].Speaker);

    [Theory]
    [InlineData("Mayor Beats Rival In Northern Port Race\n\n[[The mayor]] said so.", "mayor")]
    [InlineData("[[The ferry line, Blue Heron,]] said so. [[The company]] gave no reason.", "Blue Heron|company")]
    [InlineData("[[Halden Freight Ltd.]] said so. Later [[the company]] gave no reason.", "Halden Freight Ltd|Halden Freight Ltd")]
    [InlineData("[[The army]] said so. [[It]] denied more.", "army|army")]
    public void BodiesAndHeadlines(string marked, string expected) => Assert.Equal(expected, Speakers(marked));

    [Fact]
    public void ContinuedQuotationsInheritTheSpeaker()
    {
        const string Text = "Ada Lind said: “One. “Two. “Three.”";
        List<AttributionDraft> drafts =
        [
            new() { Source = new TextSpan(0, 8) },
            new() { Continues = 0 },
            new() { Continues = 1 },
        ];
        Resolving.Resolve(Text, drafts);
        Assert.All(drafts, draft => Assert.Equal("Ada Lind", draft.Speaker));
        Assert.Null(drafts[2].SourceType);
    }

    [Fact]
    public void ContinuationsInACircleEnd()
    {
        List<AttributionDraft> drafts = [new() { Continues = 1 }, new() { Continues = 0 }];
        Resolving.Resolve("Nobody.", drafts);
        Assert.All(drafts, draft => Assert.Null(draft.Speaker));
    }

    private static string Speakers(string marked) => string.Join('|', Resolving.Run(marked).Select(draft => draft.Speaker ?? "-"));
}
