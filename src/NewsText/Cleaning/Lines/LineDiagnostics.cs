using NewsText.Text;

namespace NewsText.Cleaning;

/// <summary>What is doubtful about the lines of a text.</summary>
internal static class LineDiagnostics
{
    /// <summary>The findings, or null where there are none.</summary>
    public static List<Diagnostic>? Find(EditedText repaired, ReadOnlySpan<LineShape> lines, ReadOnlySpan<LineState> states, bool english)
    {
        List<Diagnostic>? found = null;
        ReadOnlySpan<char> text = repaired.Text;
        if (!english && lines.Length > 0)
            (found ??= []).Add(new Diagnostic(DiagnosticCodes.OtherLanguage, "The text seems not to be English: only rules that need no words were used.", repaired.ToRaw(new TextSpan(lines[0].Start, lines[^1].End))));

        int paragraphs = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            if (states[i].Removed)
                continue;
            ref readonly LineShape line = ref lines[i];
            ReadOnlySpan<char> content = text[line.Start..line.End];
            if (states[i].Rule == LineRules.CaptionDoubtful)
                (found ??= []).Add(new Diagnostic(DiagnosticCodes.DoubtfulLine, "The line reads like a caption but carries no credit; it was kept.", repaired.ToRaw(new TextSpan(line.Start, line.End))));
            int inside = DatelinePattern.FindInside(content);
            int at = inside >= 0 ? inside : paragraphs > 1 && DatelinePattern.Opens(content) ? 0 : -1;
            if (at >= 0)
            {
                int length = DatelinePattern.LengthOf(content[at..]);
                (found ??= []).Add(new Diagnostic(DiagnosticCodes.ScrambledOrder, "A dateline stands inside the article: paragraphs are probably out of order; they were not reordered.", repaired.ToRaw(new TextSpan(line.Start + at, line.Start + at + length))));
            }

            if (line.IsProse)
                paragraphs++;
        }

        return found;
    }
}
