using System.Runtime.ExceptionServices;

namespace NewsText.Cli.Running;

/// <summary>Threads that each take a batch, work on it and hand the result on; results leave in the order of the batches.</summary>
/// <remarks>
/// Reading and writing are done by whichever worker is free, one at a time, so N jobs are N threads and nothing waits idle.
/// At most four batches a job are between reading and writing, which bounds the memory.
/// </remarks>
internal sealed class OrderedWorkers<TBatch, TResult>(Func<TBatch?> read, Func<Func<TBatch, TResult>> newWorker, Action<TResult> write, int jobs)
    where TBatch : class
{
    private readonly Lock _readGate = new();
    private readonly object _state = new();
    private readonly Dictionary<long, TResult> _done = [];
    private long _read;
    private long _written;
    private bool _writing;
    private bool _ended;
    private ExceptionDispatchInfo? _failure;

    /// <summary>Works until the input ends. An exception of any worker stops all and is thrown here.</summary>
    public void Run()
    {
        var others = new Thread[jobs - 1];
        for (int i = 0; i < others.Length; i++)
        {
            others[i] = new Thread(Work, maxStackSize: 16 << 20) { IsBackground = true, Name = "newstext worker" };
            others[i].Start();
        }

        Work();
        foreach (Thread thread in others)
            thread.Join();
        _failure?.Throw();
    }

    private void Work()
    {
        try
        {
            Func<TBatch, TResult> work = newWorker();
            while (Next(out long number) is { } batch)
                Finish(number, work(batch));
        }
#pragma warning disable CA1031 // carried to the caller of Run
        catch (Exception e)
#pragma warning restore CA1031
        {
            lock (_state)
            {
                _failure ??= ExceptionDispatchInfo.Capture(e);
                _ended = true;
                Monitor.PulseAll(_state);
            }
        }
    }

    private TBatch? Next(out long number)
    {
        lock (_readGate)
        {
            lock (_state)
            {
                while (!_ended && _read - _written >= jobs * 4)
                    Monitor.Wait(_state);
                number = _read;
                if (_ended)
                    return null;
            }

            TBatch? batch = read();
            lock (_state)
            {
                if (batch is null)
                    _ended = true;
                else
                    _read++;
            }

            return batch;
        }
    }

    private void Finish(long number, TResult result)
    {
        lock (_state)
        {
            _done.Add(number, result);
            if (_writing)
                return;
            _writing = true;
        }

        while (true)
        {
            TResult? ready;
            lock (_state)
            {
                if (!_done.Remove(_written, out ready) || _failure is not null)
                {
                    _writing = false;
                    return;
                }
            }

            write(ready);
            lock (_state)
            {
                _written++;
                Monitor.PulseAll(_state);
            }
        }
    }
}
