namespace NewsText.Accuracy;

/// <summary>True positives, false positives and false negatives, and the rates made of them.</summary>
public sealed class Counts
{
    public long True { get; set; }

    public long False { get; set; }

    public long Missed { get; set; }

    public double Precision => True + False > 0 ? (double)True / (True + False) : 1;

    public double Recall => True + Missed > 0 ? (double)True / (True + Missed) : 1;

    public double F1 => Of(Precision, Recall);

    public void Add<T>(HashSet<T> predicted, HashSet<T> gold)
    {
        int both = predicted.Count(gold.Contains);
        True += both;
        False += predicted.Count - both;
        Missed += gold.Count - both;
    }

    public static double Of(double precision, double recall) => precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
}
