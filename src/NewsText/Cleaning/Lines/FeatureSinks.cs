using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsText.Cleaning;

/// <summary>Takes the features of a line: the model adds their weights, training collects them.</summary>
internal interface IFeatureSink
{
    /// <summary>Takes one feature of the hashed model.</summary>
    void Add(uint bucket);
}

/// <summary>Adds the weights of the features, of two models at once.</summary>
internal struct WeightSum((sbyte All, sbyte News)[] weights) : IFeatureSink
{
    public int All;
    public int News;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint bucket)
    {
        (sbyte all, sbyte news) = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(weights), bucket & LineFeatures.Mask);
        All += all;
        News += news;
    }
}

/// <summary>Collects the features.</summary>
internal readonly struct FeatureList(List<ushort> features) : IFeatureSink
{
    public void Add(uint bucket) => features.Add((ushort)(bucket & LineFeatures.Mask));
}
