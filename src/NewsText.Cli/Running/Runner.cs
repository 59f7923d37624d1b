using System.Collections.Concurrent;
using NewsText.Cli.Input;
using NewsText.Cli.Output;

namespace NewsText.Cli.Running;

/// <summary>One run: reads batches, analyses and renders them on the workers, writes them in order.</summary>
internal sealed class Runner(RunOptions options, IOutputWriter writer, ToolConsole console)
{
    private const int MostMessages = 20;

    private readonly Stages _stages = new(options);
    private readonly ConcurrentBag<RenderedBatch> _free = [];
    private int _messages;
    private int _errors;
    private int _unreadable;

    /// <summary>Whether an input that cannot be read leaves the output unwritten, to be made when it can.</summary>
    public bool NeedsAll { get; init; }

    public int Run()
    {
        IReadOnlyList<InputFile> files = InputPlan.Create(options.Inputs, options.From);
        using OutputTarget target = OutputTarget.Open(options.Output, console.Output);
        return Run(files, target);
    }

    /// <summary>Analyses <paramref name="files"/> into <paramref name="target"/>, which stays without its file if <see cref="NeedsAll"/> and one cannot be read.</summary>
    public int Run(IReadOnlyList<InputFile> files, OutputTarget target)
    {
        using var reader = new BatchReader(files, console.OpenInput);
        try
        {
            Progress.Run(options, console, files, report => new OrderedWorkers<InputBatch, RenderedBatch>(reader.Read, NewWorker, batch => Write(batch, target.Stream, report), options.Jobs).Run());
            writer.End(target.Stream);
        }
        catch (BrokenPipeException)
        {
            return ExitCode.Success;
        }
        catch (IOException e)
        {
            throw OutputTarget.Failure(options.Output ?? "standard output", e);
        }

        if (!NeedsAll || _unreadable == 0)
            target.Complete();
        if (_messages > MostMessages)
            console.Say($"{Wording.Count(_messages - MostMessages, "more input has an error record", "more inputs have error records")}.");
        return _unreadable > 0 ? ExitCode.CannotRun : options.Strict && _errors > 0 ? ExitCode.BadRecords : ExitCode.Success;
    }

    private Func<InputBatch, RenderedBatch> NewWorker()
    {
        IArticleRenderer renderer = writer.NewRenderer();
        var parser = new ArticleParser(options);
        return batch => Work(batch, parser, renderer);
    }

    private RenderedBatch Work(InputBatch batch, ArticleParser parser, IArticleRenderer renderer)
    {
        if (!_free.TryTake(out RenderedBatch? result))
            result = new RenderedBatch();
        using (batch)
        {
            result.InputBytes = batch.IsLoaded ? batch.Bytes.Length : batch.File.Length;
            foreach (Article article in parser.Parse(batch))
            {
                if (article.Error is not null || !TryAnalyze(article, renderer, result))
                    Refuse(article.Error is null ? Article.Failed(article.Id, ToolCodes.TooLarge, "The record would be longer than 2 GB, or there is no memory for it; split the text.", article.Place) : article, renderer, result);
                result.Ends.Add(result.Bytes.Count);
            }
        }

        return result;
    }

    private bool TryAnalyze(Article article, IArticleRenderer renderer, RenderedBatch result)
    {
        int notes = result.Notes.Count;
        try
        {
            renderer.Render(new Analysis(article, _stages.Analyze(article)), result);
            return true;
        }
        catch (Exception e) when (e is OutOfMemoryException or OverflowException)
        {
            // Also thrown where an array or the output would be longer than they can be, with memory left for the others.
            result.Truncate(notes);
            return false;
        }
    }

    private static void Refuse(Article article, IArticleRenderer renderer, RenderedBatch result)
    {
        ErrorRecord error = article.Error!;
        result.Errors++;
        if (error.Code == ToolCodes.UnreadableInput)
            result.Unreadable++;
        result.Messages.Add($"{article.Place}: {error.Message} [{error.Code}]");
        renderer.Render(new Analysis(article, null), result);
    }

    private void Write(RenderedBatch batch, Stream output, Action<int, long> report)
    {
        writer.Write(batch, output);
        foreach (string message in batch.Messages)
        {
            if (_messages++ < MostMessages)
                console.Say(message);
        }

        report(batch.Ends.Count, batch.InputBytes);
        _errors += batch.Errors;
        _unreadable += batch.Unreadable;
        batch.Clear();
        _free.Add(batch);
    }
}
