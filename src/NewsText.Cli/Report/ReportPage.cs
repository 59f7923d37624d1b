using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace NewsText.Cli.Report;

/// <summary>The page around the data: one style, one script, and a policy that lets nothing else run or load.</summary>
internal sealed class ReportPage
{
    /// <summary>Closes the articles' data and opens the events'.</summary>
    public const string EndOfArticles = "]</script>\n<script type=\"application/json\" id=\"events\">";

    private static readonly string[] Scripts = ["dom.js", "words.js", "claims.js", "chart.js", "timeline.js", "overview.js", "marks.js", "cards.js", "article.js", "main.js"];

    public ReportPage(string title)
    {
        string style = Resource("report.css");
        string script = $"(()=>{{\"use strict\";\n{string.Concat(Scripts.Select(s => Resource(s) + "\n"))}}})();";
        string policy = $"default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(script)}'; base-uri 'none'; form-action 'none'";
        string[] parts = [.. Resource("report.html").Split("{{data}}").Select(part => part
            .Replace("{{style}}", style, StringComparison.Ordinal)
            .Replace("{{policy}}", policy, StringComparison.Ordinal)
            .Replace("{{title}}", WebUtility.HtmlEncode(title), StringComparison.Ordinal))];
        Head = parts[0] + "<script type=\"application/json\" id=\"articles\">[";
        Foot = $"</script>\n<script>{script}</script>{parts[1]}";
    }

    public string Head { get; }

    public string Foot { get; }

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    private static string Resource(string name)
    {
        using Stream stream = typeof(ReportPage).Assembly.GetManifestResourceStream("report/" + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
