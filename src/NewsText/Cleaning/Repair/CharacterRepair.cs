using NewsText.Diagnostics;
using NewsText.Text;

namespace NewsText.Cleaning;

/// <summary>Entry of the repair half of cleaning: damaged characters and spacing, before lines get their roles.</summary>
/// <remarks>
/// Each pass scans for its own few suspicious characters and decides only there; a pass whose characters the text does not hold is left
/// out. One pass can uncover work for an earlier one, so the passes run again until nothing changes.
/// </remarks>
internal static class CharacterRepair
{
    private const int MostRounds = 12;

    /// <summary>Of passes that look at characters which every text has.</summary>
    private const CharClass Any = (CharClass)0xFF;

    private static readonly (CharacterRepairs Repairs, CharClass Looks, RepairPass Pass, bool Repeat)[] Passes =
    [
        (CharacterRepairs.Entities, CharClass.Ampersand, EntityRepair.Collect, false),
        (CharacterRepairs.Mojibake, CharClass.Lead, MojibakeRepair.Collect, true), // all levels, before the next pass takes a byte for a character
        (CharacterRepairs.Mojibake | CharacterRepairs.InvisibleCharacters | CharacterRepairs.OddSpaces | CharacterRepairs.SoftHyphens, CharClass.Invisible | CharClass.Control, InvisibleRepair.Collect, false),
        (CharacterRepairs.LookAlikes | CharacterRepairs.Ligatures, CharClass.LookAlike, LookAlikeRepair.Collect, false),
        (CharacterRepairs.HardWraps, CharClass.Break, HardWrapRepair.Collect, false),
        (CharacterRepairs.MissingSpaces | CharacterRepairs.ShiftedInitials | CharacterRepairs.StrayStops, Any, StopRepair.Collect, false),
    ];

    /// <summary>The repaired text by itself.</summary>
    public static CleanText Run(string raw, CleaningOptions options, int mostRounds = MostRounds)
    {
        CleaningScratch scratch = ScratchPool<CleaningScratch>.Rent();
        scratch.First.Begin(raw.AsMemory());
        Run(scratch.First, scratch, options, mostRounds);
        CleanText result = scratch.First.ToCleanText(raw);
        scratch.End();
        ScratchPool<CleaningScratch>.Return(scratch);
        return result;
    }

    /// <summary>Repairs the text. One that does not settle within the bound stays as it was, so that repairing twice equals once for every text.</summary>
    /// <param name="text">The text, not yet edited.</param>
    /// <param name="scratch">Memory.</param>
    /// <param name="options">The options.</param>
    /// <param name="mostRounds">Bound on the rounds, so that time stays linear.</param>
    /// <returns>Whether the text settled.</returns>
    public static bool Run(EditedText text, CleaningScratch scratch, CleaningOptions options, int mostRounds = MostRounds)
    {
        CharClass classes = CharClasses.Of(text.Text);
        scratch.Notes.Clear();
        List<Edit> edits = scratch.Edits;
        for (int round = 0; round < mostRounds; round++)
        {
            bool changed = false;
            foreach ((CharacterRepairs repairs, CharClass looks, RepairPass pass, bool repeat) in Passes)
            {
                if ((options.Repairs & repairs) == CharacterRepairs.None || (looks != Any && (looks & classes) == CharClass.None))
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
                    if (looks != Any)
                        classes = CharClasses.Of(text.Text); // what the last pass mends has no class, nor what it puts there
                    scratch.Notes.Clear();
                    changed = true;
                }
                while (--times > 0 && (looks & classes) != CharClass.None);
            }

            if (!changed)
                return true;
        }

        text.Undo();
        return false;
    }
}
