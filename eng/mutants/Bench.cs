using System.Globalization;
using NewsText.Tests.Golden;

namespace NewsText.Mutants;

/// <summary>All texts with their records as no mutant changes them; wakes one mutant after the other and looks for a record that differs.</summary>
internal static class Bench
{
    public const string Ready = "ready";
    public const string Survived = "survived";
    public const string Noticed = "noticed";

    /// <summary>Noticed, and what the process keeps between texts is no longer sound.</summary>
    public const string Spoilt = "noticed, and left traces";

    private const int StackSize = 16 << 20;
    private const int Checked = 60; // texts, after each mutant that was noticed

    public static void Run(TextReader input, TextWriter output)
    {
        Action<int> wake = MutantControl.Of(typeof(NewsAnalyzer).Assembly);
        wake(MutantControl.None);
        string[] texts = [.. ApprovedTexts.Groups().SelectMany(g => g.Texts), .. ReadingTests.Texts().Select(t => (string)t[1])];
        new Random(1).Shuffle(texts); // like stands by like; a mix notices sooner
        string[] records = [.. texts.Select(Record)];
        output.WriteLine(Ready);
        output.Flush();
        while (input.ReadLine() is { } line)
        {
            wake(int.Parse(line, CultureInfo.InvariantCulture));
            bool noticed = false;
            var thread = new Thread(() => noticed = Differs(texts, records), StackSize); // what threads keep goes with this one
            thread.Start();
            thread.Join();
            wake(MutantControl.None);
            output.WriteLine(!noticed ? Survived : Differs(texts[..Checked], records) ? Spoilt : Noticed);
            output.Flush();
        }
    }

    private static bool Differs(string[] texts, string[] records)
    {
        for (int i = 0; i < texts.Length; i++)
        {
            try
            {
                if (Record(texts[i]) != records[i])
                    return true;
            }
#pragma warning disable CA1031 // a mutant may throw anything
            catch (Exception)
#pragma warning restore CA1031
            {
                return true;
            }
        }

        return false;
    }

    private static string Record(string text) => ApprovedTexts.RecordOf(text, "");
}
