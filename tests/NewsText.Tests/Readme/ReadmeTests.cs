namespace NewsText.Tests;

public class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathTo("README.md"));

    [Fact]
    public void The_example_is_the_code_that_is_compiled_here()
    {
        string source = File.ReadAllText(Repository.PathTo("tests", "NewsText.Tests", "Readme", "ReadmeExample.cs"));
        string compiled = Between(source, "// begin\n", "        // end").Replace("\n        ", "\n", StringComparison.Ordinal).Trim();
        string shown = Between(Readme, "```csharp\nusing NewsText;\n", "```").Trim()
            .Replace("File.ReadAllText", "ReadAllText", StringComparison.Ordinal)
            .Replace("Console.WriteLine", "Out.WriteLine", StringComparison.Ordinal);
        Assert.Equal(compiled, shown);
    }

    [Fact]
    public void The_example_runs()
    {
        using var output = new StringWriter { NewLine = "\n" };
        ReadmeExample.Run(path => File.ReadAllText(Repository.PathTo(path)), output);
        Assert.Contains("killed: ", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_into_the_repository_leads_somewhere()
    {
        foreach (string part in Readme.Split("](").Skip(1))
        {
            string target = part[..part.IndexOf(')', StringComparison.Ordinal)];
            if (!target.Contains("://", StringComparison.Ordinal))
                Assert.True(Path.Exists(Repository.PathTo(target.Split('#')[0])), target);
        }
    }

    private static string Between(string text, string start, string end)
    {
        int from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
