using System.Security.Cryptography;
using System.Text;

namespace NewsText.Tests.Golden;

/// <summary>
/// No change of behaviour goes unseen: whole records of many texts against approved hashes. A change that was meant is approved with
/// <c>NEWSTEXT_APPROVE=1 dotnet test --filter ApprovedRecords</c>; to see what changed, set NEWSTEXT_RECORDS to a file before and after and compare the two.
/// </summary>
public class ApprovedRecordsTests
{
    private static readonly string Approved = Repository.PathTo("tests", "NewsText.Tests", "Golden", "records.approved.txt");

    private static readonly bool Approves = Environment.GetEnvironmentVariable("NEWSTEXT_APPROVE") == "1";

    private static readonly Lazy<Dictionary<string, string>> ApprovedHashes = new(() =>
        File.ReadLines(Approved).ToDictionary(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..], line => line.Split(' ')[0], StringComparer.Ordinal));

    private static readonly Lazy<Dictionary<string, IReadOnlyList<string>>> Groups = new(() => ApprovedTexts.Groups().ToDictionary(g => g.Name, g => g.Texts, StringComparer.Ordinal));

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
        Groups.Value[name].Select(text => ApprovedTexts.RecordOf(text, name));

    private static string HashOf(IEnumerable<string> records) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', records))).AsSpan(0, 8));
}
