using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using NewsText.Tests.Attributions;
using NewsText.Tests.Casualties;
using NewsText.Tests.Robustness;

namespace NewsText.Tests.Golden;

/// <summary>
/// No change of behaviour goes unseen: whole records of many texts against approved hashes. A change that was meant is approved with
/// <c>NEWSTEXT_APPROVE=1 dotnet test --filter ApprovedRecords</c>; to see what changed, set NEWSTEXT_RECORDS to a file before and after and compare the two.
/// </summary>
public class ApprovedRecordsTests
{
    private const int HostileTexts = 1500;

    private static readonly string Approved = Repository.PathTo("tests", "NewsText.Tests", "Golden", "records.approved.txt");

    private static readonly bool Approves = Environment.GetEnvironmentVariable("NEWSTEXT_APPROVE") == "1";

    private static readonly Lazy<Dictionary<string, string>> ApprovedHashes = new(() =>
        File.ReadLines(Approved).ToDictionary(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..], line => line.Split(' ')[0], StringComparer.Ordinal));

    private static readonly Lazy<Dictionary<string, IReadOnlyList<string>>> Groups = new(() => AllGroups().ToDictionary(g => g.Name, g => g.Texts, StringComparer.Ordinal));

    public static TheoryData<string> Names => [.. Groups.Value.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Records_are_as_approved(string name)
    {
        string hash = HashOf(Records(name));
        Assert.True(Approves || ApprovedHashes.Value.GetValueOrDefault(name) == hash, $"{name} is not as approved; see this class on how to look and to approve.");
    }

    [Fact]
    public void The_approved_groups_are_those_there_are()
    {
        if (Environment.GetEnvironmentVariable("NEWSTEXT_RECORDS") is { Length: > 0 } file)
            File.WriteAllLines(file, Groups.Value.Keys.SelectMany(Records));
        if (Approves)
            File.WriteAllText(Approved, string.Concat(Groups.Value.Keys.Select(name => $"{HashOf(Records(name))} {name}\n")));
        else
            Assert.Equal(Names.Count, ApprovedHashes.Value.Count);
    }

    private static IEnumerable<string> Records(string name) =>
        Groups.Value[name].Select(text => NewsTextJson.Serialize(NewsTextJson.ToRecord(NewsAnalyzer.Default.Analyze(text), name)));

    private static string HashOf(IEnumerable<string> records) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', records))).AsSpan(0, 8));

    /// <summary>Whole articles, their paragraphs alone, sentences that touch each word of the lexicons, and spoilt texts.</summary>
    private static IEnumerable<(string Name, IReadOnlyList<string> Texts)> AllGroups()
    {
        foreach ((int i, string article) in SeedArticles.Texts.Index())
        {
            yield return ($"article {i + 1}", [article]);
            yield return ($"paragraphs of article {i + 1}", article.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }

        foreach ((string group, IReadOnlyList<string> texts) in RuleTexts.All())
            yield return (group, texts);
        foreach ((int n, (string Frame, string[] Texts)[] frames) in FrameTexts.All().Chunk(10).Index())
            yield return ($"stories {n}: {frames[0].Frame}", [.. frames.SelectMany(f => f.Texts)]);
        foreach ((string file, string[] texts) in Specs())
            yield return (file, texts);
        foreach ((string group, string[] texts) in DataOfTests())
            yield return (group, texts);
        foreach (int[] seeds in Enumerable.Range(0, HostileTexts).Chunk(50))
            yield return ($"spoilt texts {seeds[0]}", [.. seeds.Select(seed => SeedArticles.Generator.Make(seed))]);
    }

    private static IEnumerable<(string File, string[] Texts)> Specs() =>
        [("statements, sentences", [.. StatementSpecTests.Cases().Select(d => (string)d[0])]), ("casualties, sentences", [.. SpecTests.Sentences().Select(d => (string)d[0])]), ("casualties, articles", [.. SpecTests.Articles().Select(d => (string)d[0])])];

    /// <summary>The sentences in the data of other tests, which look at one side of them alone.</summary>
    private static IEnumerable<(string Group, string[] Texts)> DataOfTests() =>
        from type in typeof(ApprovedRecordsTests).Assembly.GetTypes()
        where type.Namespace?.Contains("Attributions", StringComparison.Ordinal) == true || type.Namespace?.Contains("Casualties", StringComparison.Ordinal) == true
        orderby type.FullName
        let texts = type.GetMethods().OrderBy(m => m.Name, StringComparer.Ordinal)
            .SelectMany(m => m.GetCustomAttributes<InlineDataAttribute>().SelectMany(a => a.GetData(m)).Select(d => d[0] as string))
            .OfType<string>().Where(t => t.Contains(' ', StringComparison.Ordinal)).ToArray()
        where texts.Length > 0
        select ($"data of {type.FullName}", texts);
}
