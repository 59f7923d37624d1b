using NewsText.Cli.Input;

namespace NewsText.Cli.Output;

/// <summary>One article with its result; <see cref="Document"/> is null where <see cref="Article.Error"/> says why.</summary>
internal readonly record struct Analysis(Article Article, NewsDocument? Document);
