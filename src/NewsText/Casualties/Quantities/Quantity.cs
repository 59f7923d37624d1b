namespace NewsText.Casualties;

/// <summary>A quantity expression: its range and the tokens it takes.</summary>
internal readonly record struct Quantity(CountRange Range, QuantityTraits Traits, int First, int Next)
{
    public bool Has(QuantityTraits trait) => (Traits & trait) != QuantityTraits.None;
}
