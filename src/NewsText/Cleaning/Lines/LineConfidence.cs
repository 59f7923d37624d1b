using System.Globalization;
using NewsText.Lexicons;

namespace NewsText.Cleaning;

/// <summary>Makes confidences of the probabilities that rules and model give: of lines decided at .9, about 90 % are decided rightly.</summary>
/// <remarks>A monotone map for each kind of language and a shift of log odds for each rule, measured by cross-validation on pages of other sites (eng/train-cleaning). Decisions do not depend on it.</remarks>
internal static class LineConfidence
{
    private const int Steps = 256;
    private const float Least = 0.005f;

    private static readonly float[] English = new float[Steps + 1], Other = new float[Steps + 1];
    private static readonly float[] Shifts = Read();

    /// <summary>The confidence of the decision about a line, 0 to 1.</summary>
    public static double Of(in LineState state, bool english)
    {
        double unwanted = Unwanted(state.Unwanted, state.Rule, english);
        return Math.Round(state.Removed ? unwanted : 1 - unwanted, 3);
    }

    /// <summary>The share of lines like this that are unwanted.</summary>
    private static float Unwanted(float probability, LineRule? rule, bool english)
    {
        float mapped = Map(probability, english), shift = Shifts[rule?.Index ?? 0];
        return Math.Clamp(shift == 0 ? mapped : LineDecision.Logistic(LogOdds(mapped) + shift), Least, 1 - Least);
    }

    /// <summary>The map of a kind of language alone, before the rule is looked at.</summary>
    internal static float Map(float probability, bool english)
    {
        float[] map = english ? English : Other;
        float at = Math.Clamp(probability, 0, 1) * Steps;
        int step = Math.Min(Steps - 1, (int)at);
        return map[step] + ((map[step + 1] - map[step]) * (at - step));
    }

    private static float LogOdds(float p) => MathF.Log(p / (1 - p));

    private static float[] Read()
    {
        float[] shifts = new float[LineRules.All.Length + 1];
        foreach (LexiconLine line in LexiconReader.Read("en/line-confidence.txt"))
        {
            switch (line[0])
            {
                case "english":
                    Fill(English, line);
                    break;
                case "other":
                    Fill(Other, line);
                    break;
                case "rule":
                    LineRule rule = Array.Find(LineRules.All, r => r.Id == line[1]) ?? throw line.Error($"there is no rule '{line[1]}'");
                    shifts[rule.Index] = Number(line[2]);
                    break;
                default:
                    throw line.Error($"there is no entry '{line[0]}'");
            }
        }

        return shifts;
    }

    /// <summary>Fills a map from its knots, straight between them.</summary>
    private static void Fill(float[] map, LexiconLine line)
    {
        float fromX = 0, fromY = 0;
        int at = 0;
        foreach (string knot in line[1].Split(' '))
        {
            int colon = knot.IndexOf(':', StringComparison.Ordinal);
            float x = Number(knot[..colon]), y = Number(knot[(colon + 1)..]);
            for (; at <= Steps && (float)at / Steps <= x; at++)
                map[at] = x > fromX ? fromY + ((y - fromY) * ((((float)at / Steps) - fromX) / (x - fromX))) : y;
            (fromX, fromY) = (x, y);
        }
    }

    private static float Number(string text) => float.Parse(text, CultureInfo.InvariantCulture);
}
