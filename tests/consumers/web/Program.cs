using System.Net.Http.Json;
using NewsText;

// POST /analyze answers with the contract's record. The program asks itself once and stops.
WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddNewsText(options => options.Clean = true);

await using WebApplication app = builder.Build();
app.MapPost("/analyze", (Article article, NewsAnalyzer analyzer) =>
    Results.Text(NewsTextJson.Serialize(NewsTextJson.ToRecord(analyzer.Analyze(article.Text), article.Id)), "application/json"));
app.MapGet("/sentences", (string text, ISentenceSegmenter segmenter) => segmenter.Segment(text).Count);
await app.StartAsync();

using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
using HttpResponseMessage answer = await client.PostAsJsonAsync("/analyze", new Article("a", "At least 12 people were killed, the mayor, Ida Holm, said."));
OutputRecord record = NewsTextJson.Deserialize(await answer.Content.ReadAsStringAsync());
int sentences = await client.GetFromJsonAsync<int>("/sentences?text=The%20band%20played.%20The%20crowd%20sang.");
Console.WriteLine($"{record.Id}: killed {record.Summary?["killed"].Low} or more, says {record.Attributions?.Single().Speaker}; {sentences} sentences");
await app.StopAsync();
return record is { Id: "a", Casualties: [{ Outcome: "killed", Min: 12 }], Attributions: [{ Speaker: "Ida Holm" }] } && sentences == 2 ? 0 : 1;

internal sealed record Article(string Id, string Text);
