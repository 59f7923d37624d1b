namespace NewsText.Tests.Cleaning.Repair;

public class InvisibleRepairTests
{
    [Theory]
    [InlineData("\uFEFFThe coun\u200Bcil vo\u2060ted to\u200Dday", "The council voted today")]
    [InlineData("tax\u0000es ro\u001Bse\u007F", "taxes rose")]
    [InlineData("a \u202Aquiet\u202C street\u200E", "a quiet street")]
    [InlineData("main\u00ADten\u00ADance", "maintenance")]
    [InlineData("before\uFFFCafter", "beforeafter")]
    public void Debris_goes(string raw, string expected) => Assert.Equal(expected, Mend.Text(raw));

    [Theory]
    [InlineData("می\u200Cخواهم بروم")]
    [InlineData("क्\u200Dष and ශ්\u200Dරී")]
    [InlineData("the family 👨\u200D👩\u200D👧 waved 🏳\uFE0F\u200D🌈")]
    [InlineData("the flag 🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F of Scotland")]
    [InlineData("ภาษา\u200Bไทย")]
    [InlineData("he wrote \u200Fשלום\u200F twice")]
    [InlineData("tab\there\r\nand there")]
    public void What_a_script_or_an_emoji_needs_stays(string text) => Assert.Equal(text, Mend.Text(text));

    [Theory]
    [InlineData("The mayor\u00A0said the\u2009bridge would\u202Fopen.", "The mayor said the bridge would open.")]
    [InlineData("The bridge is closed.\u00A0 It will open again in May.", "The bridge is closed. It will open again in May.")]
    [InlineData("They paid 25\u00A0000 for the house on the hill.", "They paid 25\u00A0000 for the house on the hill.")]
    [InlineData("« Oui\u00A0», a répondu l’élue\u00A0; « c’est décidé\u00A0! »", "« Oui\u00A0», a répondu l’élue\u00A0; « c’est décidé\u00A0! »")]
    public void Odd_spaces_become_plain_ones_in_English(string raw, string expected) => Assert.Equal(expected, Mend.Text(raw));

    [Theory]
    [InlineData("The road closed.\u2028The school did too.", "The road closed.\nThe school did too.")]
    [InlineData("the road to\u2028the school", "the road to the school")]
    public void Line_separators_part_sentences_only(string raw, string expected) => Assert.Equal(expected, Mend.Text(raw));
}
