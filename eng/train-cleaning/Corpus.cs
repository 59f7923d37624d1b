using System.Text.Json;
using NewsText.Accuracy;
using NewsText.Cleaning;

namespace NewsText.Training.Cleaning;

/// <summary>Reads the development pages and labels their lines by comparison with what annotators kept.</summary>
internal static class Corpus
{
    public static List<Page> Read(string folder, string task)
    {
        var pages = new List<Page>();
        foreach ((string doc, string gold) in File.ReadLines(Path.Combine(folder, task + ".docs.jsonl")).Zip(File.ReadLines(Path.Combine(folder, task + ".gold.jsonl"))))
        {
            using JsonDocument d = JsonDocument.Parse(doc), g = JsonDocument.Parse(gold);
            pages.Add(ReadPage(task, d.RootElement, g.RootElement));
        }

        return pages;
    }

    private static Page ReadPage(string task, JsonElement doc, JsonElement gold)
    {
        string text = CharacterRepair.Run(doc.GetProperty("text").GetString()!, CleaningOptions.Default).Text;
        using var reader = new LineReader();
        reader.Read(text);
        LineShape[] lines = reader.Lines.ToArray();
        uint[] words = reader.Words.ToArray();
        bool english = DocumentLanguage.IsEnglish(lines);
        var states = new LineState[lines.Length];
        LineCleaning.MatchRules(text, lines, words, states, english);

        string source = gold.GetProperty("source").GetString()!.Split(':')[0];
        string site = gold.TryGetProperty("site", out JsonElement s) ? s.GetString()! : "";
        bool news = source is "zyte" or "fundus" or "fundus_eval";
        sbyte[] labels = Label(text, lines, gold);
        return new Page
        {
            Id = doc.GetProperty("id").GetString()!,
            Task = task,
            Fold = FoldOf(site),
            News = news,
            Text = text,
            Lines = lines,
            States = states,
            Words = words,
            English = english,
            Labels = labels,
            Weights = Weigh(task, news, lines, labels),
            Features = Features(lines, states, words, english),
        };
    }

    /// <summary>The fold of a site: the same for all its pages and outputs.</summary>
    private static int FoldOf(string site)
    {
        uint hash = 2166136261;
        foreach (char c in site)
            hash = (hash ^ c) * 16777619;
        return (int)((hash >> 8) % 5);
    }

    private static sbyte[] Label(string text, LineShape[] lines, JsonElement gold)
    {
        List<List<string>> tokens = [.. lines.Select(l => Shingles.Tokens(text.AsSpan(l.Start, l.Length)))];
        double[] wanted = new Reference(gold.GetProperty("text").GetString()!).Coverage(tokens);
        double[]? optional = gold.TryGetProperty("optional", out JsonElement o)
            ? new Reference(string.Join("\n\n", o.EnumerateArray().Select(x => x.GetString()))).Coverage(tokens)
            : null;
        var labels = new sbyte[lines.Length];
        for (int i = 0; i < labels.Length; i++)
        {
            bool skip = tokens[i].Count == 0 || (optional is not null && optional[i] >= 0.75 && wanted[i] < 0.75);
            labels[i] = skip ? (sbyte)-1 : wanted[i] >= 0.75 ? (sbyte)0 : wanted[i] <= 0.25 ? (sbyte)1 : (sbyte)-1;
        }

        return labels;
    }

    /// <summary>A line weighs what it is of the article, as it counts in the measure, and a little for itself.</summary>
    private static float[] Weigh(string task, bool news, LineShape[] lines, sbyte[] labels)
    {
        double article = 0;
        for (int i = 0; i < lines.Length; i++)
            article += labels[i] == 0 ? lines[i].Words : 0;
        article = Math.Max(article, 150);
        float page = (news ? 1 : (float)Settings.BlogWeight) * (task == "scraped" ? (float)Settings.ScrapedWeight : 1);
        var weights = new float[lines.Length];
        for (int i = 0; i < weights.Length; i++)
            weights[i] = labels[i] < 0 ? 0 : page * (float)(Settings.LineWeight + Math.Min(3, Settings.ShareWeight * lines[i].Words / article));
        return weights;
    }

    private static ushort[][] Features(LineShape[] lines, LineState[] states, uint[] words, bool english)
    {
        LineWindow window = Window(lines, states, english);
        var features = new ushort[lines.Length][];
        var list = new List<ushort>();
        var sink = new FeatureList(list);
        for (int i = 0; i < features.Length; i++)
        {
            list.Clear();
            LineFeatures.AddAlone(in lines[i], words, english, ref sink);
            LineFeatures.AddContext(window, i, ref sink);
            features[i] = [.. list];
        }

        return features;
    }

    public static LineWindow Window(LineShape[] lines, LineState[] states, bool english) =>
        LineWindow.Create(lines, states, english, new LineInfo[lines.Length], new int[LineWindow.TableSize(lines.Length)]);
}
