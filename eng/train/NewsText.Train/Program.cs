using NewsText;
using NewsText.Sentences;
using NewsText.Train;

// train sentences DATA OWN OUT     trains on every set in DATA (*.docs.jsonl with *.gold.jsonl) and on the marked file OWN; writes the weights file
// train validate DATA OWN FOLDS    trains on all folds but one and scores that one, for each; prints F1 by group and layout, and the errors of the first layout to standard error
if (args is ["sentences", var data, var marked, var output])
{
    List<TrainingDocument> documents = [.. Load(data), TrainingDocument.ReadMarked(marked)];
    (sbyte[] weights, float scale) = ModelFile.Quantise(Fit(documents));
    ModelFile.Write(output, weights, scale);
    Console.WriteLine($"{documents.Count} documents, {weights.Count(w => w != 0)} weights in use, scale {scale}");
    return 0;
}

if (args is ["validate", var folder, var own, var count])
{
    TrainingDocument always = TrainingDocument.ReadMarked(own);
    List<TrainingDocument> documents = Load(folder);
    int folds = int.Parse(count, System.Globalization.CultureInfo.InvariantCulture);
    var scores = new SortedDictionary<string, BoundaryScore>(StringComparer.Ordinal);
    for (int fold = 0; fold < folds; fold++)
    {
        (sbyte[] weights, float scale) = ModelFile.Quantise(Fit([.. documents.Where((_, i) => i % folds != fold), always]));
        var segmenter = new SentenceSegmenter(SentenceOptions.Default, new BoundaryModel(weights, scale));
        foreach (TrainingDocument document in documents.Where((_, i) => i % folds == fold))
        {
            string genre = Genre(document.Id);
            Score(genre + " paragraphs", document, Console.Error);
            Score(genre + " flat", document.Flat());
            Score(genre + " wrapped", document.Wrapped(72));
            string set = document.Id.StartsWith("GUM", StringComparison.Ordinal) ? "ALL gum" : "ALL web";
            Score(set + " flat", document.Flat());
            Score(set + " paragraphs", document);
            Score(set + " wrapped", document.Wrapped(72));
        }

        void Score(string key, TrainingDocument document, TextWriter? errors = null)
        {
            if (!scores.TryGetValue(key, out BoundaryScore? score))
                scores[key] = score = new BoundaryScore();
            score.Add(document, segmenter, errors);
        }
    }

    foreach ((string key, BoundaryScore score) in scores)
        Console.WriteLine($"{key,-28} {score}");
    return 0;
}

Console.Error.WriteLine("usage: train sentences DATA OWN OUT | train validate DATA OWN FOLDS");
return 2;

static List<TrainingDocument> Load(string folder) =>
    [.. Directory.GetFiles(folder, "*.docs.jsonl").Order(StringComparer.Ordinal).SelectMany(f => TrainingDocument.Read(f[..^".docs.jsonl".Length]))];

static string Genre(string id) => id.StartsWith("GUM_", StringComparison.Ordinal) ? "gum " + id.Split('_')[1] : "web " + id.Split('-')[0];

static float[] Fit(List<TrainingDocument> documents)
{
    var examples = new List<Example>();
    foreach (TrainingDocument document in documents)
    {
        bool edited = document.Id.StartsWith("GUM", StringComparison.Ordinal);
        bool ours = document.Id == "own-sentences";
        float weight = ours ? 1.5f : edited ? 1f : 0.6f;
        ExampleCollector.Collect(document, weight, examples);
        ExampleCollector.Collect(document.Wrapped(72), weight * 0.3f, examples);
        ExampleCollector.CollectInside(document, weight, examples);
    }

    return LogisticRegression.Fit(examples, BoundaryModel.Size, epochs: 12, rate: 0.1f, l2: 1e-4f);
}
