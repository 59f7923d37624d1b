using Microsoft.Playwright;

namespace NewsText.Cli.Tests.Report;

/// <summary>A report in a browser, from disk, with everything that it asks for or complains of written down.</summary>
internal sealed class OpenReport : IAsyncDisposable
{
    private readonly ScratchFolder _folder = new();

    public IPage Page { get; private set; } = null!;

    /// <summary>Console messages, errors of scripts, dialogs and requests beyond the page itself.</summary>
    public List<string> Complaints { get; } = [];

    public static async Task<OpenReport> Of(ChromiumFixture chromium, string input, int width = 1200, ColorScheme theme = ColorScheme.Light)
    {
        var report = new OpenReport();
        string path = report._folder.In("report.html");
        ToolRun run = ToolRun.With(input, "report", "--from", "jsonl", "-o", path);
        Assert.Equal(0, run.ExitCode);

        report.Page = await chromium.Browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 }, ColorScheme = theme });
        report.Page.SetDefaultTimeout(60_000);
        report.Page.Console += (_, message) => report.Complaints.Add(message.Text);
        report.Page.PageError += (_, error) => report.Complaints.Add(error);
        report.Page.Dialog += async (_, dialog) =>
        {
            report.Complaints.Add(dialog.Message);
            await dialog.DismissAsync();
        };
        report.Page.Request += (_, request) =>
        {
            if (!request.Url.EndsWith("/report.html", StringComparison.Ordinal))
                report.Complaints.Add(request.Url);
        };
        await report.Page.GotoAsync("file://" + path);
        return report;
    }

    public async ValueTask DisposeAsync()
    {
        await Page.CloseAsync();
        _folder.Dispose();
    }
}
