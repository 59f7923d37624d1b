namespace NewsText.Tests.Attributions;

/// <summary>A statement keeps a content of one part without a list and its rules in shared objects: nobody may see it.</summary>
public class PackedAttributionTests
{
    private const string Text = "The barge will not sail before Monday, Ada Lind said.";

    [Fact]
    public void A_content_of_one_part_is_one_list_for_all_who_ask()
    {
        Attribution found = Assert.Single(AttributionDetector.Default.Detect(Text));
        Assert.Same(found.Content, found.Content);
        Assert.Equal("The barge will not sail before Monday", Assert.Single(found.Content).In(Text));
    }

    [Fact]
    public void A_copy_is_equal_whether_or_not_the_content_was_asked_for()
    {
        Attribution found = Assert.Single(AttributionDetector.Default.Detect(Text)), before = found with { };
        _ = found.Content;
        Assert.Equal(before, found);
        Assert.Equal(before.GetHashCode(), found.GetHashCode());
        Assert.NotEqual(before, found with { Content = [new TextSpan(0, 9)] });
        Assert.NotEqual(before, found with { Negated = true });
    }

    [Fact]
    public void Statements_are_equal_by_the_parts_of_their_content()
    {
        Attribution found = Assert.Single(AttributionDetector.Default.Detect(Text)), given = found with { Content = new List<TextSpan>(found.Content) };
        Assert.Equal(found, given);
        Assert.Equal(found.GetHashCode(), given.GetHashCode());
        Assert.Equal(found with { Content = [new TextSpan(0, 3), new TextSpan(4, 9)] }, found with { Content = [new TextSpan(0, 3), new TextSpan(4, 9)] });
    }

    [Theory]
    [InlineData("attribution.given", 0.5)]
    [InlineData("", 1)]
    public void What_is_set_is_what_is_read(string rule, double confidence)
    {
        var made = new Attribution { Id = 3, Kind = AttributionKind.Mixed, Content = [new TextSpan(1, 4)], Confidence = confidence, Rule = rule, SpeakerConfidence = confidence, SpeakerRule = rule, Hedged = true };
        Assert.Equal((rule, confidence, rule, confidence), (made.Rule, made.Confidence, made.SpeakerRule, made.SpeakerConfidence!.Value));
        Assert.Equal((true, false, false), (made.Hedged, made.Negated, made.Anonymous));
        Assert.Null((made with { SpeakerConfidence = null }).SpeakerConfidence);
        Assert.Equal(rule, (made with { SpeakerConfidence = null }).SpeakerRule);
    }

    [Fact]
    public void A_figure_tells_an_empty_victim_from_none()
    {
        var figure = new CasualtyFigure { Id = 0, Span = new TextSpan(0, 1), Outcome = Outcome.Killed, Count = CountRange.Exactly(2), Rule = "casualty.given", Confidence = 0.25 };
        Assert.Null(figure.Victim);
        Assert.Equal(default(Victim), (figure with { Victim = default(Victim) }).Victim);
        Assert.Null((figure with { Source = new Claimant(default, "", null) } with { Source = null }).Source);
        Assert.Equal(("casualty.given", 0.25), (figure.Rule, figure.Confidence));
    }

    [Fact]
    public void Sentences_are_equal_by_rule_and_confidence()
    {
        var sentence = new Sentence(new TextSpan(2, 5), "sentence.given", 0.75);
        Assert.Equal(sentence, new Sentence(new TextSpan(2, 5), "sentence.given", 0.75));
        Assert.NotEqual(sentence, sentence with { Confidence = 0.5 });
        Assert.NotEqual(sentence, sentence with { Rule = "sentence.other" });
        Assert.Equal("Sentence { Span = [2, 5), Rule = sentence.given, Confidence = 0.75 }", FormattableString.Invariant($"{sentence}"));
    }
}
