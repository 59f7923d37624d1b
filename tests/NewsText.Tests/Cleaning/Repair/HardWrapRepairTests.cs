using System.Text;

namespace NewsText.Tests.Cleaning.Repair;

public class HardWrapRepairTests
{
    private const string Paragraph = "The reservoir above the town was built in the years after the war and has been mended three times since then, most recently when "
        + "a crack was found in the wall below the northern gate. Engineers say that it is safe. The council is not so sure, and has asked for a second opinion.";

    [Theory]
    [InlineData(50)]
    [InlineData(64)]
    [InlineData(72)]
    [InlineData(100)]
    public void A_wrapped_paragraph_is_one_line_again(int column) => Assert.Equal(Paragraph, Mend.Text(Wrap(Paragraph, column)));

    [Fact]
    public void Paragraphs_stay_apart() =>
        Assert.Equal(Paragraph + "\n\n" + Paragraph, Mend.Text(Wrap(Paragraph, 72) + "\n\n" + Wrap(Paragraph, 72)));

    [Fact]
    public void Carriage_returns_go_with_the_break() =>
        Assert.Equal(Paragraph, Mend.Text(Wrap(Paragraph, 72).Replace("\n", " \r\n", StringComparison.Ordinal)));

    [Fact]
    public void A_word_hyphenated_at_a_break_is_whole_again_and_a_compound_keeps_its_hyphen()
    {
        const string Wrapped = "The reservoir above the town was built after the war, and the govern-\nment has mended it three times since, most recently in the year of the\n"
            + "so-called dry summer, when all wells failed and people relied on well-\nknown springs.";
        string mended = Mend.Text(Wrapped);
        Assert.Contains("the government has mended", mended, StringComparison.Ordinal);
        Assert.Contains("well-known springs", mended, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Water is short\n\nThe reservoir above the town was built in the years after the war and it is nearly empty now")]
    [InlineData("Roses along the wall are red\nand nobody has seen them\nbut the gardener\nand his dog, who sleeps there all day long\nin the sun")]
    [InlineData("What to bring:\n- a torch with a spare set of batteries for the long night\n- warm clothes for the children and for everyone else too\n- food")]
    [InlineData("The reservoir above the town is nearly empty.\nThe council will meet again on Monday.\nEngineers say that it is safe.")]
    [InlineData("total = compute_total(first_value, second_value, third_value)\nprint_result(total)\nreturn total")]
    public void Headings_verse_lists_and_programs_stay(string text) => Assert.Equal(text, Mend.Text(text));

    private static string Wrap(string text, int column)
    {
        var wrapped = new StringBuilder();
        int length = 0;
        foreach (string word in text.Split(' '))
        {
            if (length > 0)
            {
                bool fits = length + 1 + word.Length <= column;
                wrapped.Append(fits ? ' ' : '\n');
                length = fits ? length + 1 : 0;
            }

            wrapped.Append(word);
            length += word.Length;
        }

        return wrapped.ToString();
    }
}
