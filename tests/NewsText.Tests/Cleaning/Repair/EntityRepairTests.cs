namespace NewsText.Tests.Cleaning.Repair;

public class EntityRepairTests
{
    [Theory]
    [InlineData("Baker &amp; Sons", "Baker & Sons")]
    [InlineData("Baker &amp;amp; Sons", "Baker & Sons")]
    [InlineData("it isn&rsquo;t over", "it isn’t over")]
    [InlineData("it isn&amp;amp;rsquo;t over", "it isn’t over")]
    [InlineData("it isn&#39;t, it isn&#x2019;t", "it isn't, it isn’t")]
    [InlineData("caf&eacute; &ndash; open", "café – open")]
    [InlineData("the old &#146;quote&#148;", "the old ’quote”")]
    [InlineData("&#128512; said the note", "😀 said the note")]
    [InlineData("desk&commat;paper", "desk@paper")]
    public void References_are_decoded(string raw, string expected) => Assert.Equal(expected, Mend.Text(raw));

    [Theory]
    [InlineData("AT&T and R&D; Marks & Spencer")]
    [InlineData("Q&A; then lunch")]
    [InlineData("a & b &c &notareference; &#; &#x; &#1114112; &#0; &#55296;")]
    [InlineData("&")]
    [InlineData("&amp")]
    public void What_only_looks_like_one_stays(string raw) => Assert.Equal(raw, Mend.Text(raw));

    [Fact]
    public void One_edit_covers_the_reference_and_nothing_else()
    {
        Edit edit = Assert.Single(Mend.Run("x &amp;lt; y").Edits);
        Assert.Equal((new TextSpan(2, 10), "<", "repair.entity"), (edit.Span, edit.Replacement, edit.Rule));
    }

    [Fact]
    public void A_no_break_space_reference_becomes_a_plain_space_in_English() =>
        Assert.Equal("The firm may go to court next week.", Mend.Text("The firm&nbsp;may go to court&#160;next week."));
}
