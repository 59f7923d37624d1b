using NewsText.Lexicons;
using NewsText.Text;

namespace NewsText;

/// <summary>First names with the gender that readers infer from them; they help to resolve "he" and "she". Immutable and thread-safe.</summary>
/// <remarks>Names are compared without regard to ASCII case. A name that is missing leaves the gender open and costs little.</remarks>
public sealed class FirstNameList
{
    private static readonly Lazy<FirstNameList> BuiltIn = new(Load);

    private FirstNameList(WordTableBuilder<NameGender> names) => Entries = names;

    /// <summary>The built-in list of English-language news, about 2,000 names (<c>Languages/en/first-names.txt</c>).</summary>
    public static FirstNameList Default => BuiltIn.Value;

    /// <summary>A list without names.</summary>
    public static FirstNameList Empty { get; } = new(new WordTableBuilder<NameGender>());

    /// <summary>Number of names.</summary>
    public int Count => Entries.Count;

    /// <summary>The names, folded; nobody adds to them.</summary>
    internal WordTableBuilder<NameGender> Entries { get; }

    /// <summary>A copy in which <paramref name="name"/> has the given gender.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or holds white space.</exception>
    public FirstNameList With(string name, NameGender gender)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (name.Any(char.IsWhiteSpace))
            throw new ArgumentException("A first name is one word.", nameof(name));
        WordTableBuilder<NameGender> names = Copy(except: null);
        names[name] = gender;
        return new FirstNameList(names);
    }

    /// <summary>A copy without <paramref name="name"/>.</summary>
    public FirstNameList Without(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new FirstNameList(Copy(WordHash.Fold(name)));
    }

    /// <summary>The gender of <paramref name="name"/>, or null where the list lacks it.</summary>
    public NameGender? GenderOf(string name) => Entries.TryGet(name, out NameGender gender) ? gender : null;

    private WordTableBuilder<NameGender> Copy(string? except)
    {
        var names = new WordTableBuilder<NameGender>();
        for (int i = 0; i < Entries.Count; i++)
        {
            if (!string.Equals(Entries.Words[i], except, StringComparison.Ordinal))
                names[Entries.Words[i]] = Entries.Values[i];
        }

        return names;
    }

    private static FirstNameList Load()
    {
        var names = new WordTableBuilder<NameGender>();
        foreach (LexiconLine line in LexiconReader.Read("en/first-names.txt"))
        {
            NameGender gender = line[0] switch
            {
                "m" => NameGender.Male,
                "f" => NameGender.Female,
                "u" => NameGender.Either,
                _ => throw line.Error("the gender is m, f or u"),
            };
            foreach (string name in line[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                names[name] = gender;
        }

        return new FirstNameList(names);
    }
}
