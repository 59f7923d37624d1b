using System.Text;

namespace NewsText.Accuracy;

/// <summary>Reads a treebank as documents: its sentences joined as they stood, with their places.</summary>
/// <remarks>
/// CoNLL-U (https://universaldependencies.org/format.html): the text of a sentence is its <c># text</c>; a blank line comes
/// before <c># newpar</c>, else a space, and nothing behind a last token with <c>SpaceAfter=No</c>.
/// </remarks>
public static class Conllu
{
    /// <summary>The documents of a treebank, each begun by <c># newdoc</c>; without one, the file is one document.</summary>
    public static IEnumerable<(string Text, IEnumerable<TextSpan> Sentences)> Read(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var text = new StringBuilder();
        var sentences = new List<TextSpan>();
        bool newDocument = false, newParagraph = false, glued = false;
        string sentence = "", misc = "";
        int lastOfWord = -1;
        foreach (string line in lines.Append(""))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal))
                newDocument = true;
            else if (line.StartsWith("# newpar", StringComparison.Ordinal))
                newParagraph = true;
            else if (line.StartsWith("# text =", StringComparison.Ordinal))
                sentence = string.Join(' ', line[8..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            else if (line.Length > 0 && line[0] != '#')
                ReadToken(line, ref misc, ref lastOfWord);
            if (line.Length > 0 || sentence.Length == 0)
                continue;

            if (newDocument && sentences.Count > 0)
            {
                yield return (text.ToString(), [.. sentences]);
                text.Clear();
                sentences.Clear();
            }

            if (text.Length > 0)
                text.Append(newParagraph ? "\n\n" : glued ? "" : " ");
            sentences.Add(TextSpan.FromLength(text.Length, sentence.Length));
            text.Append(sentence);
            glued = misc.Split('|').Contains("SpaceAfter=No", StringComparer.Ordinal);
            (newDocument, newParagraph, sentence, misc, lastOfWord) = (false, false, "", "", -1);
        }

        if (sentences.Count > 0)
            yield return (text.ToString(), sentences);
    }

    /// <summary>Of a word that is written as one and annotated as several ("3-4"), the line of the whole says what follows.</summary>
    private static void ReadToken(string line, ref string misc, ref int lastOfWord)
    {
        string[] columns = line.Split('\t');
        string id = columns[0];
        int dash = id.IndexOf('-', StringComparison.Ordinal);
        if (dash > 0)
        {
            lastOfWord = int.Parse(id.AsSpan(dash + 1), System.Globalization.CultureInfo.InvariantCulture);
            misc = columns[^1];
        }
        else if (!id.Contains('.', StringComparison.Ordinal) && int.Parse(id, System.Globalization.CultureInfo.InvariantCulture) > lastOfWord)
        {
            misc = columns[^1];
        }
    }
}
