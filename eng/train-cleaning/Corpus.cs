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
        string id = doc.GetProperty("id").GetString()!;
        string text = CharacterRepair.Run(doc.GetProperty("text").GetString()!, CleaningOptions.Default).Text;
        using var reader = new LineReader();
        reader.Read(text);
        LineShape[] lines = reader.Lines.ToArray();
        uint[] words = reader.Words.ToArray();
        bool english = DocumentLanguage.IsEnglish(text, lines);
        var states = new LineState[lines.Length];
        LineCleaning.MatchRules(text, lines, words, states, english, null);

        string source = gold.GetProperty("source").GetString()!;
        string site = gold.TryGetProperty("site", out JsonElement s) ? s.GetString()! : "";
        bool news = source.Split(':')[0] is "zyte" or "fundus" or "fundus_eval";
        string wanted = gold.GetProperty("text").GetString()!;
        string? optional = gold.TryGetProperty("optional", out JsonElement o) ? string.Join("\n\n", o.EnumerateArray().Select(x => x.GetString())) : null;
        List<List<string>> tokens = [.. lines.Select(l => Shingles.Tokens(text.AsSpan(l.Start, l.Length)))];
        sbyte[] labels = Label(tokens, wanted, optional);
        string[] origins = gold.TryGetProperty("cats", out JsonElement cats) ? [.. cats.EnumerateArray().Select(x => x.GetString() ?? "")] : [];
        return new Page
        {
            Id = id,
            Task = task,
            Source = source,
            Fold = FoldOf(Settings.ByPage == 0 ? site : PageOf(id)),
            News = news,
            GoldEnglish = gold.GetProperty("en").GetBoolean(),
            Text = text,
            Lines = lines,
            States = states,
            Words = words,
            English = english,
            Labels = labels,
            Weights = Weigh(task, news, lines, labels),
            Features = Features(lines, words, english),
            Origins = origins.Length == lines.Length ? origins : [.. lines.Select(_ => "")],
            Judge = new Judge(wanted, optional, tokens),
        };
    }

    /// <summary>The page's own id: all versions of a page have the same.</summary>
    private static string PageOf(string id)
    {
        string[] parts = id.Split('/');
        int from = parts[0] == "scraped" ? 1 : 0;
        return string.Join('/', parts.Skip(from).Take(parts[from] == "fundus" ? 3 : 2));
    }

    /// <summary>The fold of a site: the same for all its pages and outputs.</summary>
    private static int FoldOf(string site)
    {
        uint hash = 2166136261;
        foreach (char c in site)
            hash = (hash ^ c) * 16777619;
        return (int)((hash >> 8) % 5);
    }

    private static sbyte[] Label(List<List<string>> tokens, string wantedText, string? optionalText)
    {
        double[] wanted = new Reference(wantedText).Coverage(tokens);
        double[]? optional = optionalText is null ? null : new Reference(optionalText).Coverage(tokens);
        var labels = new sbyte[tokens.Count];
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

    private static ushort[][] Features(LineShape[] lines, uint[] words, bool english)
    {
        var features = new ushort[lines.Length][];
        Span<uint> room = stackalloc uint[LineFeatures.Most];
        for (int i = 0; i < features.Length; i++)
        {
            int count = LineFeatures.Collect(in lines[i], words, english, room);
            features[i] = new ushort[count];
            for (int k = 0; k < count; k++)
                features[i][k] = (ushort)room[k];
        }

        return features;
    }
}
