using System.Text;

namespace NewsText.Text;

/// <summary>Composes two layers of edits into one list over the raw text.</summary>
/// <remarks>
/// Edits of the two layers that overlap in the intermediate text form one cluster and become one edit; all others stay as they
/// are. Edits that only touch stay apart, so that a removal beside a repair keeps its own kind.
/// </remarks>
internal static class EditComposer
{
    /// <summary>Lays <paramref name="second"/>, given in offsets of the text that the first layer made, over the first layer.</summary>
    /// <param name="earlier">The first layer, in raw offsets.</param>
    /// <param name="text">The text that the first layer made.</param>
    /// <param name="second">The second layer.</param>
    /// <param name="result">Takes the composition, in raw offsets.</param>
    public static void Compose(ReadOnlySpan<Edit> earlier, ReadOnlySpan<char> text, ReadOnlySpan<Edit> second, List<Edit> result)
    {
        int e = 0, s = 0, shift = 0; // shift: intermediate minus raw offset behind the earlier edits passed so far
        while (e < earlier.Length || s < second.Length)
        {
            int firstLater = s, shiftBefore = shift;
            TextSpan next = e < earlier.Length ? Place(earlier[e], shift) : default;
            bool laterFirst = e == earlier.Length || (s < second.Length && ComesFirst(second[s].Span, next));
            TextSpan cluster = laterFirst ? second[s].Span : next;
            bool startsEarlier = !laterFirst;
            int rawStart = laterFirst ? cluster.Start - shift : earlier[e].Span.Start;
            int rawEnd = -1;
            if (laterFirst)
                s++;
            else
                Pass(earlier[e++], ref shift);
            if (startsEarlier)
                rawEnd = earlier[e - 1].Span.End;

            while (true)
            {
                if (e < earlier.Length && Overlaps(cluster, next = Place(earlier[e], shift)))
                {
                    if (next.End >= cluster.End)
                        rawEnd = earlier[e].Span.End;
                    cluster = new TextSpan(cluster.Start, Math.Max(cluster.End, next.End));
                    Pass(earlier[e++], ref shift);
                }
                else if (s < second.Length && Overlaps(cluster, second[s].Span))
                {
                    if (second[s].Span.End > cluster.End)
                        rawEnd = -1;
                    cluster = new TextSpan(cluster.Start, Math.Max(cluster.End, second[s].Span.End));
                    s++;
                }
                else
                {
                    break;
                }
            }

            if (s == firstLater)
            {
                result.Add(earlier[e - 1]);
                continue;
            }

            if (rawEnd < 0)
                rawEnd = cluster.End - shift;
            bool alone = shift == shiftBefore && !startsEarlier && s == firstLater + 1 && cluster == second[firstLater].Span;
            string replacement = alone ? second[firstLater].Replacement : Apply(text, cluster, second[firstLater..s]);
            result.Add(second[firstLater] with { Span = new TextSpan(rawStart, rawEnd), Replacement = replacement });
        }
    }

    private static TextSpan Place(in Edit edit, int shift) => TextSpan.FromLength(edit.Span.Start + shift, edit.Replacement.Length);

    private static void Pass(in Edit edit, ref int shift) => shift += edit.Replacement.Length - edit.Span.Length;

    private static bool ComesFirst(TextSpan later, TextSpan earlier) =>
        later.Start < earlier.Start || (later.Start == earlier.Start && later.IsEmpty);

    private static bool Overlaps(TextSpan cluster, TextSpan other) =>
        other.Start < cluster.End && (!other.IsEmpty || other.Start > cluster.Start);

    private static string Apply(ReadOnlySpan<char> text, TextSpan cluster, ReadOnlySpan<Edit> edits)
    {
        var builder = new StringBuilder();
        int at = cluster.Start;
        foreach (ref readonly Edit edit in edits)
        {
            builder.Append(text[at..edit.Span.Start]).Append(edit.Replacement);
            at = edit.Span.End;
        }

        return builder.Append(text[at..cluster.End]).ToString();
    }
}
