using System.Text;

namespace NewsText.Cli.Tests;

/// <summary><c>docs/cli.md</c> is made from the tool's own help: set NEWSTEXT_WRITE_DOCS=1 and run this test to write it anew.</summary>
public class CliPageTests
{
    private static readonly string[] Commands = ["analyze", "clean", "sentences", "attributions", "casualties", "report", "ledger", "ledger make", "ledger merge", "ledger events", "ledger totals", "totals"];

    internal static string Path => System.IO.Path.Combine(Root(), "docs", "cli.md");

    [Fact]
    public void The_page_says_what_the_help_says()
    {
        string page = Page();
        if (Environment.GetEnvironmentVariable("NEWSTEXT_WRITE_DOCS") == "1")
            File.WriteAllText(Path, page);
        Assert.Equal(page, File.ReadAllText(Path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_command_has_its_section_and_examples()
    {
        string page = Page();
        foreach (string command in Commands)
        {
            Assert.Contains($"## newstext {command}\n", page, StringComparison.Ordinal);
            Assert.Contains("Examples:", ToolRun.With("", [.. command.Split(' '), "--help"]).Output, StringComparison.Ordinal);
        }
    }

    private static string Page()
    {
        var page = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        page.Append("\n## newstext\n\n```text\n").Append(Help("--help")).Append("```\n");
        foreach (string command in Commands)
            page.Append("\n## newstext ").Append(command).Append("\n\n```text\n").Append(Help([.. command.Split(' '), "--help"])).Append("```\n");
        return page.ToString();
    }

    private static string Help(params string[] args)
    {
        ToolRun run = ToolRun.With("", args);
        Assert.Equal(0, run.ExitCode);
        return run.Output;
    }

    internal static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "NewsText.sln")))
            folder = System.IO.Path.GetDirectoryName(folder)!;
        return folder;
    }

    private const string Introduction = """
        # The newstext tool

        From articles to an answer in one command. Install it with `dotnet tool install -g NewsText.Cli`, or run it from the
        sources with `dotnet run --project src/NewsText.Cli --`.

        ```sh
        newstext analyze articles/                       # tables: what each article claims, and who says so
        newstext report articles/ -o report.html         # the same as a page to look at
        newstext analyze articles.jsonl > findings.jsonl # records for a program
        ```

        **Input** is plain text (one article a file), JSON lines (`{"id": "...", "text": "..."}` a line), web pages, or folders
        of them. Text is UTF-8; UTF-16 and Windows-1252 are detected and told by the diagnostic NT2002. A page names its own
        encoding; its offsets point into the text that was read from it, which the record carries as `raw`.

        **Output** on a terminal is tables; elsewhere one JSON record for each input, in the order of the input, for any number
        of `--jobs`. A file named with `-o` appears whole or not at all. `--to csv` writes one row a figure (`analyze`,
        `casualties`), a quotation, a sentence or an edit; cells that a spreadsheet would run as a formula begin with an
        apostrophe, and a file begins with a byte order mark. `NO_COLOR` turns colours off, `COLUMNS` sets the width. Progress
        is shown on standard error, on a terminal only.

        **Many files.** With a folder as output (`-o out/`) each input file has an output of its own there, in the tree in which it
        stood, under its own name with the format's ending. Outputs appear one after the other, each whole. After an
        interruption (a kill, a full disk, a lost machine) the same command with `--resume` leaves what is finished and makes
        the rest; the folder is then byte for byte what one run would have made. An output carries the time at which its input
        was opened, so an input that has changed since is done again; a run with other options or another version is refused.
        An input that cannot be read has no output until it can.

        ```sh
        newstext analyze shards/ -o analysed/            # shards/a.jsonl -> analysed/a.jsonl
        newstext analyze shards/ -o analysed/ --resume   # after an interruption
        ```

        **Errors.** An input that cannot be analysed has a record `{"id":…,"error":{"code":…,"message":…}}` in its place, and the
        run goes on: NT2001 a line that is no record, NT2003 a binary file, NT2004 a file of a folder that cannot be read. The
        line number is told on standard error. A reader that closes the pipe ends the run quietly. Whatever ends a run, under an
        output's name is either the old file or the whole new one: it grows beside it under a name that ends in `.tmp`, which
        Ctrl-C and errors remove, and the next run to that output after a kill.

        | exit status | meaning |
        |---|---|
        | 0 | done; inputs that could not be analysed have error records |
        | 1 | with `--strict`: at least one input has an error record |
        | 2 | a file cannot be read or written, or the command line is wrong |
        | 130 | stopped by Ctrl-C while writing a file |

        **Shell completion.** The tool completes its own command lines; for bash:

        ```sh
        _newstext() {
          local not='^/'                                   # commands and options; where no option is begun, files
          [[ $2 = -* || $COMP_CWORD = 1 ]] || not='^[-/]'
          mapfile -t COMPREPLY < <(newstext "[suggest:$COMP_POINT]" "$COMP_LINE" | grep -v "$not")
        }
        complete -o default -F _newstext newstext
        ```

        for zsh, after `compinit`:

        ```zsh
        _newstext() {
          local line="${(j: :)words[1,CURRENT]}" not='[-/]*'
          [[ $PREFIX = -* || $CURRENT = 2 ]] && not='/*'
          local -a found=(${(f)"$(newstext "[suggest:${#line}]" "$line")"})
          compadd -- ${found:#${~not}} || { (( CURRENT > 2 )) && _files }
        }
        compdef _newstext newstext
        ```

        and for fish, in `~/.config/fish/completions/newstext.fish`:

        ```fish
        function __newstext
          set -l line (commandline -cp); set -l not '^[-/]'; set -l begun (count (commandline -opc))
          string match -q -- '-*' (commandline -ct); or test $begun = 1; and set not '^/'
          newstext "[suggest:"(string length -- "$line")"]" "$line" | string match -rv -- $not
        end
        complete -c newstext -a '(__newstext)'
        complete -c newstext -f -n 'test (count (commandline -opc)) = 1'
        ```

        """;
}
