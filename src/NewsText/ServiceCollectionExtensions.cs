using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsText;

// The namespace where callers of AddXxx methods look for them.
#pragma warning disable IDE0130
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>Registers NewsText with a service collection.</summary>
public static class NewsTextServiceCollectionExtensions
{
    /// <summary>Adds <see cref="NewsAnalyzer"/> and its four stages as singletons.</summary>
    /// <param name="services">The collection to add to.</param>
    /// <param name="configure">Sets options; run once, when the first stage is built. A stage that was registered before stays.</param>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddNewsText(this IServiceCollection services, Action<NewsTextOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(_ =>
        {
            var options = new NewsTextOptions();
            configure?.Invoke(options);
            return options;
        });
        services.TryAddSingleton<IArticleCleaner>(p => new ArticleCleaner(p.GetRequiredService<NewsTextOptions>().Cleaning));
        services.TryAddSingleton<ISentenceSegmenter>(p => new SentenceSegmenter(p.GetRequiredService<NewsTextOptions>().Sentences));
        services.TryAddSingleton<IAttributionDetector>(p => new AttributionDetector(p.GetRequiredService<NewsTextOptions>().Attribution));
        services.TryAddSingleton<ICasualtyExtractor>(p => new CasualtyExtractor(p.GetRequiredService<NewsTextOptions>().Casualties));
        services.TryAddSingleton(p => new NewsAnalyzer(
            p.GetRequiredService<NewsTextOptions>().Clean ? p.GetRequiredService<IArticleCleaner>() : null,
            p.GetRequiredService<ISentenceSegmenter>(),
            p.GetRequiredService<IAttributionDetector>(),
            p.GetRequiredService<ICasualtyExtractor>()));
        return services;
    }
}
