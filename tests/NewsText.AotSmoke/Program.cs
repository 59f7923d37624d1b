using NewsText;

// Every stage must give the same as under the JIT; the script that runs this compares with the tool's record.
string article = File.ReadAllText(args[0]);
Console.WriteLine(NewsTextJson.Serialize(NewsTextJson.ToRecord(NewsAnalyzer.Default.Analyze(article), "smoke")));
return 0;
