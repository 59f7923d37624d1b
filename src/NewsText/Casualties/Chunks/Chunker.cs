using NewsText.Text;

namespace NewsText.Casualties;

/// <summary>Cuts a sentence into chunks from left to right; every token belongs to one.</summary>
internal sealed class Chunker
{
    /// <summary>The bit for a noun phrase with a cue in it.</summary>
    public const uint PhraseCue = 1u << 31;

    private Chunk[] _chunks = new Chunk[64];

    public int Count { get; private set; }

    /// <summary>A bit for each <see cref="ChunkKind"/> that stands in the sentence, and <see cref="PhraseCue"/>: rules whose chunks are not there need not look for them.</summary>
    public uint Kinds { get; private set; }

    public ref Chunk this[int index] => ref _chunks[index];

    public void Read(SentenceTokens tokens)
    {
        Count = 0;
        uint kinds = 0;
        int depth = 0;
        int i = 0;
        while (i < tokens.Count)
        {
            if (Count == _chunks.Length)
                Array.Resize(ref _chunks, Count * 2);
            ref Chunk chunk = ref _chunks[Count]; // made in its place: a copy costs a write barrier for every reference in it
            Read(tokens, i, out chunk);
            if (chunk.Kind == ChunkKind.Close && depth > 0)
                depth--;
            chunk.Depth = (byte)Math.Min(depth, 255);
            if (chunk.Kind == ChunkKind.Open)
                depth++;
            kinds |= (1u << (int)chunk.Kind) | (chunk.Cue is not null & chunk.IsPhrase ? PhraseCue : 0);
            i = chunk.Next;
            Count++;
        }

        Kinds = kinds;
    }

    public bool Holds(ChunkKind kind) => (Kinds & (1u << (int)kind)) != 0;

    private void Read(SentenceTokens tokens, int i, out Chunk chunk)
    {
        if (tokens.IsKind(i, TokenKind.Punctuation))
        {
            ChunkKind mark = tokens.Mark(i) switch
            {
                ',' => ChunkKind.Comma,
                '(' or '[' => ChunkKind.Open,
                ')' or ']' => ChunkKind.Close,
                ';' or ':' or '—' or '–' or '.' or '!' or '?' or '-' or '"' or '“' or '”' or '\'' or '‘' or '’' => ChunkKind.Stop,
                '&' => ChunkKind.Conjunction,
                _ => ChunkKind.Other,
            };
            if (mark == ChunkKind.Stop && tokens.Mark(i) is '"' or '“' or '”' or '\'' or '‘' or '’')
                mark = ChunkKind.Other;
            if (mark == ChunkKind.Stop && tokens.Mark(i) == '.' && tokens.Mark(i + 1) == ',')
                mark = ChunkKind.Other; // an abbreviation: "John Low Jr., 34, was"
            Single(mark, i, out chunk);
            return;
        }

        if (tokens.IsKind(i, TokenKind.Clitic))
        {
            Single(ChunkKind.Auxiliary, i, out chunk);
            return;
        }

        if (CuePhrases.TryFind(tokens, i, out CueUse cue, out int next) && !IsNounHere(tokens, i, cue, next))
        {
            Single(ChunkKind.Cue, i, out chunk);
            (chunk.Next, chunk.Cue, chunk.CueFirst, chunk.CueNext) = (next, cue, i, next);
            return;
        }

        WordEntry? entry = tokens.Entry(i);
        ChunkKind? closed = entry is null ? null : ClosedKind(tokens, i, entry);
        if (closed is { } kind)
        {
            Single(kind, i, out chunk);
            return;
        }

        if (NounPhraseReader.TryRead(tokens, i, out chunk))
        {
            if (chunk.Next > i + 1 && !chunk.Has(PhraseTraits.Counted | PhraseTraits.Definite | PhraseTraits.Indefinite) && (IsGerundBefore(tokens, i) || IsGerundBehindPerson(tokens, i)))
                Single(ChunkKind.Verb, i, out chunk);
            else if (!chunk.Has(PhraseTraits.Counted | PhraseTraits.Definite | PhraseTraits.Indefinite) && chunk.Next == i + 1 && chunk.Cue is null && (NounPhraseReader.IsVerbForm(tokens, i) || NounPhraseReader.IsAdverb(tokens, i)))
                Single(NounPhraseReader.IsAdverb(tokens, i) ? ChunkKind.Adverb : ChunkKind.Verb, i, out chunk);
            return;
        }

        Single(entry is null ? ChunkKind.Other : FallbackKind(entry), i, out chunk);
    }

    /// <summary>"seeing corpses", "warning locals": a lower-case -ing word whose object follows.</summary>
    private static bool IsGerundBefore(SentenceTokens tokens, int i) =>
        NounPhraseReader.IsVerbForm(tokens, i) && tokens.Word(i).EndsWith("ing") && tokens.Entry(i) is null && (tokens.Is(i + 1, WordClass.Plural) || tokens.Has(i + 1, TokenFlags.Capital) || tokens.Entry(i + 1)?.Cue is not null);

    /// <summary>"one driver transporting water", "injured delivering food".</summary>
    private bool IsGerundBehindPerson(SentenceTokens tokens, int i) =>
        NounPhraseReader.IsVerbForm(tokens, i) && tokens.Word(i).EndsWith("ing") && tokens.Entry(i) is null && Count > 0
        && (_chunks[Count - 1].IsCue || _chunks[Count - 1].Has(PhraseTraits.Person));

    /// <summary>A word that is a verb elsewhere counts as a noun at the start of a phrase: "murders rose".</summary>
    private bool IsNounHere(SentenceTokens tokens, int i, CueUse cue, int next)
    {
        if (cue.Has(CueForm.Toll))
            return true;
        bool afterVerbPlace = Count > 0 && (_chunks[Count - 1].Kind is ChunkKind.NounPhrase or ChunkKind.Auxiliary or ChunkKind.Relative or ChunkKind.Conjunction or ChunkKind.Adverb || tokens.Is(i - 1, "to"));
        if (cue.Has(CueForm.Noun))
            return !cue.Has(CueForm.Verbal) || (cue.Has(CueForm.Gerund) ? tokens.Is(next, "of") : !afterVerbPlace);
        return !afterVerbPlace && cue.Has(CueForm.Adjective | CueForm.Participle) && !cue.Has(CueFrame.Subject) && next == i + 1 && tokens.Is(next, WordClass.Person) && tokens.Is(next, WordClass.Plural)
            && (Count == 0 || _chunks[Count - 1].Kind == ChunkKind.Preposition);
    }

    private ChunkKind? ClosedKind(SentenceTokens tokens, int i, WordEntry entry)
    {
        if (QuantityReader.TryRead(tokens, i, out _))
            return null;
        if (entry.Is(WordClass.Person | WordClass.NonVictim) && !entry.Is(WordClass.Verb | WordClass.Report | WordClass.Preposition))
            return null;
        if (tokens.Is(i, "that") && tokens.Is(i + 1, "one") && tokens.Is(i - 1, WordClass.Preposition))
            return null;
        if (tokens.Is(i, "that"))
            return Count > 0 && _chunks[Count - 1].IsPhrase ? ChunkKind.Relative : CuePhrases.IsNominal(tokens, i + 1) && Count > 0 && _chunks[Count - 1].Kind == ChunkKind.Preposition ? null : ChunkKind.Subordinator;
        if (entry.Is(WordClass.Relative))
            return ChunkKind.Relative;
        if (entry.Is(WordClass.Be | WordClass.Have | WordClass.Modal))
            return ChunkKind.Auxiliary;
        if (entry.Is(WordClass.Conjunction))
            return ChunkKind.Conjunction;
        if (tokens.Is(i, "since") && tokens.Is(i - 1, WordClass.Have))
            return ChunkKind.Adverb; // "have since been freed"
        if (entry.Is(WordClass.Subordinator) && !tokens.Is(i, "as"))
            return ChunkKind.Subordinator;
        if (entry.Is(WordClass.Possessive | WordClass.Determiner | WordClass.Pronoun))
            return null;
        if (entry.Is(WordClass.Preposition))
            return ChunkKind.Preposition;
        if (entry.Is(WordClass.Negation | WordClass.Adverb | WordClass.HedgeOnly))
            return ChunkKind.Adverb;
        if (SentenceTokens.IsOpenVerb(entry) && tokens.IsName(i))
            return null;
        if (SentenceTokens.IsOpenVerb(entry) && !NounPhraseReader.IsVerbForm(tokens, i) && CuePhrases.IsNominal(tokens, i + 1) && tokens.Is(i - 1, WordClass.Preposition) && (!tokens.Is(i - 1, "to") || tokens.Is(i - 2, "according")))
            return null; // "according to state television"
        if (entry.Is(WordClass.Report | WordClass.Leave | WordClass.Change | WordClass.Include | WordClass.Causative | WordClass.Plan))
            return ChunkKind.Verb;
        if (entry.Is(WordClass.Verb) && Count > 0 && _chunks[Count - 1].Kind == ChunkKind.Preposition && !tokens.Is(i - 1, "to"))
            return null;
        if (entry.Is(WordClass.Verb))
            return !entry.Is(WordClass.NonVictim | WordClass.Person) || (Count > 0 && _chunks[Count - 1].IsPhrase) ? ChunkKind.Verb : null;
        return null;
    }

    private static ChunkKind FallbackKind(WordEntry entry) =>
        entry.Is(WordClass.Verb) ? ChunkKind.Verb : entry.Is(WordClass.Determiner | WordClass.Possessive) ? ChunkKind.Other : entry.Is(WordClass.More | WordClass.Other) ? ChunkKind.Adverb : ChunkKind.Other;

    private static void Single(ChunkKind kind, int i, out Chunk chunk)
    {
        chunk = default;
        (chunk.Kind, chunk.First, chunk.Start, chunk.Next, chunk.Head, chunk.CueFirst) = (kind, i, i, i + 1, -1, -1);
    }
}
