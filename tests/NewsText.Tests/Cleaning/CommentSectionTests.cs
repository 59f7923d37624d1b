using NewsText.Cleaning;
using Xunit;

namespace NewsText.Tests.Cleaning;

public sealed class CommentSectionTests
{
    private const string Article = "The harbour office closed the northern quay on Friday after a crane lost its load.\n\nNobody was hurt, the office said, and ships were sent to the southern quay.\n\n";

    [Theory]
    [InlineData("Mara on May 3, 2021 at 4:47 pm said:", "Olof on May 3, 2021 at 6:12 pm said:", "Ines on May 4, 2021 at 8:01 am said:")]
    [InlineData("Posted by Mara at May 3, 2021 4:47 pm", "Posted by Olof at May 3, 2021 6:12 pm", "Posted by Ines at May 4, 2021 8:01 am")]
    [InlineData("Mara says:\n\nMay 3, 2021 at 4:47 pm", "Olof says:\n\nMay 3, 2021 at 6:12 pm", "Ines says:\n\nMay 4, 2021 at 8:01 am")]
    [InlineData("Reply", "Reply", "Reply")]
    public void TellsCommentsByTheirHeads(string first, string second, string third)
    {
        string text = Article + first + "\n\nI drive past that crane every day and it never looked safe to me.\n\n" + second
            + "\n\nMy uncle works there and says that the chain was older than he is.\n\n" + third + "\n\nWho will pay for the ship that lay below it, I wonder.";
        Assert.Contains(Rules(text), r => r.Line.StartsWith("My uncle", StringComparison.Ordinal) && r.Rule == LineRules.CommentSection);
        Assert.DoesNotContain(Rules(text), r => r.Line.StartsWith("Nobody", StringComparison.Ordinal) && r.Rule == LineRules.CommentSection);
    }

    [Fact]
    public void SpeakersOfAnArticleAreNoComments()
    {
        string text = Article + string.Join("\n\n", Enumerable.Repeat("The harbour master said:\n\nThe chain was tested in March and found to be sound by two inspectors.", 4));
        Assert.DoesNotContain(Rules(text), r => r.Rule == LineRules.CommentSection);
    }

    private static List<(string Line, LineRule? Rule)> Rules(string text)
    {
        using var reader = new LineReader();
        reader.Read(text);
        var states = new LineState[reader.Count];
        LineCleaning.MatchRules(text, reader.Lines, reader.Words, states, english: true, null);
        return [.. reader.Lines.ToArray().Select((line, i) => (text[line.Start..line.End], states[i].Rule))];
    }
}
