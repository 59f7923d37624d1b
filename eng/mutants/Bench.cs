using System.Globalization;
using NewsText.Tests.Golden;

namespace NewsText.Mutants;

/// <summary>Wakes one mutant after the other and looks for a text whose record differs from the one that no mutant changed.</summary>
internal sealed class Bench
{
    public const string Ready = "ready";
    public const string Survived = "survived";
    public const string Noticed = "noticed";
    public const string Hung = "hung";

    /// <summary>Noticed, and what the process keeps between texts is no longer sound.</summary>
    public const string Spoilt = "noticed, and left traces";

    private const int StackSize = 16 << 20;
    private const int Checked = 60; // texts, after each mutant that was noticed
    private static readonly TimeSpan LongestText = TimeSpan.FromSeconds(20); // of processor time: thousands of times what one takes, and several times what compiling all code takes
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly Baseline _baseline;
    private int _progress; // texts that were looked at

    private Bench(Baseline baseline) => _baseline = baseline;

    /// <summary>The texts, the short ones first: they notice sooner.</summary>
    public static IEnumerable<string> Texts() =>
        ApprovedTexts.Groups().SelectMany(g => g.Texts).Concat(ReadingTests.Texts().Select(t => (string)t[1])).Distinct(StringComparer.Ordinal).OrderBy(t => t.Length).ThenBy(t => t, StringComparer.Ordinal);

    public static string RecordOf(string text) => ApprovedTexts.RecordOf(text, "");

    /// <summary>One mutant's number a line of <paramref name="input"/>, one verdict a line of <paramref name="output"/>; each is tried on the texts that reach it.</summary>
    public static void Serve(string baseline, TextReader input, TextWriter output)
    {
        MutantControl.Wake(MutantControl.None);
        var bench = new Bench(Baseline.Read(baseline));
        output.WriteLine(Ready);
        output.Flush();
        while (input.ReadLine() is { } line)
        {
            int mutant = int.Parse(line, CultureInfo.InvariantCulture);
            MutantControl.Wake(mutant);
            string verdict = bench.Try([.. Enumerable.Range(0, bench._baseline.Texts.Length).Where(text => bench._baseline.Reaches(text, mutant))]);
            MutantControl.Wake(MutantControl.None);
            if (verdict == Noticed && bench.Try([.. Enumerable.Range(0, Checked)]) != Survived)
                verdict = Spoilt;
            output.WriteLine(verdict);
            output.Flush();
            if (verdict == Hung)
                return;
        }
    }

    /// <summary>Tries a mutant of code that runs once, when the first text comes: it is awake from the start and may change any text.</summary>
    public static string TryFromStart(string baseline, int mutant)
    {
        MutantControl.Wake(mutant);
        var bench = new Bench(Baseline.Read(baseline));
        return bench.Try([.. Enumerable.Range(0, bench._baseline.Texts.Length)]);
    }

    private string Try(int[] texts)
    {
        bool noticed = false;
        var thread = new Thread(() => noticed = Differs(texts), StackSize) { IsBackground = true }; // what threads keep goes with this one
        thread.Start();
        TimeSpan since = Environment.CpuUsage.TotalTime;
        for (int before = -1; !thread.Join(Pause);)
        {
            int now = Volatile.Read(ref _progress);
            TimeSpan used = Environment.CpuUsage.TotalTime;
            if (now != before)
                (before, since) = (now, used);
            if (used - since > LongestText)
                return Hung;
        }

        return noticed ? Noticed : Survived;
    }

    private bool Differs(int[] texts)
    {
        foreach (int text in texts)
        {
            Interlocked.Increment(ref _progress);
            try
            {
                if (Baseline.HashOf(RecordOf(_baseline.Texts[text])) != _baseline.Hash(text))
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
}
