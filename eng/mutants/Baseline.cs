using System.Runtime.InteropServices;
using System.Text.Json;

namespace NewsText.Mutants;

/// <summary>The texts, and for each the hash of its record as no mutant changes it, and the mutants that it reaches.</summary>
internal sealed class Baseline(string[] texts, ulong[] hashes, ulong[] reached, ulong[] atStart)
{
    private const int Mutants = 1 << 16; // more than there are
    private const int Words = Mutants / 64;

    public string[] Texts => texts;

    /// <summary>The mutants that only the first text reaches, and that again does not: code that runs once.</summary>
    public bool IsOfStart(int mutant) => Holds(atStart, 0, mutant);

    public bool Reaches(int text, int mutant) => Holds(reached, text, mutant);

    public bool IsReached(int mutant) => Enumerable.Range(0, hashes.Length).Any(text => Reaches(text, mutant));

    public ulong Hash(int text) => hashes[text];

    public static ulong HashOf(string record)
    {
        ulong hash = 14695981039346656037; // FNV-1a, which is enough to see a change
        foreach (char c in record)
            hash = (hash ^ c) * 1099511628211;
        return hash;
    }

    public static void Write(string file)
    {
        byte[] notes = new byte[Mutants];
        MutantControl.NoteIn(notes);
        string[] texts = [.. Bench.Texts()];
        ulong[] atStart = new ulong[Words], again = new ulong[Words], reached = new ulong[Words * texts.Length], hashes = new ulong[texts.Length];
        Array.Clear(notes);
        Bench.RecordOf(texts[^1]);
        Take(notes, atStart);
        Bench.RecordOf(texts[^1]);
        Take(notes, again);
        for (int i = 0; i < texts.Length; i++)
        {
            hashes[i] = HashOf(Bench.RecordOf(texts[i]));
            Take(notes, reached.AsSpan(i * Words, Words));
        }

        for (int i = 0; i < Words; i++)
            atStart[i] &= ~again[i];
        File.WriteAllText(TextsOf(file), JsonSerializer.Serialize(texts));
        using FileStream stream = File.Create(file);
        foreach (ulong[] part in (ulong[][])[atStart, hashes, reached])
            stream.Write(MemoryMarshal.AsBytes<ulong>(part));
    }

    public static Baseline Read(string file)
    {
        ulong[] all = MemoryMarshal.Cast<byte, ulong>(File.ReadAllBytes(file)).ToArray();
        string[] texts = JsonSerializer.Deserialize<string[]>(File.ReadAllText(TextsOf(file)))!;
        return new Baseline(texts, all[Words..(Words + texts.Length)], all[(Words + texts.Length)..], all[..Words]);
    }

    private static string TextsOf(string file) => file + ".texts.json";

    private static bool Holds(ulong[] bits, int row, int mutant) => (bits[(row * Words) + (mutant >> 6)] >> mutant & 1) != 0;

    private static void Take(byte[] notes, Span<ulong> bits)
    {
        for (int i = 0; i < notes.Length; i++)
        {
            if (notes[i] != 0)
                bits[i >> 6] |= 1UL << i;
        }

        Array.Clear(notes);
    }
}
