using System.Globalization;

namespace NewsText.Tests.Robustness;

/// <summary>What is found and written is the same whatever the culture of the thread: one with a dotless ı, one with another calendar and right-to-left text, one with Buddhist years.</summary>
public class CultureTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    [CultureTheory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Cultures_agree(string name)
    {
        string[] expected = Written();
        string[] seen = [];
        var thread = new Thread(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            seen = Written();
        });
        thread.Start();
        thread.Join();
        Assert.Equal(expected, seen);
    }

    [CultureTheory]
    [InlineData("tr-TR", "İ2 Mart 2026 Pazartesi 1,5")]
    [InlineData("th-TH", "Iวันจันทร์ที่ 2 มีนาคม พ.ศ. 2569 1.5")]
    public void The_cultures_are_real(string name, string written)
    {
        var culture = CultureInfo.GetCultureInfo(name);
        Assert.Equal(written, culture.TextInfo.ToUpper('i') + Monday.ToString("D", culture) + " " + 1.5.ToString(culture));
    }

    /// <summary>Records of whole articles and of hostile texts by a new analyzer, a ledger of them read again, and messages.</summary>
    private static string[] Written()
    {
        var analyzer = NewsAnalyzer.Create(new NewsTextOptions());
        var ledger = new CasualtyLedger();
        var written = new List<string>();
        foreach (string raw in SeedArticles.Texts)
        {
            NewsDocument document = analyzer.Analyze(raw);
            OutputRecord record = NewsTextJson.ToRecord(document, "a");
            written.Add(NewsTextJson.Serialize(record));
            written.Add(NewsTextJson.Serialize(NewsTextJson.ToRecord(NewsTextJson.ToDocument(record, raw))));
            ledger.Add(document, new LedgerArticle($"a{written.Count}", Monday.AddHours(written.Count), "A title in İzmir"));
        }

        for (int seed = 0; seed < 400; seed++)
            written.Add(NewsTextJson.Serialize(NewsTextJson.ToRecord(analyzer.Analyze(SeedArticles.Generator.Make(seed)))));
        using var saved = new StringWriter { NewLine = "\n" };
        ledger.Save(saved);
        var loaded = new CasualtyLedger();
        loaded.Load(new StringReader(saved.ToString()));
        written.AddRange(loaded.Events().Select(e => $"{e.Key} {string.Join(',', e.Articles)} {string.Join(',', e.Summary.Select(s => s.ToString()))}"));
        written.Add(saved.ToString());
        written.Add(Assert.Throws<ArgumentException>(() => CleanText.Create("one", [new Edit(new TextSpan(1, 1200), EditKind.Repair, "", "x", 1)])).Message);
        return [.. written];
    }
}
