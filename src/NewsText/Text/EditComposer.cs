using System.Text;

namespace NewsText.Text;

/// <summary>Composes two layers of edits into one list over the raw text.</summary>
/// <remarks>
/// Edits of the two layers that overlap in the intermediate text form one cluster and become one edit; all others stay as they
/// are. Edits that only touch stay apart, so that a removal beside a repair keeps its own kind.
/// </remarks>
internal static class EditComposer
{
    /// <summary>Lays <paramref name="second"/>, given in offsets of <paramref name="first"/>'s clean text, over the first layer.</summary>
    public static List<Edit> Compose(CleanText first, IReadOnlyList<Edit> second)
    {
        IReadOnlyList<Edit> earlier = first.Edits;
        var result = new List<Edit>(earlier.Count + second.Count);
        int e = 0, s = 0, shift = 0; // shift: intermediate minus raw offset behind the earlier edits passed so far
        while (e < earlier.Count || s < second.Count)
        {
            int firstLater = s, shiftBefore = shift;
            TextSpan next = e < earlier.Count ? Place(earlier[e], shift) : default;
            bool laterFirst = e == earlier.Count || (s < second.Count && ComesFirst(second[s].Span, next));
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
                if (e < earlier.Count && Overlaps(cluster, next = Place(earlier[e], shift)))
                {
                    if (next.End >= cluster.End)
                        rawEnd = earlier[e].Span.End;
                    cluster = new TextSpan(cluster.Start, Math.Max(cluster.End, next.End));
                    Pass(earlier[e++], ref shift);
                }
                else if (s < second.Count && Overlaps(cluster, second[s].Span))
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
            string replacement = alone ? second[firstLater].Replacement : Apply(first.Text, cluster, second, firstLater, s);
            result.Add(second[firstLater] with { Span = new TextSpan(rawStart, rawEnd), Replacement = replacement });
        }

        return result;
    }

    private static TextSpan Place(Edit edit, int shift) => TextSpan.FromLength(edit.Span.Start + shift, edit.Replacement.Length);

    private static void Pass(Edit edit, ref int shift) => shift += edit.Replacement.Length - edit.Span.Length;

    private static bool ComesFirst(TextSpan later, TextSpan earlier) =>
        later.Start < earlier.Start || (later.Start == earlier.Start && later.IsEmpty);

    private static bool Overlaps(TextSpan cluster, TextSpan other) =>
        other.Start < cluster.End && (!other.IsEmpty || other.Start > cluster.Start);

    private static string Apply(string text, TextSpan cluster, IReadOnlyList<Edit> edits, int from, int to)
    {
        var builder = new StringBuilder();
        int at = cluster.Start;
        for (int i = from; i < to; i++)
        {
            builder.Append(text, at, edits[i].Span.Start - at).Append(edits[i].Replacement);
            at = edits[i].Span.End;
        }

        return builder.Append(text, at, cluster.End - at).ToString();
    }
}
