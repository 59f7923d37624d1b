using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace NewsText.Streaming;

/// <summary>Runs an analyzer over a stream on several threads and gives the answers in the order of the inputs.</summary>
/// <remarks>A bounded channel holds the started work, so memory does not grow with the stream: at most twice the parallelism is under way or waiting.</remarks>
internal static class OrderedAnalysis
{
    public static async IAsyncEnumerable<Analyzed<T>> RunAsync<T>(
        NewsAnalyzer analyzer,
        IAsyncEnumerable<T> inputs,
        Func<T, string> text,
        int parallelism,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var started = Channel.CreateBounded<Task<Analyzed<T>>>(new BoundedChannelOptions(parallelism) { SingleReader = true, SingleWriter = true });
        Task feeding = FeedAsync(analyzer, inputs, text, parallelism, started.Writer, stop.Token);
        try
        {
            await foreach (Task<Analyzed<T>> next in started.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
                yield return await next.ConfigureAwait(false);
        }
        finally
        {
            // Also when the caller leaves early: the feeder must not outlive the enumeration.
            await stop.CancelAsync().ConfigureAwait(false);
            await feeding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task FeedAsync<T>(
        NewsAnalyzer analyzer,
        IAsyncEnumerable<T> inputs,
        Func<T, string> text,
        int parallelism,
        ChannelWriter<Task<Analyzed<T>>> started,
        CancellationToken cancellationToken)
    {
        Exception? failure = null;
        using var free = new SemaphoreSlim(parallelism);
        var last = Task.CompletedTask;
        try
        {
            await foreach (T input in inputs.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                await free.WaitAsync(cancellationToken).ConfigureAwait(false);
                Task<Analyzed<T>> work = Task.Run(() => Answer(analyzer, input, text, free), CancellationToken.None);
                last = Task.WhenAll(last, work);
                await started.WriteAsync(work, cancellationToken).ConfigureAwait(false);
            }
        }
#pragma warning disable CA1031 // carried to the reader, who throws it
        catch (Exception e)
#pragma warning restore CA1031
        {
            failure = e;
        }

        started.Complete(failure);
        await last.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static Analyzed<T> Answer<T>(NewsAnalyzer analyzer, T input, Func<T, string> text, SemaphoreSlim free)
    {
        try
        {
            return new Analyzed<T>(input, analyzer.Analyze(text(input)), null);
        }
#pragma warning disable CA1031 // carried in the answer: one answer an input
        catch (Exception e)
#pragma warning restore CA1031
        {
            return new Analyzed<T>(input, null, e);
        }
        finally
        {
            free.Release();
        }
    }
}
