namespace NewsText.Cleaning;

/// <summary>Log odds in 64 steps of a fifth, and their probabilities in 255ths.</summary>
internal static class LineLevels
{
    private const int Middle = 32, Most = 63;

    private static readonly byte[] Probabilities = MakeProbabilities();

    private static byte[] MakeProbabilities()
    {
        var probabilities = new byte[Most + 1];
        for (int level = 0; level < probabilities.Length; level++)
            probabilities[level] = (byte)Math.Round(255 / (1 + Math.Exp((Middle - level) / 5.0)));
        return probabilities;
    }

    public static byte Of(float logOdds) => (byte)Math.Clamp((int)MathF.Round(logOdds * 5) + Middle, 0, Most);

    /// <summary>The probability of a level, 0 to 255.</summary>
    public static int Probability(byte level) => Probabilities[level];
}
