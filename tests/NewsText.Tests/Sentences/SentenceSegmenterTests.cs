namespace NewsText.Tests.Sentences;

/// <summary>Cases in pairs where the text allows: where a mark ends a sentence and where it does not. | stands for a boundary.</summary>
public class SentenceSegmenterTests
{
    [Theory]
    [InlineData("The bridge was closed.|It will open in May.")]
    [InlineData("Is it over?|Nobody knows!|We wait.")]
    [InlineData("The law took force on Monday.|2019 was the last dry year.")]
    [InlineData("Sales rose.|iPhone buyers queued.")]
    public void Splits_at_stops(string marked) => Check(marked);

    [Theory]
    [InlineData("Dr. Ada Brook met Gov. Lee Tan in Boise.|They spoke for an hour.")]
    [InlineData("Lt. Gov. Ana Poe and the Rev. Ben Cho came.|So did Messrs. Fox and Orr.")]
    [InlineData("He named Sen. Ida Vann (D-Ore.) and Rep. Cal Lund, R-Utah.|Both agreed.")]
    [InlineData("A letter by J. R. Pell and T.S. Moor was read.|According to R. Gil Dunn, it is old.")]
    [InlineData("It was Plan A.|The rest failed.")]
    public void Knows_titles_and_initials(string marked) => Check(marked);

    [Theory]
    [InlineData("Vane Corp. Chairman Al Beck left Tarn Inc.|The board met.")]
    [InlineData("She moved to the U.S.|Her son did not.")]
    [InlineData("The U.S. Senate met in Washington, D.C.|Nobody spoke.")]
    [InlineData("Gates open at 9 a.m. Friday and close at 6 p.m.|Entry is free.")]
    [InlineData("At 5 a.m. Rhea called.|By noon she was home.")]
    [InlineData("It ran from Jan. 3 to Feb. 11.|See No. 7 on p. 40.")]
    [InlineData("Would he go?|No.|He stayed.")]
    [InlineData("Rao v. Dean was cited.|So was Lee vs. Orr.")]
    public void Weighs_abbreviations(string marked) => Check(marked);

    [Theory]
    [InlineData("\"We lost it all,\" he said.|\"Nothing is left.\"")]
    [InlineData("\"Get out!\" Dahl shouted from the roof.|He ran.")]
    [InlineData("\"Who pays?\" the mayor asked.")]
    [InlineData("“We are cut off.|Nobody came.”|The line went dead.")]
    [InlineData("“I do not know…”|He looked away.")]
    [InlineData("The vote was 7-2.|(One seat is empty.)|It goes to court.")]
    [InlineData("She called it “a mess.”|Others agreed.")]
    [InlineData("He declared: « It is not a fault, it is a choice. »|He has added nothing.")]
    [InlineData("The mayor kept silent.|« Let us wait, » he asked.|« We will know. »")]
    [InlineData("« We saw nothing. »|« And we heard all. »")]
    [InlineData("»Wir gehen.«|»Wohin?«")]
    public void Keeps_closing_marks_with_their_sentence(string marked) => Check(marked);

    [Theory]
    [InlineData("It was ... unclear, he said.")]
    [InlineData("He paused...|Then he left.")]
    [InlineData("We waited for years. ... |The mine reopened.", "We waited for years.|... The mine reopened.")]
    [InlineData("So that is it?!|Yes.")]
    [InlineData("Shares of Yahoo! fell 3.5% to $4.10.|Trade was thin.")]
    public void Reads_ellipses_and_marks(string marked, string? expected = null) =>
        Check(expected ?? marked, SentenceSegmenter.Default, marked.Replace("|", expected is null ? " " : "", StringComparison.Ordinal));

    [Theory]
    [InlineData("He was treated for fractures.|12:41 The road is closed.")]
    [InlineData("Two lifts were stopped.|09:05 “We are stuck.”")]
    [InlineData("It weighs approx.\n40 tonnes.")]
    public void Reads_the_times_of_a_live_page(string marked) =>
        Check(marked, SentenceSegmenter.Default, marked.Replace('|', '\n'));

    [Theory]
    [InlineData("See maps.example.org/a.B?c=D.e for more.|Mail a.b@example.co.uk.|Thanks.")]
    [InlineData("The site Ledger.ru and the file report.PDF were lost.|Nobody cared.")]
    [InlineData("The dam broke.[3] [4]|Water rose.[12]|It fell later.")]
    public void Leaves_addresses_and_references_whole(string marked) => Check(marked);

    [Theory]
    [InlineData("The road was closed.Drivers turned back.", "The road was closed.|Drivers turned back.")]
    [InlineData("The gate held.Ī crowd came.", "The gate held.|Ī crowd came.")]
    [InlineData("They met in York on Friday.The talks failed.", "They met in York on Friday.|The talks failed.")]
    public void Splits_where_a_space_is_missing(string text, string expected)
    {
        string[] found = [.. SentenceSegmenter.Default.Segment(text).Select(s => s.Span.In(text))];
        Assert.Equal(expected.Split('|'), found, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("1. First point|2. Second point|3. Third point")]
    [InlineData("1) First point|2) Second point")]
    [InlineData("a) ask|b) wait|c) leave")]
    [InlineData("• ask the clerk|• wait outside")]
    public void Splits_lists_that_run_on(string marked) => Check(marked);

    [Theory]
    [InlineData("(OSLO, Norway) - The strait was closed.|Ships waited.")]
    [InlineData("LAGOS, Nigeria (AP) — The strait was closed.|Ships waited.")]
    [InlineData("FRESNO, Calif. — The strait was closed.|Ships waited.")]
    public void Keeps_datelines_with_their_sentence(string marked) => Check(marked);

    [Fact]
    public void A_machine_translated_caption_breaks_once_only()
    {
        // A stray stop in a caption is no boundary before a lower-case word.
        Check("Trucks wait near the port of Tema. were unloaded");
    }

    [Theory]
    [InlineData("The council voted to\nclose the pool on Friday. Parents\nwill protest.", "The council voted to\nclose the pool on Friday.|Parents\nwill protest.")]
    [InlineData("Pool to close\nThe council voted to close the pool on Friday, after years of debate.", "Pool to close|The council voted to close the pool on Friday, after years of debate.")]
    [InlineData("Bring:\n- bread\n- water", "Bring:|- bread|- water")]
    [InlineData("Storm nears\n\nPeople left the coast\n\nRoads are full.", "Storm nears|People left the coast|Roads are full.")]
    public void Reads_line_breaks(string text, string expected) => Check(expected, SentenceSegmenter.Default, text);

    internal static void Check(string marked, ISentenceSegmenter? segmenter = null, string? text = null)
    {
        string[] expected = marked.Split('|');
        text ??= string.Join(' ', expected);
        Assert.Equal(expected, (segmenter ?? SentenceSegmenter.Default).Segment(text).Select(s => s.Span.In(text)), StringComparer.Ordinal);
    }
}
