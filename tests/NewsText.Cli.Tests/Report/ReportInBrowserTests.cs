using System.Diagnostics;
using Microsoft.Playwright;

namespace NewsText.Cli.Tests.Report;

public class ReportInBrowserTests(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>
{
    private const string Fire = """{"id":"fire","title":"Mill fire","date":"2020-01-02","text":"Mill fire\n\nImage: Lou Park/Coast Agency\n\nAt least 12 people were killed when the mill burned, said Ida Holm, the mayor.\n\n“We lost all,” said Mara Quill, who owned it."}""";
    private const string Fair = """{"id":"fair","title":"Village fair","text":"The fair opened on Sunday. Nobody was hurt. The band played."}""";

    [BrowserFact]
    public async Task The_overview_can_be_searched_and_sorted()
    {
        await using OpenReport report = await OpenReport.Of(chromium, $"{Fair}\n{Fire}\nbroken\n");
        ILocator rows = report.Page.Locator("#overview tbody tr:not([hidden])");

        Assert.Equal(3, await rows.CountAsync());
        Assert.Contains("NT2001", await rows.Nth(2).TextContentAsync(), StringComparison.Ordinal);
        await report.Page.Keyboard.PressAsync("/");
        await report.Page.Keyboard.TypeAsync("mara");
        Assert.Equal(1, await rows.CountAsync());
        Assert.Contains("12", await rows.First.Locator(".killed").TextContentAsync(), StringComparison.Ordinal);
        await report.Page.FillAsync("#search", "");
        await report.Page.ClickAsync("th button:text('Killed')");
        Assert.Contains("Mill fire", await rows.First.TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal("descending", await report.Page.Locator("th:has(button:text('Killed'))").GetAttributeAsync("aria-sort"));
        Assert.Empty(report.Complaints);
    }

    [BrowserFact]
    public async Task An_article_shows_its_layers_and_a_card_for_the_mark_in_focus()
    {
        await using OpenReport report = await OpenReport.Of(chromium, $"{Fair}\n{Fire}\n");
        await report.Page.ClickAsync("tbody a:has-text('Mill fire')");

        Assert.Contains("Coast Agency", string.Concat(await report.Page.Locator("#text del.e").AllTextContentsAsync()), StringComparison.Ordinal);
        await report.Page.UncheckAsync("text=Removed parts");
        Assert.False(await report.Page.Locator("#text del.e").First.IsVisibleAsync());

        await report.Page.Locator("#text .f").First.FocusAsync();
        string? card = await report.Page.TextContentAsync("#card");
        Assert.Contains("12+ killed", card, StringComparison.Ordinal);
        Assert.Contains("Ida Holm", card, StringComparison.Ordinal);
        Assert.Equal("At least 12 people", await report.Page.Locator("#text .linked").First.TextContentAsync());
        await report.Page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await report.Page.Locator(".linked").CountAsync());

        await report.Page.Locator("#text .cue").Last.HoverAsync();
        Assert.Contains("Mara Quill", await report.Page.TextContentAsync("#card h3"), StringComparison.Ordinal);
        Assert.True(await report.Page.Locator("#text .linked").CountAsync() >= 3);
        await report.Page.GoBackAsync();
        Assert.True(await report.Page.Locator("#overview").IsVisibleAsync());
        Assert.Empty(report.Complaints);
    }

    [BrowserFact]
    public async Task The_keyboard_alone_leads_from_the_overview_to_a_mark()
    {
        await using OpenReport report = await OpenReport.Of(chromium, $"{Fire}\n");
        await report.Page.Locator("tbody a").First.FocusAsync();
        await report.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("article-title", await report.Page.EvaluateAsync<string>("document.activeElement.id"));
        for (int i = 0; i < 20 && await report.Page.EvaluateAsync<string?>("document.activeElement.dataset.main || null") is not ['f', ..]; i++)
            await report.Page.Keyboard.PressAsync("Tab");
        Assert.Contains("12+ killed", await report.Page.TextContentAsync("#card"), StringComparison.Ordinal);
        Assert.Contains("12+ killed", await report.Page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Hostile_articles_do_nothing_to_the_page()
    {
        const string attack = """<script>alert(1)</script><img src=http://192.0.2.1/x onerror=alert(2)><svg onload=alert(3)></script><style>*{display:none}</style>\u202e\u0000""";
        string escaped = attack.Replace("\"", "\\\"", StringComparison.Ordinal);
        string line = $"{{\"id\":\"{escaped}\",\"title\":\"{escaped}\",\"text\":\"{escaped} Three people were killed, “{escaped}” said {escaped}.\"}}";
        await using OpenReport report = await OpenReport.Of(chromium, $"{line}\n{Fire}\n");

        Assert.Equal(2, await report.Page.Locator("tbody tr:not([hidden])").CountAsync());
        await report.Page.Locator("tbody a").First.ClickAsync();
        Assert.Contains("<script>alert(1)</script>", await report.Page.TextContentAsync("#text"), StringComparison.Ordinal);
        Assert.DoesNotContain("\u202e", await report.Page.TextContentAsync("body main"), StringComparison.Ordinal);
        Assert.Equal(0, await report.Page.Locator("img, main script, main style").CountAsync());
        Assert.Empty(report.Complaints);
    }

    [BrowserFact]
    public async Task Nothing_is_wider_than_a_phone()
    {
        await using OpenReport report = await OpenReport.Of(chromium, $"{Fire}\n{Fair}\n", width: 400, ColorScheme.Dark);
        const string overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

        Assert.Equal(0, await report.Page.EvaluateAsync<int>(overflow));
        await report.Page.ClickAsync("tbody a:has-text('Mill fire')");
        Assert.Equal(0, await report.Page.EvaluateAsync<int>(overflow));
        await report.Page.ClickAsync("#text .f");
        Assert.True(await report.Page.Locator("#card .close").IsVisibleAsync());
        Assert.Empty(report.Complaints);
    }

    [BrowserFact]
    public async Task Five_hundred_articles_and_five_megabytes_in_one_line_stay_usable()
    {
        string many = string.Concat(Enumerable.Range(0, 500).Select(i => $"{{\"id\":\"n{i}\",\"title\":\"Fire number {i}\",\"text\":\"At least {i + 2} people were killed in a fire, said Ida Holm, the mayor. {new string('x', 2000)}\"}}\n"));
        string large = $"{{\"id\":\"large\",\"title\":\"Large\",\"text\":\"{new string('y', 5 << 20)}\"}}\n";
        await using OpenReport report = await OpenReport.Of(chromium, many + large);
        var time = Stopwatch.StartNew();
        await report.Page.FillAsync("#search", "number 49");
        Assert.Equal(15, await report.Page.Locator("tbody tr:not([hidden])").CountAsync());
        await report.Page.FillAsync("#search", "");
        await report.Page.ClickAsync("th button:text('Killed')");
        await report.Page.ClickAsync("tbody a:has-text('Large')");

        Assert.Equal(5 << 20, await report.Page.EvaluateAsync<int>("document.getElementById('text').textContent.length"));
        Assert.InRange(time.Elapsed.TotalSeconds, 0, 60); // seconds on an idle machine
        Assert.Empty(report.Complaints);
    }
}
