using System.Buffers;

namespace NewsText.Cleaning;

/// <summary>What goes wrong at a stop: the space behind it is lost, the next initial's code is raised, or the stop itself is too many.</summary>
internal static class StopRepair
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?…");

    public static void Collect(RepairText source, List<Edit> edits)
    {
        ReadOnlySpan<char> text = source.Text;
        int last = text.Length - 2, i = -1;
        while (true)
        {
            int next = text[(i + 1)..].IndexOfAny(Stops);
            if (next < 0)
                return;
            i += 1 + next;
            if (i >= last)
                return;
            char after = text[i + 1];
            if (after == ' ')
            {
                char first = text[i + 2];
                if (char.IsAsciiLetterUpper(first))
                    continue;
                if (char.IsAsciiLetterLower(first))
                {
                    if (text[i] == '.' && source.Has(CharacterRepairs.StrayStops))
                        StrayStop.Collect(source, i, edits);
                }
                else if (ShiftedInitial.IsShifted(first) && source.Has(CharacterRepairs.ShiftedInitials))
                {
                    ShiftedInitial.Collect(source, i, i + 2, edits);
                }

                continue;
            }

            if (after is '\n' or '\r' or '.' or ',' || char.IsAsciiDigit(after) || char.IsAsciiLetterLower(after))
                continue;
            int initial = after is '”' or '’' or ')' or ']' ? i + 2 : i + 1;
            char letter = source.At(initial);
            if (!char.IsLetter(letter))
                continue;
            bool mended = ShiftedInitial.IsShifted(letter) && source.Has(CharacterRepairs.ShiftedInitials)
                && ShiftedInitial.Collect(source, i, initial, edits);
            if (!mended && source.Has(CharacterRepairs.MissingSpaces))
                MissingSpace.Collect(source, i, initial, edits);
        }
    }
}
