namespace NewsText.Cleaning;

/// <summary>Takes the features of a line: the model adds their weights, training collects them.</summary>
internal interface IFeatureSink
{
    /// <summary>Takes one feature of the hashed model.</summary>
    void Add(uint bucket);
}

/// <summary>Adds the weights of the features.</summary>
internal struct WeightSum(sbyte[] weights) : IFeatureSink
{
    public int Sum;

    public void Add(uint bucket) => Sum += weights[bucket & LineFeatures.Mask];
}

/// <summary>Collects the features.</summary>
internal readonly struct FeatureList(List<ushort> features) : IFeatureSink
{
    public void Add(uint bucket) => features.Add((ushort)(bucket & LineFeatures.Mask));
}
