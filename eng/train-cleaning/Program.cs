using NewsText.Training.Cleaning;

// train-cleaning cv FOLDER OUTPUT [Name=value]...      cross-validates and writes figures and the cleaned texts
// train-cleaning judge FOLDER OUTPUT [Name=value]...   the same with the models that cv left at OUTPUT
// train-cleaning oracle FOLDER OUTPUT [Name=value]...  what the best choice of lines would bring, by kind of line
// train-cleaning calibrate FOLDER OUTPUT FILE [Name=value]...  what confidences are worth; writes the map to FILE
// train-cleaning fit FOLDER MODEL [Name=value]...      trains on everything and writes the model
foreach (string setting in args.Skip(3).Where(a => a.Contains('=', StringComparison.Ordinal)))
    Settings.Set(setting);
List<Page> pages = [.. "region full scraped".Split(' ').AsParallel().AsOrdered().SelectMany(task => Corpus.Read(args[1], task))];
Console.Error.WriteLine($"{pages.Count} pages, {pages.Sum(p => p.Lines.Length)} lines");
switch (args[0])
{
    case "cv":
        CrossValidation.Run(pages, args[2]);
        break;
    case "judge":
        CrossValidation.Judge(pages, args[2]);
        break;
    case "calibrate":
        CrossValidation.Decide(pages, args[2]);
        Calibration.Run(pages, args[3]);
        break;
    case "oracle":
        CrossValidation.Decide(pages, args[2]);
        Oracle.Print(pages);
        break;
    default:
        Fit.Run(pages, args[2]);
        break;
}
