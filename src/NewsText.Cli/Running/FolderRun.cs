using NewsText.Cli.Input;
using NewsText.Cli.Output;

namespace NewsText.Cli.Running;

/// <summary>A run that gives each input file an output of its own in a folder, one after the other, each on all the jobs.</summary>
internal sealed class FolderRun(RunOptions options, ToolConsole console)
{
    public int Run()
    {
        IReadOnlyList<InputFile> files = InputPlan.Create(options.Inputs, options.From);
        OutputFolder folder = OutputFolder.Open(options, files);
        int finished = 0, worst = ExitCode.Success;
        foreach (InputFile file in files)
        {
            if (options.Resume && folder.IsFinished(file))
                finished++;
            else
                worst = Math.Max(worst, Run(file, folder.PathOf(file)));
        }

        if (finished > 0)
            console.Say($"{finished} of {files.Count} inputs were finished before.");
        return worst;
    }

    private int Run(InputFile file, string output)
    {
        RunOptions one = options with { Output = output };
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw OutputTarget.Failure(output, e);
        }

        using OutputTarget target = OutputTarget.Open(output, console.Output, dated: true);
        return new Runner(one, OutputWriters.Create(one, console), console) { NeedsAll = true }.Run([file], target);
    }
}
