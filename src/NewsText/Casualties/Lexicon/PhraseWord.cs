using NewsText.Text;

namespace NewsText.Casualties;

/// <summary>One word of a cue of several words: any of some spellings, a determiner, or a gap of up to three words.</summary>
internal sealed class PhraseWord
{
    private static readonly PhraseWord Determiner = new([]), Gap = new([]);

    private readonly string[] _spellings;
    private readonly uint[] _hashes;

    private PhraseWord(string[] spellings)
    {
        _spellings = spellings;
        _hashes = Array.ConvertAll(spellings, static s => WordHash.Of(s));
        foreach (uint hash in _hashes)
            Bits |= BitOf(hash);
        if (spellings.Length == 0)
            Bits = ulong.MaxValue;
    }

    /// <summary>The <see cref="BitOf"/> of all words that may stand here: of a word without one of these bits nothing need be asked.</summary>
    public ulong Bits { get; }

    /// <summary>One of 64 bits for a word's hash.</summary>
    public static ulong BitOf(uint hash) => 1UL << (int)(hash >> 26);

    /// <summary>Whether up to three words of any kind may stand here.</summary>
    public bool IsGap => ReferenceEquals(this, Gap);

    /// <summary>Reads "hospital", "hospital/clinic", "%" or "*".</summary>
    public static PhraseWord Parse(string word) => word switch
    {
        "%" => Determiner,
        "*" => Gap,
        _ => new PhraseWord(Array.ConvertAll(word.Split('/'), WordHash.Fold)),
    };

    public bool Matches(SentenceTokens tokens, int i)
    {
        if (ReferenceEquals(this, Determiner))
            return tokens.Is(i, WordClass.Determiner | WordClass.Possessive);
        if ((uint)i >= (uint)tokens.Count)
            return false;
        uint hash = tokens[i].Hash;
        if (_hashes.Length == 1)
            return hash == _hashes[0] && tokens.Is(i, _spellings[0]);
        int found = Array.IndexOf(_hashes, hash);
        return found >= 0 && tokens.Is(i, _spellings[found]);
    }

    /// <summary>Whether both match the same words.</summary>
    public bool IsSame(PhraseWord other) => ReferenceEquals(this, other) || (_spellings.Length > 0 && _spellings.AsSpan().SequenceEqual(other._spellings));
}
