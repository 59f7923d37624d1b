using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsText.Mutants;

/// <summary>What the mutation tool's debug log says of each mutant.</summary>
internal static partial class MutantLog
{
    /// <summary>The mutants of files in the given folders of the library, by number: file, code before and after.</summary>
    public static IReadOnlyDictionary<int, string> Read(string log, params string[] folders)
    {
        var mutants = new Dictionary<int, string>();
        string file = "";
        foreach (Match m in Line().Matches(File.ReadAllText(log)))
        {
            if (m.Groups["file"].Success)
                file = m.Groups["file"].Value;
            else if (folders.Any(f => file.StartsWith(f + "/", StringComparison.Ordinal)))
                mutants[int.Parse(m.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)] = $"{file}: {Short(m.Groups["before"].Value)}  =>  {Short(m.Groups["after"].Value)}";
        }

        return mutants;
    }

    private static string Short(string code)
    {
        string line = string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > 160 ? line[..160] + "…" : line;
    }

    [GeneratedRegex("""Mutating \S*/src/NewsText/(?<file>\S+)|Mutant (?<number>\d+) created (?<before>.*?) -> (?<after>.*?) using \S+Mutator""", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Line();
}
