using System.Collections.Immutable;

namespace NewsText;

/// <summary>A language's own list of words with a caller's changes to it: words added and words taken out. Immutable and thread-safe.</summary>
/// <remarks>Words are compared without regard to case. A full stop at a word's end may be written or left out: "Brig." and "Brig" are the same entry.</remarks>
public sealed class WordList : IEquatable<WordList>
{
    private const int MaxLength = 40;

    private WordList(ImmutableSortedSet<string> added, ImmutableSortedSet<string> removed)
    {
        Added = added;
        Removed = removed;
    }

    /// <summary>The language's own list, unchanged.</summary>
    public static WordList BuiltIn { get; } = new(
        ImmutableSortedSet.Create<string>(StringComparer.OrdinalIgnoreCase), ImmutableSortedSet.Create<string>(StringComparer.OrdinalIgnoreCase));

    /// <summary>The words added to the language's list, without final full stops.</summary>
    public ImmutableSortedSet<string> Added { get; }

    /// <summary>The words taken out of the language's list, without final full stops.</summary>
    public ImmutableSortedSet<string> Removed { get; }

    /// <summary>This list and <paramref name="words"/>.</summary>
    /// <exception cref="ArgumentException">A word is empty, holds white space or is longer than 40 characters.</exception>
    public WordList With(params ReadOnlySpan<string> words)
    {
        (ImmutableSortedSet<string> added, ImmutableSortedSet<string> removed) = (Added, Removed);
        foreach (string word in words)
        {
            string entry = Entry(word);
            (added, removed) = (added.Add(entry), removed.Remove(entry));
        }

        return new WordList(added, removed);
    }

    /// <summary>This list without <paramref name="words"/>. A word that is not in it makes no difference.</summary>
    /// <exception cref="ArgumentException">A word is empty, holds white space or is longer than 40 characters.</exception>
    public WordList Without(params ReadOnlySpan<string> words)
    {
        (ImmutableSortedSet<string> added, ImmutableSortedSet<string> removed) = (Added, Removed);
        foreach (string word in words)
        {
            string entry = Entry(word);
            (added, removed) = (added.Remove(entry), removed.Add(entry));
        }

        return new WordList(added, removed);
    }

    /// <inheritdoc/>
    public bool Equals(WordList? other) => other is not null && Added.SetEquals(other.Added) && Removed.SetEquals(other.Removed);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WordList);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (string word in Added)
            hash.Add(word, StringComparer.OrdinalIgnoreCase);
        hash.Add(Added.Count);
        foreach (string word in Removed)
            hash.Add(word, StringComparer.OrdinalIgnoreCase);
        return hash.ToHashCode();
    }

    private static string Entry(string word)
    {
        ArgumentNullException.ThrowIfNull(word, nameof(word));
        string entry = word.Trim().TrimEnd('.');
        if (entry.Length is 0 or > MaxLength || entry.Any(char.IsWhiteSpace))
            throw new ArgumentException($"\"{word}\" is not one word of at most {MaxLength} characters.", nameof(word));
        return entry;
    }
}
