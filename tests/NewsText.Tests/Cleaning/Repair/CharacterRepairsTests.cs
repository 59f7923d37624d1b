namespace NewsText.Tests.Cleaning.Repair;

public class CharacterRepairsTests
{
    private const string Context = "The council will meet again on Monday and the mayor has said that she will be there. ";

    public static TheoryData<CharacterRepairs, string> Damages => new()
    {
        { CharacterRepairs.Mojibake, "itâ€™s late" },
        { CharacterRepairs.Entities, "Baker &amp; Sons" },
        { CharacterRepairs.InvisibleCharacters, "to\u200Bday" },
        { CharacterRepairs.OddSpaces, Context.Replace(" the ", "\u00A0the ", StringComparison.Ordinal) },
        { CharacterRepairs.SoftHyphens, "to\u00ADday" },
        { CharacterRepairs.HardWraps, "The reservoir above the town was built in the years after the war\nand has been mended three times since then, most recently when a\ncrack was found" },
        { CharacterRepairs.MissingSpaces, Context + "The road was closed.Police kept people back." },
        { CharacterRepairs.LookAlikes, "the cоuncil" },
        { CharacterRepairs.ShiftedInitials, Context + "The gate was shut.įor two days nobody came." },
        { CharacterRepairs.StrayStops, Context + "The men were taken. to the station in a van." },
        { CharacterRepairs.Ligatures, "ﬁve" },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void Each_repair_can_be_switched_off_and_works_alone(CharacterRepairs repair, string raw)
    {
        Assert.NotEqual(raw, Mend.Text(raw, repair));
        Assert.Same(raw, Mend.Text(raw, CharacterRepairs.None));
        Assert.DoesNotContain(Mend.Run(raw, CharacterRepairs.All & ~repair).Edits, e => e.Rule == Mend.Run(raw, repair).Edits[0].Rule);
    }

    [Fact]
    public void A_clean_text_comes_back_as_the_same_string()
    {
        string raw = Context + "“It’s over,” Đorđe said — in Türkiye, for £5… Then they left.\n\nAnd that was that.";
        Assert.Same(raw, Mend.Text(raw));
    }
}
