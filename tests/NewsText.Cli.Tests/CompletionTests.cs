using System.Diagnostics;

namespace NewsText.Cli.Tests;

/// <summary>The lines for the shells in docs/cli.md, run in each shell.</summary>
public class CompletionTests
{
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "NewsText.Cli.dll");

    [ShellFact("bash")]
    public async Task The_lines_for_bash_complete_commands_options_values_and_leave_files_to_the_shell()
    {
        string[] answers = await Run("bash", "-c", $$"""
            newstext() { dotnet "{{Tool}}" "$@"; }
            {{Lines("_newstext() {\n  local not")}}
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
            """);
        Assert.Equal(["analyze", "--text-field --to", "json jsonl", "", "make merge"], answers);
    }

    /// <summary>The function alone: the shell's own part of the work takes a terminal and a hand.</summary>
    [ShellFact("zsh")]
    public async Task The_lines_for_zsh_offer_the_same_and_files_where_nothing_is_offered()
    {
        string[] answers = await Run("zsh", "-fc", $$"""
            newstext() { dotnet "{{Tool}}" "$@"; }
            compdef() {}
            compadd() { shift; print -- "$*"; (( $# )) }
            _files() { print files }
            {{Lines("_newstext() {\n  local line")}}
            try() { words=("$@"); CURRENT=$#; PREFIX=${@[-1]}; _newstext }
            try newstext ana
            try newstext analyze --t
            try newstext analyze --to j
            try newstext analyze ""
            try newstext ledger m
            """);
        Assert.Equal(["analyze", "--text-field --to", "json jsonl", "", "files", "make merge"], answers);
    }

    [ShellFact("fish")]
    public async Task The_lines_for_fish_offer_the_same_and_files_beside_values()
    {
        using var folder = new ScratchFolder();
        folder.Write("alpha.txt", "");
        string[] answers = await Run("fish", "-Nc", $$"""
            function newstext; dotnet "{{Tool}}" $argv; end
            {{Lines("function __newstext")}}
            cd "{{folder.In("")}}"
            for line in "newstext ana" "newstext analyze --t" "newstext analyze --to j" "newstext analyze " "newstext ledger m"
              complete -C $line | string join " "
            end
            """);
        Assert.Equal(["analyze", "--text-field --to", "json jsonl", "alpha.txt", "make merge"], answers);
    }

    /// <summary>The block of the page that begins so.</summary>
    private static string Lines(string beginning)
    {
        string page = File.ReadAllText(CliPageTests.Path).ReplaceLineEndings("\n");
        int from = page.IndexOf("\n" + beginning, StringComparison.Ordinal) + 1;
        Assert.NotEqual(0, from);
        return page[from..page.IndexOf("```", from, StringComparison.Ordinal)];
    }

    private static async Task<string[]> Run(string shell, string option, string script)
    {
        using Process process = Process.Start(new ProcessStartInfo(shell, [option, script.ReplaceLineEndings("\n")]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        Assert.Equal("", await error);
        await process.WaitForExitAsync();
        return output.Split('\n')[..^1];
    }
}
