using System.Text;
using System.Text.Json;

namespace NewsText.Train;

/// <summary>A text with its sentences, which begin and end at visible characters.</summary>
internal sealed record TrainingDocument(string Id, string Text, TextSpan[] Sentences)
{
    public static List<TrainingDocument> Read(string prefix)
    {
        var result = new List<TrainingDocument>();
        using var docs = new StreamReader(prefix + ".docs.jsonl");
        using var gold = new StreamReader(prefix + ".gold.jsonl");
        while (docs.ReadLine() is { } docLine && gold.ReadLine() is { } goldLine)
        {
            using JsonDocument doc = JsonDocument.Parse(docLine), sentences = JsonDocument.Parse(goldLine);
            TextSpan[] spans = [.. sentences.RootElement.GetProperty("sentences").EnumerateArray()
                .Select(s => new TextSpan(s.GetProperty("start").GetInt32(), s.GetProperty("end").GetInt32()))];
            result.Add(new TrainingDocument(doc.RootElement.GetProperty("id").GetString()!, doc.RootElement.GetProperty("text").GetString()!, spans));
        }

        return result;
    }

    /// <summary>Reads a file of paragraphs, one a line, with | between sentences; # begins a comment line.</summary>
    public static TrainingDocument ReadMarked(string path)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        foreach (string line in File.ReadLines(path))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            text.Append(text.Length > 0 ? "\n\n" : "");
            string[] sentences = line.Split('|');
            for (int i = 0; i < sentences.Length; i++)
            {
                text.Append(i > 0 ? " " : "");
                spans.Add(TextSpan.FromLength(text.Length, sentences[i].Length));
                text.Append(sentences[i]);
            }
        }

        return new TrainingDocument(Path.GetFileNameWithoutExtension(path), text.ToString(), [.. spans]);
    }

    /// <summary>The text on one line: paragraph breaks become spaces.</summary>
    public TrainingDocument Flat() => Rebuild(static gap => gap.Contains('\n', StringComparison.Ordinal) ? " " : gap);

    /// <summary>The text broken at spaces so that no line is longer than <paramref name="width"/> where a space allows it.</summary>
    public TrainingDocument Wrapped(int width)
    {
        var text = new StringBuilder(Text);
        int lineStart = 0, lastSpace = -1;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
                (lineStart, lastSpace) = (i + 1, -1);
            else if (text[i] == ' ')
                lastSpace = i;
            if (i - lineStart >= width && lastSpace > lineStart)
            {
                text[lastSpace] = '\n';
                (lineStart, lastSpace) = (lastSpace + 1, -1);
            }
        }

        return this with { Text = text.ToString() };
    }

    private TrainingDocument Rebuild(Func<string, string> gapOf)
    {
        var text = new StringBuilder();
        var spans = new TextSpan[Sentences.Length];
        int end = 0;
        for (int i = 0; i < Sentences.Length; i++)
        {
            TextSpan s = Sentences[i];
            text.Append(i == 0 ? "" : gapOf(Text[end..s.Start]));
            spans[i] = TextSpan.FromLength(text.Length, s.Length);
            text.Append(Text, s.Start, s.Length);
            end = s.End;
        }

        return this with { Text = text.ToString(), Sentences = spans };
    }
}
