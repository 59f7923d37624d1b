namespace NewsText.Cli.Tests;

public class ReadmeScreenTests
{
    /// <summary>The screen in the README is what the tool prints; rewrite it by hand when the analysis changes.</summary>
    [Fact]
    public void The_screen_in_the_readme_is_the_tools_output()
    {
        string root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "NewsText.sln")))
            root = Path.GetDirectoryName(root.TrimEnd(Path.DirectorySeparatorChar)) ?? throw new InvalidOperationException("not inside a checkout");
        string readme = File.ReadAllText(Path.Combine(root, "README.md"));
        int from = readme.IndexOf("```text\n", StringComparison.Ordinal) + "```text\n".Length;
        string[] shown = readme[from..readme.IndexOf("```", from, StringComparison.Ordinal)].TrimEnd('\n').Split('\n');
        string[] printed = [.. ToolRun.With("", "analyze", Path.Combine(root, "seeds", "03-quarry-wire.txt"), "--to", "text").Output.Split('\n').Select(l => l.TrimEnd())];
        int at = 0;
        foreach (string line in shown.Select(l => l.TrimEnd()).Where(l => l != "…"))
        {
            int found = Array.IndexOf(printed, line, at);
            Assert.True(found >= 0, $"not printed (any more): {line}");
            at = found + 1;
        }
    }
}
