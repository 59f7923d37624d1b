namespace NewsText.Text;

/// <summary>Keeps one scratch object a thread, so that article after article works in the same memory.</summary>
/// <typeparam name="T">Lists and tables that one call fills; whoever returns it has cleared it, and keeps none that grew large.</typeparam>
internal static class ScratchPool<T>
    where T : class, new()
{
    [ThreadStatic]
    private static T? _kept;

    /// <summary>The thread's scratch, or a new one where a call further out has it.</summary>
    public static T Rent()
    {
        T scratch = _kept ?? new T();
        _kept = null;
        return scratch;
    }

    public static void Return(T scratch) => _kept = scratch;
}
