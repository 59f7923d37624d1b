namespace NewsText.Casualties;

/// <summary>A quantity expression: its range, the number as written (30 in "more than 30") and the tokens it takes.</summary>
internal readonly record struct Quantity(CountRange Range, long? Named, QuantityTraits Traits, int First, int Next)
{
    public bool Has(QuantityTraits trait) => (Traits & trait) != QuantityTraits.None;
}
