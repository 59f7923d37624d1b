using System.Threading.Channels;

namespace NewsText.Tests;

public class AnalyzeAsyncTests
{
    private static async IAsyncEnumerable<int> Numbers(int count, Action<int>? taken = null)
    {
        for (int i = 0; i < count; i++)
        {
            await Task.Yield();
            taken?.Invoke(i);
            yield return i;
        }
    }

    /// <summary>Longer texts first, so that answers would come out of order if nobody held them.</summary>
    private static string Text(int i) => string.Concat(Enumerable.Repeat($"The mayor spoke {i} times. ", 1 + ((97 - i) & 63)));

    [Fact]
    public async Task Answers_come_in_the_order_of_the_inputs()
    {
        int next = 0;
        await foreach (Analyzed<int> answer in NewsAnalyzer.Default.AnalyzeAsync(Numbers(200), Text, 4))
        {
            Assert.Equal(next++, answer.Input);
            Assert.Equal(Text(answer.Input), answer.Document!.Raw);
        }

        Assert.Equal(200, next);
    }

    [Fact]
    public async Task An_error_is_carried_and_the_rest_goes_on()
    {
        var errors = new List<int>();
        int answers = 0;
        await foreach (Analyzed<int> answer in NewsAnalyzer.Default.AnalyzeAsync(Numbers(20), i => i % 7 == 3 ? null! : Text(i), 3))
        {
            answers++;
            if (answer.Error is not null)
                errors.Add(answer.Input);
        }

        Assert.Equal(20, answers);
        Assert.Equal([3, 10, 17], errors);
    }

    [Fact]
    public async Task No_more_than_a_bounded_number_of_inputs_is_taken_ahead()
    {
        int taken = 0, given = 0, furthest = 0;
        await foreach (Analyzed<int> _ in NewsAnalyzer.Default.AnalyzeAsync(Numbers(300, _ => Interlocked.Increment(ref taken)), Text, 2))
        {
            given++;
            furthest = Math.Max(furthest, Volatile.Read(ref taken) - given);
            await Task.Yield();
        }

        Assert.InRange(furthest, 0, 2 * 2 + 2);
    }

    [Fact]
    public async Task Cancellation_ends_the_stream()
    {
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Analyzed<int> answer in NewsAnalyzer.Default.AnalyzeAsync(Numbers(10_000), Text, 2, stop.Token))
            {
                if (answer.Input == 5)
                    await stop.CancelAsync();
            }
        });
    }

    [Fact]
    public async Task Leaving_early_stops_the_feeder()
    {
        int taken = 0;
        await foreach (Analyzed<int> answer in NewsAnalyzer.Default.AnalyzeAsync(Numbers(10_000, _ => Interlocked.Increment(ref taken)), Text, 2))
        {
            if (answer.Input == 3)
                break;
        }

        Assert.InRange(taken, 4, 20);
    }

    [Fact]
    public async Task A_channel_can_feed_it()
    {
        var channel = Channel.CreateUnbounded<string>();
        await channel.Writer.WriteAsync("One sentence. Another one.");
        channel.Writer.Complete();
        int sentences = 0;
        await foreach (Analyzed<string> answer in NewsAnalyzer.Default.AnalyzeAsync(channel.Reader.ReadAllAsync()))
            sentences += answer.Document!.Sentences.Count;
        Assert.Equal(2, sentences);
    }
}
