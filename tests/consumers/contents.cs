#:property PublishAot=false
#:property NuGetAudit=false
// What a package must hold: licence, icon, readme, where the sources are; a library its XML docs; symbols that know their sources.
// usage: dotnet run contents.cs FEED REPOSITORY
using System.IO.Compression;
using System.Text;

(string feed, string repository) = (args[0], args[1]);
string sources = repository.Replace("github.com", "raw.githubusercontent.com", StringComparison.Ordinal);
var missing = new List<string>();
string[] packages = Directory.GetFiles(feed, "*.nupkg");
foreach (string path in packages)
{
    using ZipArchive package = ZipFile.OpenRead(path);
    string nuspec = Text(package.Entries.Single(e => e.Name.EndsWith(".nuspec", StringComparison.Ordinal)));
    string[] facts = ["<license type=\"expression\">MIT</license>", "<icon>icon.png</icon>", "<readme>README.md</readme>", "<description>", $"url=\"{repository}\"", "commit=\""];
    missing.AddRange(facts.Where(f => !nuspec.Contains(f, StringComparison.Ordinal)).Select(f => $"{path}: {f}"));
    missing.AddRange(new[] { "icon.png", "README.md" }.Where(f => package.GetEntry(f) is null).Select(f => $"{path}: {f}"));
    foreach (ZipArchiveEntry library in package.Entries.Where(e => e.FullName.StartsWith("lib/", StringComparison.Ordinal) && e.Name.EndsWith(".dll", StringComparison.Ordinal)))
    {
        if (package.GetEntry(Path.ChangeExtension(library.FullName, ".xml")) is null)
            missing.Add($"{path}: XML docs of {library.Name}");
    }

    if (!package.Entries.Any(e => e.Name.EndsWith(".dll", StringComparison.Ordinal)))
        continue; // a native program, or the package that names those of the platforms
    using ZipArchive symbols = ZipFile.OpenRead(Path.ChangeExtension(path, ".snupkg"));
    if (!symbols.Entries.Any(e => e.Name.EndsWith(".pdb", StringComparison.Ordinal)))
        missing.Add($"{path}: symbols");
    missing.AddRange(symbols.Entries.Where(e => e.Name.EndsWith(".pdb", StringComparison.Ordinal) && !Text(e).Contains(sources, StringComparison.Ordinal)).Select(e => $"{path}: SourceLink in {e.Name}"));
}

foreach (string what in missing)
    Console.Error.WriteLine($"missing: {what}");
return packages.Length > 0 && missing.Count == 0 ? 0 : 1;

static string Text(ZipArchiveEntry entry)
{
    using Stream stream = entry.Open();
    using var reader = new StreamReader(stream, Encoding.Latin1);
    return reader.ReadToEnd();
}
