using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsText.Tests.Json;

public class RoundTripTests
{
    [Theory]
    [InlineData(OffsetUnit.Utf16)]
    [InlineData(OffsetUnit.CodePoint)]
    [InlineData(OffsetUnit.Utf8)]
    public void Every_fact_of_a_document_comes_back_from_its_line_of_json(OffsetUnit unit)
    {
        var documents = new RandomDocument(seed: 11 + (int)unit);
        for (int i = 0; i < 400; i++)
        {
            NewsDocument document = documents.Next(maxPieces: i);
            string line = NewsTextJson.Serialize(NewsTextJson.ToRecord(document, "id \uD800", RecordParts.All, unit));
            OutputRecord record = NewsTextJson.Deserialize(line);
            NewsDocument back = NewsTextJson.ToDocument(record, document.Raw, unit);

            Assert.DoesNotContain('\n', line);
            Assert.Equal("id \uD800", record.Id);
            Assert.Equal(document.Text, back.Text);
            Assert.Equal(document.Edits, back.Edits);
            Assert.Equal(document.Sentences, back.Sentences);
            Assert.Equal(document.Casualties, back.Casualties);
            Assert.Equal(document.Summary.OrderBy(s => s.Key), back.Summary.OrderBy(s => s.Key));
            Assert.Equal(document.Diagnostics.Select(d => (d.Code, d.Span)), back.Diagnostics.Select(d => (d.Code, d.Span)));
            Assert.Equal(document.Attributions.Count, back.Attributions.Count);
            for (int a = 0; a < document.Attributions.Count; a++)
            {
                Assert.Equal(document.Attributions[a].Content, back.Attributions[a].Content);
                Assert.Equal(document.Attributions[a], back.Attributions[a] with { Content = document.Attributions[a].Content });
            }
        }
    }

    [Fact]
    public void The_writer_says_what_the_description_of_the_types_says()
    {
        var described = new NewsTextJsonContext(new JsonSerializerOptions(NewsTextJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var documents = new RandomDocument(seed: 5);
        using JsonDocument extra = JsonDocument.Parse("""{"n": 1.50, "deep": ["\u00e9"]}""");
        for (int i = 0; i < 200; i++)
        {
            OutputRecord record = NewsTextJson.ToRecord(documents.Next(maxPieces: i), i % 2 == 0 ? "\ud83d" : null, (RecordParts)(i % 32));
            if (i % 3 == 0)
                record = record with { Raw = "<é>", Page = new PageRecord("t \"x\"", null, null, "en"), Extra = extra.RootElement };
            if (i % 5 == 0)
                record = record with { Explanations = [new ExplanationRecord("edit", 1, "r", "m & n", "\udc00")], Error = new ErrorRecord("NT2001", "no text") };
            Assert.Equal(JsonSerializer.Serialize(record, described.OutputRecord), NewsTextJson.Serialize(record));
        }
    }

    [Fact]
    public void Members_that_were_not_asked_for_are_absent_and_nulls_of_the_contract_are_written()
    {
        NewsDocument document = new RandomDocument(seed: 3).Next(maxPieces: 200);
        using JsonDocument json = JsonDocument.Parse(NewsTextJson.Serialize(NewsTextJson.ToRecord(document, id: null, RecordParts.Sentences)));

        Assert.Equal(["id", "version", "sentences"], json.RootElement.EnumerateObject().Select(m => m.Name));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("id").ValueKind);
    }

    [Fact]
    public void A_record_of_another_text_is_refused()
    {
        NewsDocument document = NewsAnalyzer.Default.Analyze("Nine people were hurt. The road was shut.");
        OutputRecord record = NewsTextJson.ToRecord(document, "a");

        Assert.Throws<JsonException>(() => NewsTextJson.ToDocument(record, "Nine."));
        Assert.Throws<JsonException>(() => NewsTextJson.ToDocument(record with { Version = 99 }, document.Raw));
        Assert.Throws<JsonException>(() => NewsTextJson.ToDocument(new OutputRecord { Error = new ErrorRecord("NT2001", "x") }, document.Raw));
        Assert.Throws<JsonException>(() => NewsTextJson.ToDocument(record with { Sentences = [new SpanRecord(5, 2)] }, document.Raw));
        Assert.Throws<JsonException>(() => NewsTextJson.ToDocument(record with { Summary = new Dictionary<string, SummaryRecord>(StringComparer.Ordinal) { ["lost"] = new(1, 1, 1, 1) } }, document.Raw));
    }

    [Theory]
    [InlineData("plain", false, "plain")]
    [InlineData(@"a\n\t\""\\\/\u0041", true, "a\n\t\"\\/A")]
    public void Json_strings_are_decoded(string token, bool escaped, string expected) =>
        Assert.Equal(expected, JsonText.Decode(System.Text.Encoding.UTF8.GetBytes(token), escaped));

    [Fact]
    public void Half_pairs_survive_decoding() =>
        Assert.Equal("\uD83D\uDE00 \uD800", JsonText.Decode(@"\ud83d\ude00 \ud800"u8, escaped: true));

    [Fact]
    public void A_text_longer_than_the_writers_longest_token_is_written_whole()
    {
        const int length = 170_000_000, cut = (1 << 20) - 1; // a pair of surrogates lies across a cut
        string text = string.Create(length, 0, static (span, _) =>
        {
            span.Fill('x');
            span[cut] = '\ud83d';
            span[cut + 1] = '\ude00';
            span[^1] = '"';
        });
        var bytes = new System.Buffers.ArrayBufferWriter<byte>(length + 100);
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            NewsTextJson.Serialize(writer, new OutputRecord { Id = "a", Text = text });

        ReadOnlySpan<byte> written = bytes.WrittenSpan;
        int start = written.IndexOf("xx"u8);
        Assert.True(written[start..][cut..].StartsWith("😀x"u8) || written[start..][cut..].StartsWith("\\uD83D\\uDE00x"u8));
        Assert.True(written.EndsWith("x\\\"\"}"u8));
    }
}
