using NewsText.Training.Cleaning;

// train-cleaning cv FOLDER OUTPUT [Name=value]...      cross-validates and writes figures and the cleaned texts
// train-cleaning judge FOLDER OUTPUT [Name=value]...   the same with the models that cv left at OUTPUT
// train-cleaning fit FOLDER MODEL [Name=value]...      trains on everything and writes the model
foreach (string setting in args.Skip(3))
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
    default:
        Fit.Run(pages, args[2]);
        break;
}
