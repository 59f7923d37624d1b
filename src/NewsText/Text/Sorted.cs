namespace NewsText.Text;

/// <summary>Looks things up in order of a number that each of them has.</summary>
internal static class Sorted
{
    /// <summary>The place of the first of <paramref name="items"/>, in order of their keys, whose key is <paramref name="least"/> or more; their count where none has.</summary>
    public static int IndexAt<T, TKey>(ReadOnlySpan<T> items, int least)
        where TKey : struct, ISortKey<T>
    {
        int low = 0, high = items.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (TKey.Of(items[middle]) < least)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
