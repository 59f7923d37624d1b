using System.Globalization;

namespace NewsText.Tests.Robustness;

public class BoundaryTests
{
    /// <summary>Places where rules look at a neighbour: {0} stands for the character.</summary>
    public static TheoryData<string> Places =>
    [
        "{0}", "{0}The dam broke.", "The dam broke{0}. Two died.", "The dam broke.{0}Two died.", "The dam broke.{0} Two died.", "“It broke{0},” said Anna Lind.", "“It broke,{0}” said Anna Lind.",
        "Anna Lind{0} said two died.", "{0}12{0} people were killed.", "12{0}000 people were killed.", "at least {0}five dead", "No.{0}5 and Mr.{0}Lind", "one\n{0}\ntwo", "A caption\n({0}\nImage:\nREUTERS)", "the end {0}",
    ];

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_category_at_every_boundary(string place)
    {
        foreach (IGrouping<UnicodeCategory, char> category in Enumerable.Range(0, 0x10000).Select(c => (char)c).GroupBy(CharUnicodeInfo.GetUnicodeCategory))
        {
            char[] chars = [.. category];
            for (int i = 0; i < 24; i++)
            {
                string raw = place.Replace("{0}", chars[i * chars.Length / 24].ToString(), StringComparison.Ordinal);
                AnalysisInvariants.Check(NewsAnalyzer.Default, raw);
                AnalysisInvariants.CleansOnce(ArticleCleaner.Default, raw);
            }
        }
    }
}
