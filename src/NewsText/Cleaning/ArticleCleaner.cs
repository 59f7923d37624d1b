using NewsText.Cleaning;
using NewsText.Text;

namespace NewsText;

/// <summary>Removes captions, credits and page furniture and repairs damaged characters and spacing. Immutable and thread-safe.</summary>
public sealed class ArticleCleaner : IArticleCleaner
{
    /// <summary>A cleaner with the given options.</summary>
    public ArticleCleaner(CleaningOptions? options = null) => Options = options ?? CleaningOptions.Default;

    /// <summary>The shared cleaner with default options.</summary>
    public static ArticleCleaner Default { get; } = new();

    /// <summary>The options this cleaner was built with.</summary>
    public CleaningOptions Options { get; }

    /// <summary>Bound on the rounds, so that time stays linear; real pages need one.</summary>
    internal int MostRounds { get; init; } = 6;

    /// <inheritdoc/>
    /// <remarks>
    /// Cleaning what was cleaned changes nothing: a removed line can bring others together, so the passes run until nothing changes. A text for
    /// which that takes too many rounds keeps its lines, and <see cref="Analyze"/> says so (<see cref="DiagnosticCodes.Unsettled"/>).
    /// </remarks>
    public CleanText Clean(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        return Clean(raw, diagnose: false, out _);
    }

    /// <inheritdoc/>
    public CleaningResult Analyze(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        var lines = new List<CleanedLine>();
        CleanText clean = Clean(raw, lines, diagnose: true, out List<Diagnostic>? diagnostics);
        return new CleaningResult(clean, lines, diagnostics ?? (IReadOnlyList<Diagnostic>)[]);
    }

    /// <summary>The cleaned text and, where it is asked for, what is doubtful, in raw offsets; null where nothing is.</summary>
    internal CleanText Clean(string raw, bool diagnose, out List<Diagnostic>? diagnostics) => Clean(raw, null, diagnose, out diagnostics);

    private CleanText Clean(string raw, List<CleanedLine>? lines, bool diagnose, out List<Diagnostic>? diagnostics)
    {
        CleaningScratch scratch = ScratchPool<CleaningScratch>.Rent();
        EditedText text = scratch.First;
        text.Begin(raw.AsMemory());
        bool ended = CharacterRepair.Run(text, scratch, Options);
        (bool removed, bool settled) = LineCleaning.Run(text, scratch, Options, lines, diagnose, out diagnostics);
        if (removed && !Settle(text, scratch, settled, lines))
        {
            text.Begin(raw.AsMemory());
            CharacterRepair.Run(text, scratch, Options);
            lines?.Clear();
            LineCleaning.Keep(text, Options, lines, diagnose, out diagnostics);
            ended = false;
        }

        if (diagnose && !ended)
            (diagnostics ??= []).Add(new Diagnostic(DiagnosticCodes.Unsettled, "Cleaning did not come to an end within its bound: what it would have gone on changing was kept.", new TextSpan(0, raw.Length)));
        CleanText result = text.ToCleanText(raw);
        scratch.End();
        ScratchPool<CleaningScratch>.Return(scratch);
        return result;
    }

    /// <summary>Goes on until a whole round changes nothing; returns whether one did within the bound.</summary>
    /// <remarks>
    /// A text that does not settle keeps its lines. Repairing is settled before lines are looked at, so cleaning the repaired text takes the
    /// same rounds to the same bound and keeps the same lines: whatever the rules and the model say, what was cleaned cleans to itself.
    /// </remarks>
    private bool Settle(EditedText text, CleaningScratch scratch, bool settled, List<CleanedLine>? lines)
    {
        EditedText again = scratch.Again;
        for (int round = 0; round < MostRounds; round++)
        {
            again.Begin(text.Memory);
            CharacterRepair.Run(again, scratch, Options);
            if (settled && again.Edits.Count == 0)
                return true;
            List<CleanedLine>? later = lines is null ? null : [];
            (_, settled) = LineCleaning.Run(again, scratch, Options, later, diagnose: false, out _);
            if (again.Edits.Count == 0)
                return true;
            if (lines is not null)
                Merge(lines, later!, text);
            text.Apply(again.Edits);
        }

        return false;
    }

    /// <summary>Marks those of the lines that a later pass removed.</summary>
    private static void Merge(List<CleanedLine> lines, List<CleanedLine> later, EditedText first)
    {
        int at = 0;
        foreach (CleanedLine removed in later)
        {
            if (removed.IsKept)
                continue;
            TextSpan span = first.ToRaw(removed.Span);
            while (at < lines.Count && lines[at].Span.Start < span.Start)
                at++;
            for (; at < lines.Count && lines[at].Span.End <= span.End; at++)
            {
                if (lines[at].IsKept)
                    lines[at] = removed with { Span = lines[at].Span };
            }
        }
    }
}
