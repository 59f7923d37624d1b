using System.Text;

namespace NewsText.Tests.Golden;

/// <summary>Short stories of many shapes from <c>frames.txt</c>, whose slots are filled in turn: what the words of the lexicons alone would not reach.</summary>
internal static class FrameTexts
{
    private const int StoriesAFrame = 9;

    private static readonly Dictionary<char, string[]> Fillers = new()
    {
        ['N'] = ["Anna Lind", "Marek Kovář", "Dr. Mira Kant", "Omar Bakr", "Mary-Jane O'Neill", "Sgt. Tomas Reyl", "Juan de la Vega"],
        ['L'] = ["Lind", "Kovář", "Kant", "Bakr", "O'Neill", "Reyl", "de la Vega"],
        ['R'] = ["the mayor", "a spokeswoman for the ministry", "the police chief", "a fisherman", "the region's deputy governor", "an army doctor", "the 34-year-old driver", "their lawyer"],
        ['O'] = ["the ministry", "police", "the Oret Herald", "the United Nations", "the army", "Veld University", "a rebel group", "the Red Cross", "officials", "witnesses"],
        ['V'] = ["said", "added", "warned", "insisted", "admitted", "explained", "recalled", "claimed", "announced", "argued", "wrote"],
        ['T'] = ["on Monday", "on 4 March 2019", "last year", "in 2009", "overnight", "on Tuesday morning", "two weeks ago", "since June", "a day earlier", "between 2011 and 2014", "at 10:30 p.m."],
        ['Q'] = ["12", "at least 30", "two", "dozens of", "more than 1,200", "up to 20", "10 to 15", "some 300", "no", "three other", "several", "a further five", "nearly 2.5 million", "31", "fewer than ten", "as many as 60", "one", "a dozen"],
        ['P'] = ["people", "soldiers", "children", "women and children", "miners", "passengers", "police officers", "rebels", "villagers", "students", "aid workers", "workers from Veld"],
        ['C'] = ["killed", "injured", "wounded", "missing", "displaced", "arrested", "abducted", "rescued", "taken to hospital", "shot dead", "hurt", "evacuated", "burned to death"],
        ['E'] = ["blast", "fire", "flood", "crash", "attack", "landslide", "earthquake", "clashes", "raid", "shooting"],
        ['A'] = ["killed", "injured", "wounded", "displaced", "hurt", "abducted", "trapped"],
    };

    /// <summary>The stories of each frame, always in the same order.</summary>
    public static IEnumerable<(string Frame, string[] Texts)> All() =>
        File.ReadLines(Repository.PathTo("tests", "NewsText.Tests", "Golden", "frames.txt")).Where(line => line.Length > 0 && line[0] != '#')
            .Select((frame, i) => (frame, Enumerable.Range(0, StoriesAFrame).Select(n => Fill(frame, (i * 5) + n)).ToArray()));

    /// <summary>The n-th filler of each slot; a digit behind the letter names the same one again, as in {N1} … {L1}.</summary>
    private static string Fill(string frame, int n)
    {
        var text = new StringBuilder();
        for (int i = 0, turn = n; i < frame.Length; i++)
        {
            if (frame[i] != '{')
            {
                text.Append(frame[i] == '|' ? "\n\n" : frame[i]);
                continue;
            }

            int end = frame.IndexOf('}', i);
            string[] fillers = Fillers[frame[i + 1]];
            int which = end - i == 3 ? n + (frame[i + 2] - '0') : turn++;
            string filler = fillers[which % fillers.Length];
            bool begins = text.Length == 0 || text[^1] is '\n' or '“' || (text.Length > 1 && text[^1] == ' ' && text[^2] is '.' or '?' or '!' or '”');
            text.Append(begins ? char.ToUpperInvariant(filler[0]) + filler[1..] : filler);
            i = end;
        }

        return text.ToString();
    }
}
