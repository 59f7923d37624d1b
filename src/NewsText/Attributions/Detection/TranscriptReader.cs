using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Finds the turns of a transcript: "HOLT: …" at the start of a line, up to the next turn.</summary>
internal static class TranscriptReader
{
    private const int MaxLabel = 5;

    public static void Read(TaggedText text, List<Finding> found)
    {
        Finding? turn = null;
        bool open = false;
        for (int line = 0; line < text.Lines.Count; line++)
        {
            int i = text.Lines[line], lineEnd = line + 1 < text.Lines.Count ? text.Lines[line + 1] : text.Count;
            int colon = LabelEnd(text, i, lineEnd, out int first);
            if (colon > 0)
            {
                turn = text.NewFinding();
                turn.Cue = new TokenRange(colon, colon + 1);
                turn.Source = new TokenRange(first, colon);
                turn.Rule = AttributionRule.Transcript;
                open = first > i;
                turn.Content.Add(new TokenRange(colon + 1, ContentReader.Trim(text, colon + 1, lineEnd)));
                found.Add(turn);
            }
            else if (turn is not null && open && text.Tags[i] == WordTag.Quote && lineEnd - i > 6 && turn.Content.Count < 100)
            {
                // Each paragraph of a quoted transcript opens a mark again; one without a label goes on with the turn.
                turn.Content.Add(new TokenRange(i + 1, lineEnd));
            }
            else
            {
                turn = null;
            }
        }

        // A single label in capitals is a wire story's place, not a turn.
        if (found.Count == 1)
            found.Clear();
    }

    /// <summary>The colon behind a name in capitals that begins the line, or -1.</summary>
    private static int LabelEnd(TaggedText text, int line, int lineEnd, out int first)
    {
        first = line;
        if (text.Tokens[first].Kind == TokenKind.Punctuation && text.Tags[first] == WordTag.Quote)
            first++;
        int i = first;
        bool capitals = false;
        while (i < lineEnd && i < first + MaxLabel && text.Tokens[i].Kind == TokenKind.Word && text.Tokens[i].Is(TokenFlags.AllCaps) && text.Tokens[i].Length > 1)
        {
            capitals |= text.Tokens[i].Length > 2;
            i++;
        }

        bool ends = capitals && i > first && i + 2 < lineEnd && text.Tags[i] == WordTag.Colon && !text.Tokens[i].Is(TokenFlags.SpaceBefore) && text.Tokens[i + 1].Is(TokenFlags.SpaceBefore);
        return ends && HasLower(text, i + 1, lineEnd) && !IsHeading(text, first, i) ? i : -1;
    }

    private static bool HasLower(TaggedText text, int from, int to)
    {
        for (int i = from; i < to && i < from + 12; i++)
        {
            if (text.Tokens[i].Is(TokenFlags.Lower))
                return true;
        }

        return false;
    }

    /// <summary>UPDATE: and the like are no names.</summary>
    private static bool IsHeading(TaggedText text, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if ((text.Entries[i].Role & WordRole.Heading) != WordRole.None)
                return true;
        }

        return false;
    }
}
