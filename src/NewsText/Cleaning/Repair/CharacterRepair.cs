using NewsText.Diagnostics;
using NewsText.Text;

namespace NewsText.Cleaning;

/// <summary>Entry of the repair half of cleaning: damaged characters and spacing, before lines get their roles.</summary>
/// <remarks>
/// Each pass scans for its own few suspicious characters and decides only there. One pass can uncover work for an earlier one, so the
/// passes run again until nothing changes; an undamaged text is scanned once and comes back as the same string.
/// </remarks>
internal static class CharacterRepair
{
    private const int MostRounds = 12;

    private static readonly (CharacterRepairs Repairs, RepairPass Pass, bool Repeat)[] Passes =
    [
        (CharacterRepairs.Entities, EntityRepair.Collect, false),
        (CharacterRepairs.Mojibake, MojibakeRepair.Collect, true), // all levels, before the next pass takes a byte for a character
        (CharacterRepairs.Mojibake | CharacterRepairs.InvisibleCharacters | CharacterRepairs.OddSpaces | CharacterRepairs.SoftHyphens, InvisibleRepair.Collect, false),
        (CharacterRepairs.LookAlikes | CharacterRepairs.Ligatures, LookAlikeRepair.Collect, false),
        (CharacterRepairs.HardWraps, HardWrapRepair.Collect, false),
        (CharacterRepairs.MissingSpaces | CharacterRepairs.ShiftedInitials | CharacterRepairs.StrayStops, StopRepair.Collect, false),
    ];

    /// <summary>The repaired text by itself.</summary>
    public static CleanText Run(string raw, CleaningOptions options)
    {
        CleaningScratch scratch = ScratchPool<CleaningScratch>.Rent();
        scratch.First.Begin(raw.AsMemory());
        Run(scratch.First, scratch, options);
        CleanText result = scratch.First.ToCleanText(raw);
        scratch.End();
        ScratchPool<CleaningScratch>.Return(scratch);
        return result;
    }

    public static void Run(EditedText text, CleaningScratch scratch, CleaningOptions options)
    {
        scratch.Notes.Clear();
        List<Edit> edits = scratch.Edits;
        for (int round = 0; round < MostRounds; round++)
        {
            bool changed = false;
            foreach ((CharacterRepairs repairs, RepairPass pass, bool repeat) in Passes)
            {
                if ((options.Repairs & repairs) == CharacterRepairs.None)
                    continue;
                int times = repeat ? MostRounds : 1;
                do
                {
                    edits.Clear();
                    WorkCounters.Add(Work.RepairPasses);
                    pass(new RepairText(text.Text, scratch.Notes, options.Repairs), edits);
                    if (edits.Count == 0)
                        break;
                    text.Apply(edits);
                    scratch.Notes.Clear();
                    changed = true;
                }
                while (--times > 0);
            }

            if (!changed)
                break;
        }
    }
}
