using System.Runtime.CompilerServices;

namespace NewsText.Text;

/// <summary>A rule's id and how sure a finding of it is, in one object that findings share: eight bytes a finding in place of sixteen. Equal by value.</summary>
internal sealed record SharedRule(string? Id, double Confidence)
{
    private const int Slots = 4096; // the calibrated confidences of sentences are over a thousand

    private static readonly SharedRule?[] Made = new SharedRule?[Slots];

    /// <summary>One made before or a new one; two threads may make the same.</summary>
    public static SharedRule Of(string? id, double confidence)
    {
        ref SharedRule? slot = ref Made[SlotOf(id, confidence)];
        SharedRule? made = slot;
        return made is not null && ReferenceEquals(made.Id, id) && made.Confidence.Equals(confidence) ? made : slot = new SharedRule(id, confidence);
    }

    private static int SlotOf(string? id, double confidence)
    {
        ulong hash = BitConverter.DoubleToUInt64Bits(confidence) ^ ((ulong)(uint)RuntimeHelpers.GetHashCode(id!) << 32);
        return (int)((hash * 0x9E3779B97F4A7C15) >> 52);
    }
}
