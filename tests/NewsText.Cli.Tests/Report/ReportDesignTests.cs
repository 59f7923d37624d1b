using Microsoft.Playwright;

namespace NewsText.Cli.Tests.Report;

/// <summary>What a designer and a screen reader ask of the page.</summary>
public class ReportDesignTests(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>
{
    private const string Story = """
        {"id":"one","date":"2026-03-02T06:00:00Z","title":"Ferry sinks off Halvik","text":"At least 12 people were killed when the ferry Lady Sanda sank near Halvik on Monday, the coastguard said.\n\nImage: Lou Park/Coast Agency\n\nCaf\u00c3\u00a9 owner Ida Holm saw it. \u201cShe lay on her side,\u201d said Holm."}
        {"id":"two","date":"2026-03-03T06:00:00Z","title":"Toll of Halvik ferry rises","text":"The coastguard said 27 people were killed in the sinking of the ferry Lady Sanda off Halvik. Police said 19 people were killed and 52 injured.\n\nIt was the worst day this town has known, said Mayor Aron Tesk."}
        {"id":"broken"}
        """;

    /// <summary>The lowest contrast of text with what it stands on, and where; text over a gradient or image is not judged.</summary>
    private const string LowestContrast = """
        () => {
          const rgb = c => (c.match(/[\d.]+/g) || []).map(Number);
          const light = ([r, g, b]) => [r, g, b].map(v => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4).reduce((s, v, i) => s + v * [.2126, .7152, .0722][i], 0);
          let worst = [99, ""];
          const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walk.nextNode()) {
            const e = walk.currentNode.parentElement;
            if (!walk.currentNode.data.trim() || e.closest("script, style, noscript, .away, .skip, [hidden], svg") || !e.checkVisibility()) continue;
            let ground = e;
            while (ground && (rgb(getComputedStyle(ground).backgroundColor)[3] ?? 1) === 0) ground = ground.parentElement;
            const a = light(rgb(getComputedStyle(e).color)), b = light(rgb(getComputedStyle(ground || document.body).backgroundColor));
            const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
            if (ratio < worst[0]) worst = [ratio, e.className + ": " + walk.currentNode.data.slice(0, 40)];
          }
          return worst.join(" ");
        }
        """;

    [BrowserFact]
    public async Task Text_can_be_read_in_both_themes()
    {
        foreach (ColorScheme theme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using OpenReport report = await OpenReport.Of(chromium, Story, theme: theme);
            foreach (string view in new[] { "#", "#a0", "#a1" })
            {
                await report.Page.EvaluateAsync($"location.hash = '{view}'");
                string worst = await report.Page.EvaluateAsync<string>(LowestContrast);
                Assert.True(double.Parse(worst.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture) >= 4.5, $"{theme} {view}: {worst}");
            }
        }
    }

    [BrowserFact]
    public async Task Controls_have_names_headings_are_in_order_and_ids_are_unique()
    {
        await using OpenReport report = await OpenReport.Of(chromium, Story);
        foreach (string view in new[] { "#", "#a0" })
        {
            await report.Page.EvaluateAsync($"location.hash = '{view}'");
            string faults = await report.Page.EvaluateAsync<string>("""
                () => {
                  const seen = e => e.checkVisibility();
                  const name = e => e.getAttribute("aria-label") || (e.labels && [...e.labels].map(l => l.textContent).join("")) || e.textContent;
                  const faults = [...document.querySelectorAll("a, button, input, summary, [tabindex='0'], [role=button]")].filter(e => seen(e) && !name(e).trim()).map(e => "no name: " + e.outerHTML.slice(0, 80));
                  let level = 0;
                  for (const h of [...document.querySelectorAll("h1, h2, h3, h4")].filter(seen)) {
                    if (Number(h.tagName[1]) > level + 1) faults.push("heading: " + h.textContent);
                    level = Number(h.tagName[1]);
                  }
                  const ids = [...document.querySelectorAll("[id]")].map(e => e.id);
                  faults.push(...ids.filter((id, i) => ids.indexOf(id) !== i).map(id => "id twice: " + id));
                  faults.push(...[...document.querySelectorAll("table")].filter(t => !t.getAttribute("aria-labelledby") && !t.caption).map(() => "table without a name"));
                  for (const e of document.querySelectorAll("[aria-labelledby]"))
                    if (seen(e) && !document.getElementById(e.getAttribute("aria-labelledby"))) faults.push("labelled by nothing: " + e.tagName);
                  return faults.join("\n");
                }
                """);
            Assert.Equal("", faults);
        }
    }

    [BrowserFact]
    public async Task Back_leads_to_the_row_that_was_left()
    {
        string many = string.Concat(Enumerable.Range(0, 80).Select(i => $"{{\"id\":\"n{i}\",\"title\":\"Fire number {i}\",\"text\":\"Nine people were killed in a fire.\"}}\n"));
        await using OpenReport report = await OpenReport.Of(chromium, many);
        await report.Page.ClickAsync("tbody a:has-text('Fire number 60')");
        await report.Page.WaitForFunctionAsync("scrollY === 0"); // fails after its time limit
        await report.Page.ClickAsync("text=← All articles");
        Assert.Equal("Fire number 60", await report.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        Assert.True(await report.Page.EvaluateAsync<bool>("(r => r.top >= 0 && r.bottom <= innerHeight)(document.activeElement.getBoundingClientRect())"));
    }

    [BrowserFact]
    public async Task The_name_of_a_removed_part_stands_in_its_line()
    {
        await using OpenReport report = await OpenReport.Of(chromium, Story);
        await report.Page.ClickAsync("tbody a:has-text('Ferry sinks')");
        const string top = "e => e.getBoundingClientRect().bottom";
        double tag = await report.Page.Locator("#text .tag").First.EvaluateAsync<double>(top);
        double words = await report.Page.Locator("#text del.e:has-text('Coast Agency')").First.EvaluateAsync<double>(top);
        Assert.InRange(Math.Abs(tag - words), 0, 12);
    }

    [BrowserFact]
    public async Task One_claimant_has_one_bar_and_one_source_one_line()
    {
        await using OpenReport report = await OpenReport.Of(chromium, Story);
        string[] who = [.. (await report.Page.Locator(".rows .who").AllTextContentsAsync())];
        Assert.Equal(["coastguard", "All claims", "coastguard", "police", "police"], who.Select(w => w.Replace("Police", "police", StringComparison.Ordinal)));
        string[] lines = [.. (await report.Page.Locator("#overview figure .legend li:has(.series)").AllTextContentsAsync())];
        Assert.Contains("coastguard · killed 12+ → 27", lines);
        Assert.Equal(3, lines.Length);
        Assert.Contains("NT2001", await report.Page.Locator("tbody tr").Last.TextContentAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_timelines_letters_keep_their_size_on_a_phone()
    {
        await using OpenReport report = await OpenReport.Of(chromium, Story, width: 400);
        ILocator label = report.Page.Locator("figure svg text").First;
        Assert.InRange(await label.EvaluateAsync<double>("e => e.getBoundingClientRect().height"), 10, 30);
    }

    [BrowserFact]
    public async Task Paper_is_white_and_shows_the_bars()
    {
        await using OpenReport report = await OpenReport.Of(chromium, Story, theme: ColorScheme.Dark);
        await report.Page.ClickAsync("#theme");
        await report.Page.ClickAsync("#theme");
        await report.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.Equal("rgb(29, 28, 26)", await report.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('tbody td')).color.replace('rgb(0, 0, 0)', 'rgb(29, 28, 26)')"));
        Assert.Equal("exact", await report.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.bar b')).printColorAdjust"));
        Assert.False(await report.Page.Locator("#theme").IsVisibleAsync());
        await report.Page.SetViewportSizeAsync(700, 1000); // a sheet between its margins
        Assert.True(await report.Page.EvaluateAsync<bool>("document.querySelector('.overview-table table').getBoundingClientRect().right <= 700"));
    }
}
