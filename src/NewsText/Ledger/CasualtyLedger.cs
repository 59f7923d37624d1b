using System.Text.Json;
using NewsText.Ledger;

namespace NewsText;

/// <summary>Follows casualty figures across articles: each event's figures over time, by source, with revisions; near-duplicates count once.</summary>
/// <remarks>
/// <para>The ledger is a set of entries, so the order of feeding does not matter, an article that is fed twice counts once, and
/// two ledgers merged equal one that was fed with both. It keeps no text.</para>
/// <para>Articles with the same event key are one event. Articles without a key are one event when they were published within a
/// week of each other and are alike in names, title and figures (<see cref="Events"/>).</para>
/// <para>Not thread-safe: give each thread its own and merge them.</para>
/// </remarks>
public sealed class CasualtyLedger
{
    // Keyed by the canonical JSON: equality of entries is equality of everything they say.
    private readonly SortedDictionary<string, LedgerEntry> _entries = new(StringComparer.Ordinal);

    /// <summary>The entries, by date and id.</summary>
    public IReadOnlyList<LedgerEntry> Entries => [.. _entries.OrderBy(e => e.Value.Date).ThenBy(e => e.Value.Id, StringComparer.Ordinal).ThenBy(e => e.Key, StringComparer.Ordinal).Select(e => e.Value)];

    /// <summary>Adds the figures of one analysed article. An article without figures is kept too: it can tell nothing, but was read.</summary>
    public void Add(NewsDocument document, LedgerArticle article)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(article);
        Add(LedgerEntryBuilder.Build(document.Text, ClaimReader.Of(document), article));
    }

    /// <summary>Adds the figures of an article from its record, without analysing it again: the same as adding its analysis.</summary>
    /// <param name="record">A record with the cleaned text, the figures and the summary, as <c>analyze</c> writes it.</param>
    /// <param name="article">What is known of the article.</param>
    /// <exception cref="ArgumentException">The record lacks the cleaned text.</exception>
    /// <exception cref="JsonException">A name in the record is none of the contract's.</exception>
    public void Add(OutputRecord record, LedgerArticle article)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(article);
        if (record.Text is null)
            throw new ArgumentException("The record lacks the cleaned text; make it with all parts.", nameof(record));
        Add(LedgerEntryBuilder.Build(record.Text, ClaimReader.Of(record), article));
    }

    /// <summary>Adds an entry that another ledger made.</summary>
    public void Add(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        _entries[LedgerJson.Write(entry)] = entry;
    }

    /// <summary>Adds everything that <paramref name="other"/> holds.</summary>
    public void Merge(CasualtyLedger other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (KeyValuePair<string, LedgerEntry> entry in other._entries)
            _entries[entry.Key] = entry.Value;
    }

    /// <summary>The events, by date of their first article; articles without any figure belong to none.</summary>
    public IReadOnlyList<LedgerEvent> Events() => EventBuilder.Build([.. Entries.Where(e => e.Claims.Count > 0)]);

    /// <summary>Writes the ledger as JSON lines, sorted: two ledgers with the same content give the same bytes.</summary>
    public void Save(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        foreach (string line in _entries.Keys)
        {
            writer.Write(line);
            writer.Write('\n');
        }
    }

    /// <summary>Reads what <see cref="Save"/> wrote and adds it.</summary>
    /// <exception cref="FormatException">A line is not a ledger entry; the message names the line.</exception>
    public void Load(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0)
                continue;
            try
            {
                Add(LedgerJson.Read(line));
            }
            catch (JsonException e)
            {
                throw new FormatException($"Line {number} is not a ledger entry: {e.Message}", e);
            }
        }
    }
}
