using System.Globalization;

namespace NewsText.Train;

/// <summary>Counts of boundaries found, invented and missed; the last boundary of a text does not count.</summary>
internal sealed class BoundaryScore
{
    private int _right, _wrong, _missed;

    public double F1 => 200.0 * _right / Math.Max(1, (2 * _right) + _wrong + _missed);

    /// <summary>Counts one document.</summary>
    /// <param name="document">The text with its sentences.</param>
    /// <param name="segmenter">What is measured.</param>
    /// <param name="errors">Where each error is described; may be null.</param>
    public void Add(TrainingDocument document, SentenceSegmenter segmenter, TextWriter? errors)
    {
        var gold = new HashSet<int>(document.Sentences[..^1].Select(s => s.End));
        SentenceEnumerator sentences = segmenter.Enumerate(document.Text);
        int last = document.Sentences[^1].End;
        int right = 0;
        while (sentences.MoveNext())
        {
            int end = sentences.Current.End;
            if (end == last)
                continue;
            if (gold.Remove(end))
            {
                right++;
                continue;
            }

            _wrong++;
            errors?.WriteLine($"{document.Id}\twrong {sentences.Rule}\t{Around(document.Text, end)}");
        }

        _right += right;
        _missed += gold.Count;
        foreach (int end in gold)
            errors?.WriteLine($"{document.Id}\tmissed\t{Around(document.Text, end)}");
    }

    private static string Around(string text, int at) =>
        (text[Math.Max(0, at - 50)..at] + " || " + text[at..Math.Min(text.Length, at + 40)]).ReplaceLineEndings("/");

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"F1 {F1:0.00}  right {_right} wrong {_wrong} missed {_missed}");
}
