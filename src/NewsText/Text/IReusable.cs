namespace NewsText.Text;

/// <summary>An object of scratch memory.</summary>
internal interface IReusable
{
    /// <summary>Makes it as good as new.</summary>
    void Clear();
}
