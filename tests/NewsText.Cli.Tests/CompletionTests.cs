using System.Diagnostics;

namespace NewsText.Cli.Tests;

/// <summary>The lines for bash in docs/cli.md, run in bash.</summary>
public class CompletionTests
{
    [UnixFact]
    public async Task The_lines_for_bash_complete_commands_options_values_and_leave_files_to_the_shell()
    {
        string page = await File.ReadAllTextAsync(CliPageTests.Path);
        int from = page.IndexOf("_newstext() {", StringComparison.Ordinal);
        string lines = page[from..page.IndexOf("```", from, StringComparison.Ordinal)];
        string tool = Path.Combine(AppContext.BaseDirectory, "NewsText.Cli.dll");
        string script = $$"""
            newstext() { dotnet "{{tool}}" "$@"; }
            {{lines}}
            try() {
              COMP_LINE=$1 COMP_POINT=${#1}
              read -ra COMP_WORDS <<< "$1"
              [[ $1 = *' ' ]] && COMP_WORDS+=("")
              COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
              _newstext newstext "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
              echo "${COMPREPLY[*]}"
            }
            try "newstext ana"
            try "newstext analyze --t"
            try "newstext analyze --to j"
            try "newstext analyze "
            try "newstext ledger m"
            """;
        using Process bash = Process.Start(new ProcessStartInfo("bash", ["-c", script.ReplaceLineEndings("\n")]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        string output = await bash.StandardOutput.ReadToEndAsync();
        Assert.Equal("", await bash.StandardError.ReadToEndAsync());
        await bash.WaitForExitAsync();
        Assert.Equal(["analyze", "--text-field --to", "json jsonl", "", "make merge"], output.Split('\n')[..^1]);
    }
}
