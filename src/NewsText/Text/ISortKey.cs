namespace NewsText.Text;

/// <summary>The number that things are sorted by; a struct that implements it is compiled into the search.</summary>
internal interface ISortKey<T>
{
    static abstract int Of(in T item);
}
