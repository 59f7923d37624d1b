using NewsText.Attributions;

namespace NewsText.Tests.Attributions.Speakers;

public class FirstNameListTests
{
    private const string Text = "[[Zorvan Keel]] met Ann Lee. Later [[he]] left.";

    [Fact]
    public void KnowsCommonNamesWithoutRegardToCase()
    {
        Assert.Equal(NameGender.Female, FirstNameList.Default.GenderOf("ursula"));
        Assert.Equal(NameGender.Male, FirstNameList.Default.GenderOf("Graham"));
        Assert.Null(FirstNameList.Default.GenderOf("Zorvan"));
    }

    [Fact]
    public void CopiesAreIndependent()
    {
        FirstNameList more = FirstNameList.Default.With("Zorvan", NameGender.Female);
        Assert.Null(FirstNameList.Default.GenderOf("Zorvan"));
        Assert.Equal(FirstNameList.Default.Count + 1, more.Count);
        Assert.Equal(FirstNameList.Default.Count, more.Without("zorvan").Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    public void RefusesWhatIsNoName(string name) => Assert.Throws<ArgumentException>(() => FirstNameList.Empty.With(name, NameGender.Male));

    [Fact]
    public void ItsGendersDecidePronouns()
    {
        SpeakerLexicon female = SpeakerLexicon.With(FirstNameList.Default.With("Zorvan", NameGender.Female));
        Assert.Equal("Zorvan Keel", Resolving.Run(Text)[1].Speaker);
        Assert.Null(Resolving.Run(Text, female)[1].Speaker);
    }
}
