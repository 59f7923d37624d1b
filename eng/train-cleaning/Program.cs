using NewsText.Training.Cleaning;

// train-cleaning cv FOLDER OUTPUT [Name=value,...]... cross-validates, grouped by site, and writes the cleaned texts
// train-cleaning fit FOLDER MODEL                     trains on everything and writes the model
foreach (string setting in args.Skip(3).Take(1).SelectMany(a => a.Split(',')))
    Settings.Set(setting);
List<Page> pages = [.. "region full scraped".Split(' ').AsParallel().AsOrdered().SelectMany(task => Corpus.Read(args[1], task))];
Console.Error.WriteLine($"{pages.Count} pages, {pages.Sum(p => p.Lines.Length)} lines");
if (args[0] == "cv")
    CrossValidation.Run(pages, args[2], args[3..]);
else
    Fit.Run(pages, args[2]);
