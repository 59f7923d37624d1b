using System.Text;

namespace NewsText.Tests.Sentences;

/// <summary>What holds for every text. Generators are seeded, so that a failure repeats.</summary>
public class SentencePropertyTests
{
    private static readonly string[] Known =
    [
        "The dam held through the night.", "Who opened the gates?", "Nobody would say!", "Gov. Ana Poe flew over the valley on Feb. 3.",
        "\"We had an hour to leave,\" said Tom Orr, a farmer.", "“The water took the barn.”", "It cost $3.5 million in 1998.",
        "Vane Corp. built it for the U.S. Army.", "Some left (most did not).", "He waited ... and waited.", "Trains run from 6 a.m. Monday to noon.",
        "Her site is at www.example.org/Valley.html today.", "Mr. and Mrs. J. B. Low lost their house.", "The toll stands at 12.",
    ];

    private static readonly string[] Pieces =
    [
        ".", "..", "...", "…", "?", "!", "\n", "\n\n", "\r\n", "\r", " ", "  ", "\t", "\u00a0", "\u200b", "\ufeff", "\u2028", "\"", "“", "”", "'", "’", "''", "(", ")", "[1]", "[", "]",
        "a", "I", "The", "he", "said", "Mr", "U.S", "p.m", "No", "5", "12", "3.5", "1)", "2)", "(a)", "•", "*", "-", "—", "#x", "@", "/", "www.", "Image: ", "\ud83d\ude00", "\ud83d", "\ude00", "\0", "é", "Ж", "漢", "。",
        "Monday, March 5, 2012", ",", ";", ":", "\u0301", ". . .", ". . . .",
    ];

    public static TheoryData<QuotationPolicy, NewlinePolicy> Policies => new()
    {
        { QuotationPolicy.SplitInside, NewlinePolicy.Paragraph },
        { QuotationPolicy.SplitInside, NewlinePolicy.EveryLine },
        { QuotationPolicy.SplitInside, NewlinePolicy.Ignore },
        { QuotationPolicy.KeepWhole, NewlinePolicy.Paragraph },
    };

    [Theory]
    [MemberData(nameof(Policies))]
    public void Spans_are_ordered_disjoint_trimmed_and_cover_what_can_be_seen(QuotationPolicy quotations, NewlinePolicy newlines)
    {
        var segmenter = new SentenceSegmenter(new SentenceOptions { Quotations = quotations, Newlines = newlines });
        var random = new Random(41);
        for (int n = 0; n < 4000; n++)
        {
            string text = Babble(random, 60);
            int end = 0;
            foreach (Sentence sentence in segmenter.Segment(text))
            {
                TextSpan span = sentence.Span;
                Assert.True(span.Start >= end && span.End > span.Start && span.End <= text.Length, text);
                Assert.True(text[end..span.Start].All(IsBlank), text);
                Assert.False(IsBlank(text[span.Start]) || IsBlank(text[span.End - 1]), text);
                Assert.InRange(sentence.Confidence, 0.4, 1.0);
                Assert.StartsWith("sentence.", sentence.Rule, StringComparison.Ordinal);
                end = span.End;
            }

            Assert.True(text[end..].All(IsBlank), text);
        }
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("  ")]
    [InlineData("\n")]
    [InlineData("\n\n")]
    [InlineData("\r\n\r\n")]
    public void Joined_sentences_are_found_again(string gap)
    {
        var random = new Random(97);
        for (int n = 0; n < 500; n++)
        {
            string[] expected = [.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => Known[random.Next(Known.Length)])];
            string text = string.Join(gap, expected);
            Assert.Equal(expected, SentenceSegmenter.Default.Segment(text).Select(s => s.Span.In(text)), StringComparer.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Two_documents_with_a_blank_line_between_give_both_results(QuotationPolicy quotations, NewlinePolicy newlines)
    {
        if (newlines == NewlinePolicy.Ignore)
            return; // there a blank line parts nothing
        var segmenter = new SentenceSegmenter(new SentenceOptions { Quotations = quotations, Newlines = newlines });
        var random = new Random(7);
        for (int n = 0; n < 3000; n++)
        {
            string first = Babble(random, 25).Trim(), second = Babble(random, 25).Trim();
            int shift = first.Length + 2;
            IEnumerable<TextSpan> expected = segmenter.Segment(first).Select(s => s.Span)
                .Concat(segmenter.Segment(second).Select(s => new TextSpan(s.Span.Start + shift, s.Span.End + shift)));
            string text = first + "\n\n" + second;
            Assert.True(expected.SequenceEqual(segmenter.Segment(text).Select(s => s.Span)), System.Text.Json.JsonSerializer.Serialize(text) + shift + string.Join(' ', expected) + " but " + string.Join(' ', segmenter.Segment(text).Select(s => s.Span)));
        }
    }

    [Fact]
    public void The_enumerator_and_the_list_agree_and_the_enumerator_allocates_nothing()
    {
        var text = new StringBuilder();
        var random = new Random(3);
        for (int n = 0; n < 2000; n++)
            text.Append(random.Next(8) == 0 ? Babble(random, 10) : Known[random.Next(Known.Length)]).Append(random.Next(5) == 0 ? "\n\n" : " ");
        string all = text.ToString();
        var spans = SentenceSegmenter.Default.Segment(all).Select(s => s.Span).ToArray();

        long before = GC.GetAllocatedBytesForCurrentThread();
        int count = 0;
        bool same = true;
        foreach (TextSpan span in SentenceSegmenter.Default.Enumerate(all))
            same &= spans[count++] == span;
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(same);
        Assert.Equal(spans.Length, count);
    }

    [Theory]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData(". . ")]
    [InlineData("…")]
    [InlineData("\"")]
    [InlineData(" \"")]
    [InlineData("“")]
    [InlineData(" “a. ")]
    [InlineData(" 'a. B")]
    [InlineData("(")]
    [InlineData(" (a. B")]
    [InlineData("a")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("a\n")]
    [InlineData("• a ")]
    [InlineData("1) 2) ")]
    [InlineData("(a) ")]
    [InlineData("a.b")]
    [InlineData("[1] ")]
    [InlineData("Mr. ")]
    [InlineData(".[1]")]
    [InlineData("?\"A ")]
    public void Time_is_linear(string unit)
    {
        string text = LinearTime.Repeat(unit);
        LinearTime.Check(() =>
        {
            foreach (QuotationPolicy policy in Enum.GetValues<QuotationPolicy>())
                Assert.NotEqual(0, new SentenceSegmenter(new SentenceOptions { Quotations = policy }).Segment(text).Count + text.Count(char.IsWhiteSpace));
        });
    }

    [Fact]
    public void Empty_and_blank_texts_have_no_sentence()
    {
        Assert.Empty(SentenceSegmenter.Default.Segment(""));
        Assert.Empty(SentenceSegmenter.Default.Segment(" \r\n\t\u00a0\ufeff"));
        Assert.Throws<ArgumentNullException>(() => SentenceSegmenter.Default.Segment(null!));
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200b' or '\ufeff' || c is >= '\x1c' and <= '\x1f';

    private static string Babble(Random random, int most)
    {
        var text = new StringBuilder();
        int count = random.Next(1, most);
        for (int i = 0; i < count; i++)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
            if (random.Next(3) == 0)
                text.Append(' ');
        }

        return text.ToString();
    }
}
