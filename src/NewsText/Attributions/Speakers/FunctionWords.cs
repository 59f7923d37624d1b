using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Hashes of the few function words that the grammar of names and sources needs.</summary>
internal static class FunctionWords
{
    public static readonly uint The = Hash("the");
    public static readonly uint A = Hash("a");
    public static readonly uint An = Hash("an");
    public static readonly uint Of = Hash("of");
    public static readonly uint And = Hash("and");
    public static readonly uint For = Hash("for");
    public static readonly uint On = Hash("on");
    public static readonly uint To = Hash("to");
    public static readonly uint I = Hash("i");
    public static readonly uint He = Hash("he");
    public static readonly uint She = Hash("she");
    public static readonly uint They = Hash("they");
    public static readonly uint By = Hash("by");
    public static readonly uint There = Hash("there");
    public static readonly uint Here = Hash("here");
    public static readonly uint No = Hash("no");
    public static readonly uint Person = Hash("person");
    public static readonly uint Company = Hash("company");
    public static readonly uint S = Hash("'s");

    private static uint Hash(string word) => WordHash.Of(word);
}
