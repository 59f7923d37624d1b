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

    private static readonly HashSet<uint> PrepositionSet = Set("of in at for from with on to by near about against under over among between into like after before behind during since than as via around outside inside toward towards within without including");
    private static readonly HashSet<uint> PostmodifierSet = Set("of in at for from with on to by near among within outside who whom whose which that where close familiar including speaking based named called known identified briefed");
    private static readonly HashSet<uint> ParticleSet = Set("de van von der den del della di da dos das du la le al el bin ibn ben bint ter ten af zu y");
    private static readonly HashSet<uint> DeterminerSet = Set("a an the this that these those his her their our my its your one another some many most several no any every each both all few two three four five six dozens hundreds thousands");
    private static readonly HashSet<uint> PossessiveSet = Set("his her their our my its your");
    private static readonly HashSet<uint> SuffixSet = Set("jr sr ii iii iv qc sc esq kc");
    private static readonly HashSet<uint> GenerationSet = Set("jr sr");
    private static readonly HashSet<uint> AnybodySet = Set("source sources person people individual individuals somebody someone one insider insiders man woman men women");
    private static readonly HashSet<uint> CompanySet = Set("inc corp co ltd llc llp plc company corporation holdings motors airlines airways industries technologies systems enterprises partners studios productions");
    private static readonly HashSet<uint> ManySet = Set("some many most several few two three four five six seven eight nine ten dozens hundreds thousands all both these those other others various numerous any both half");
    private static readonly HashSet<uint> NamedSet = Set("named called nicknamed identified known name dubbed");

    public static bool IsPreposition(in Token token) => PrepositionSet.Contains(token.Hash);

    /// <summary>Whether the token begins what comes behind the head of a noun phrase.</summary>
    public static bool IsPostmodifier(in Token token) => PostmodifierSet.Contains(token.Hash);

    /// <summary>Whether the token may stand in lower case inside a surname.</summary>
    public static bool IsParticle(in Token token) => ParticleSet.Contains(token.Hash);

    public static bool IsDeterminer(in Token token) => DeterminerSet.Contains(token.Hash);

    public static bool IsPossessive(in Token token) => PossessiveSet.Contains(token.Hash);

    /// <summary>"Jr", "QC": behind a name, no part of the surname.</summary>
    public static bool IsNameSuffix(in Token token) => SuffixSet.Contains(token.Hash);

    /// <summary>"Jr", "Sr": may stand behind a comma inside a name.</summary>
    public static bool IsGeneration(in Token token) => GenerationSet.Contains(token.Hash);

    /// <summary>"source", "somebody": names nobody.</summary>
    public static bool IsAnybody(in Token token) => AnybodySet.Contains(token.Hash);

    /// <summary>"Ltd", "Airways": ends the name of what may be called "the company".</summary>
    public static bool IsCompanySuffix(in Token token) => CompanySet.Contains(token.Hash);

    public static bool IsManyWord(in Token token) => ManySet.Contains(token.Hash);

    /// <summary>"named", "known as", "goes by the name": a name follows.</summary>
    public static bool IsNaming(in Token token) => NamedSet.Contains(token.Hash);

    private static uint Hash(string word) => WordHash.Of(word);

    private static HashSet<uint> Set(string words) => [.. words.Split(' ').Select(Hash)];
}
