using NewsText;

HtmlArticle page = HtmlArticleReader.Default.Read("<p>At least 12 people were killed, the mayor, Ida Holm, said.</p>");
NewsDocument document = NewsAnalyzer.Default.Analyze(page.Text);
CasualtyFigure figure = document.Casualties.Single();
Attribution said = document.Attributions.Single();
Console.WriteLine($"{figure.Outcome}, {figure.Count.Least} or more: “{figure.Span.In(document.Raw)}”, says {said.Speaker}");
return figure is { Outcome: Outcome.Killed, Count: { Least: 12, Most: null } } && said.Speaker == "Ida Holm" ? 0 : 1;
