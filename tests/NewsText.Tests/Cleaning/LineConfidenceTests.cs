using NewsText.Cleaning;
using Xunit;

namespace NewsText.Tests.Cleaning;

public sealed class LineConfidenceTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void MoreProbableIsNeverLessSure(bool english)
    {
        float last = 0;
        for (int i = 0; i <= 1000; i++)
        {
            float mapped = LineConfidence.Map(i / 1000f, english);
            Assert.InRange(mapped, last, 1);
            last = mapped;
        }

        Assert.True(last > 0.95);
        Assert.True(LineConfidence.Map(0, english) < 0.05);
    }

    [Fact]
    public void KeptAndRemovedAreTheTwoSidesOfOne()
    {
        var state = new LineState { Unwanted = 0.8f, Removed = true };
        double removed = LineConfidence.Of(in state, english: true);
        state.Removed = false;
        Assert.Equal(1, removed + LineConfidence.Of(in state, english: true), 3);
    }

    [Fact]
    public void ARuleThatIsOftenWrongSaysSo()
    {
        var plain = new LineState { Unwanted = 0.8f, Removed = true };
        LineState ruled = plain;
        ruled.Rule = LineRules.CaptionNoStop;
        Assert.True(LineConfidence.Of(in ruled, english: true) < LineConfidence.Of(in plain, english: true));
    }
}
