using System.Buffers;
using NewsText.Sentences;

namespace NewsText.Train;

/// <summary>Collects the candidates that the hard rules leave open, and what ordinary text teaches about words that open sentences.</summary>
internal static class ExampleCollector
{
    private const float ContextWeight = 0.15f;

    private static readonly SearchValues<char> Stops = SearchValues.Create(".?!…．。！？｡");

    public static void Collect(TrainingDocument document, float weight, List<Example> target)
    {
        ReadOnlySpan<char> text = document.Text;
        AbbreviationTable abbreviations = AbbreviationTable.For(WordList.BuiltIn);
        var starts = new HashSet<int>(document.Sentences.Select(s => s.Start));
        Span<int> slots = stackalloc int[FeatureBuffer.Capacity];
        for (int n = 0, i = 0; ;)
        {
            int found = text[i..].IndexOfAny(Stops);
            if (found < 0)
                return;
            i += found;
            while (n + 1 < document.Sentences.Length && document.Sentences[n + 1].Start <= i)
                n++;
            int start = document.Sentences[n].Start;
            var j = new Juncture(text, start, i);
            JunctureReader.ReadMarks(ref j);
            FastVerdict fast = text[i] == '.' ? FastPath.Decide(text, start, i, abbreviations) : FastVerdict.Unknown;
            i = Math.Max(j.GapEnd, i + 1);
            if (j.AtEnd || !j.HasGap || j.Newlines > 1)
                continue;
            JunctureReader.ReadWords(ref j, abbreviations);
            bool boundary = starts.Contains(j.GapEnd);
            ListMarker list = ListMarker.None;
            Verdict verdict = fast == FastVerdict.Yes ? Verdict.Yes : StopRules.Decide(j, list);
            if (verdict == Verdict.Open)
            {
                var features = new FeatureBuffer(slots);
                BoundaryFeatures.Collect(j, ref features);
                target.Add(new Example(features.Features.ToArray(), boundary, weight));
            }

            if (verdict is Verdict.Yes or Verdict.Closed && boundary)
                AddContext(j, true, weight, target);
        }
    }

    /// <summary>Capitalised words inside sentences: what does not open one.</summary>
    public static void CollectInside(TrainingDocument document, float weight, List<Example> target)
    {
        ReadOnlySpan<char> text = document.Text;
        foreach (TextSpan s in document.Sentences)
        {
            for (int i = s.Start + 2; i < s.End - 1; i++)
            {
                if (text[i - 1] != ' ' || !char.IsUpper(text[i]) || !char.IsLetterOrDigit(text[i - 2]))
                    continue;
                var j = new Juncture(text, s.Start, i - 1) { CloseEnd = i - 1, GapEnd = i };
                JunctureReader.ReadWords(ref j, AbbreviationTable.For(WordList.BuiltIn));
                AddContext(j, false, weight, target);
            }
        }
    }

    private static void AddContext(in Juncture j, bool boundary, float weight, List<Example> target)
    {
        Span<int> slots = stackalloc int[FeatureBuffer.Capacity];
        var features = new FeatureBuffer(slots);
        BoundaryFeatures.CollectContext(j, ref features);
        target.Add(new Example(features.Features.ToArray(), boundary, weight * ContextWeight));
    }
}
