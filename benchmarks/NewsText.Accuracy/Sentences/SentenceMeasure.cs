using System.Text.Json;

namespace NewsText.Accuracy;

/// <summary>Boundary F1 (the last boundary of a document left out) and exact-sentence F1.</summary>
public static class SentenceMeasure
{
    public static IEnumerable<Measure> Score(string set, string docs, string gold)
    {
        var golds = JsonLines.Read(gold).ToDictionary(g => g.Text("id"), StringComparer.Ordinal);
        return Score(set, JsonLines.Read(docs).Select(doc => (doc.Text("text"), golds[doc.Text("id")].Items("sentences").Select(s => s.Span()))));
    }

    /// <summary>Scores documents that are given with the sentences that annotators found in them.</summary>
    public static IEnumerable<Measure> Score(string set, IEnumerable<(string Text, IEnumerable<TextSpan> Sentences)> documents)
    {
        Counts boundary = new(), inner = new(), sentence = new();
        foreach ((string text, IEnumerable<TextSpan> sentences) in documents)
        {
            var expected = sentences.Select(s => Trim(text, s)).Where(s => !s.IsEmpty).ToHashSet();
            var found = SentenceSegmenter.Default.Segment(text).Select(s => Trim(text, s.Span)).ToHashSet();
            int end = Trim(text, new TextSpan(0, text.Length)).End;
            HashSet<int> expectedEnds = Ends(expected, end), foundEnds = Ends(found, end);
            boundary.Add(foundEnds, expectedEnds);
            expectedEnds.RemoveWhere(e => BlankLineFollows(text, e));
            foundEnds.RemoveWhere(e => BlankLineFollows(text, e));
            inner.Add(foundEnds, expectedEnds);
            sentence.Add(found, expected);
        }

        yield return new Measure(set, "boundary F1", boundary.F1);
        yield return new Measure(set, "boundary P", boundary.Precision);
        yield return new Measure(set, "boundary R", boundary.Recall);
        yield return new Measure(set, "inner F1", inner.F1);
        yield return new Measure(set, "sentence F1", sentence.F1);
    }

    /// <summary>Share of rule cases whose sentences come out exactly as listed, white space folded.</summary>
    public static IEnumerable<Measure> Rules(string set, string rules, string name, SentenceSegmenter segmenter)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(rules));
        int passed = 0, all = 0;
        foreach (JsonElement rule in document.RootElement.EnumerateArray())
        {
            string text = rule.Text("text");
            var found = segmenter.Segment(text).Select(s => Fold(s.Span.In(text)));
            all++;
            if (found.SequenceEqual(rule.Items("expected").Select(e => Fold(e.GetString()!)), StringComparer.Ordinal))
                passed++;
        }

        yield return new Measure(set, name, (double)passed / all);
    }

    private static HashSet<int> Ends(HashSet<TextSpan> spans, int documentEnd) => [.. spans.Select(s => s.End).Where(e => e != documentEnd)];

    private static bool BlankLineFollows(string text, int at)
    {
        int lines = 0;
        for (; at < text.Length && char.IsWhiteSpace(text[at]); at++)
        {
            if (text[at] == '\n')
                lines++;
        }

        return lines >= 2;
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
