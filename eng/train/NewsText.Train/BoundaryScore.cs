using System.Globalization;

namespace NewsText.Train;

/// <summary>Counts of boundaries found, invented and missed; the last boundary of a text does not count.</summary>
internal sealed class BoundaryScore
{
    private int _right, _wrong, _missed;

    public double F1 => 200.0 * _right / Math.Max(1, (2 * _right) + _wrong + _missed);

    public void Add(TrainingDocument document, SentenceSegmenter segmenter)
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
            if (gold.Contains(end))
                right++;
            else
                _wrong++;
        }

        _right += right;
        _missed += gold.Count - right;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"F1 {F1:0.00}  right {_right} wrong {_wrong} missed {_missed}");
}
