using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsText.Cli.Tests.Report;

public class ReportTests
{
    [Fact]
    public void The_policy_lets_only_the_pages_own_style_and_script_run()
    {
        string page = ToolRun.With("Nine people were killed.", "report").Output;
        string policy = Regex.Match(page, "Content-Security-Policy\" content=\"(?<policy>[^\"]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Groups["policy"].Value;

        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src '{Hash(page, "<style>", "</style>")}'", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src '{Hash(page, "<script>", "</script>")}'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http:", page.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("innerHTML", page, StringComparison.Ordinal);
    }

    [Fact]
    public void No_word_of_an_article_or_title_becomes_markup()
    {
        const string hostile = """{"id":"</script><script>1","title":"<img src=x>","text":"</script><!--<script>\ud800</script> {{data}}"}""";
        string page = ToolRun.With(hostile, "report", "--title", "<b>{{data}}&").Output;

        Assert.Equal(3, page.Split("<script").Length - 1);
        Assert.Equal(3, page.Split("</script>").Length - 1);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", page, StringComparison.Ordinal);
        Assert.Contains("<title>&lt;b&gt;{{data}}&amp;</title>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_not_for_the_terminal()
    {
        ToolRun run = ToolRun.OnTerminal("Nine people were killed.", "report");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("-o report.html", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private static string Hash(string page, string begin, string end)
    {
        int start = page.LastIndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page[start..page.IndexOf(end, start, StringComparison.Ordinal)])));
    }
}
