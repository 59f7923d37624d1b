namespace NewsText.Cleaning;

/// <summary>The numbers that the trees see of a line, a column each, one byte a line.</summary>
/// <remarks>Columns that training hardly ever asked were taken out.</remarks>
internal enum LineColumn
{
    // The line itself.
    Words, Length, WordLength, Capitals, Numbers, End, Start, FirstClass, ParenCredits, TailWords,
    Stop, Question, Bullet, SlashNames,
    SelfWords, PromoWords, AuthorWords, SceneWords, AgencyWords, LegalWords, BylineWords, FunctionWords,
    Rule, Role,

    // What its words say by themselves, in levels of log odds; the second as news sites alone would have it.
    Alone, News,

    // The lines next to it.
    WordsBefore, WordsTwoBefore, WordsAfter, WordsTwoAfter, CapitalsBefore, CapitalsAfter, NumbersBefore, NumbersAfter, RuleAfter, RoleAfter,
    AloneBefore, AloneTwoBefore, AloneThreeBefore, AloneAfter, AloneTwoAfter, NewsBefore, NewsAfter,

    // Stretches around it: means of the probabilities of the words, paragraphs of prose, lines that rules call unwanted.
    AloneNear, AloneWide, AloneSixBefore, AloneSixAfter, AloneAllBefore, AloneAllAfter, NewsNear, NewsWide,
    ProseNear, ProseWide, UnwantedNear, UnwantedTenBefore, HeadBefore,
    Since, Until = Since + LineGroups.Count,

    // Runs of paragraphs, or of other lines.
    RunLength = Until + LineGroups.Count, RunWords, RunAlone, RunProseBefore, RunProseAfter, FormShare,

    // Its place.
    FromStart, Place, WordPlace, ProsesBefore, ProsesAfter, ProsePlace, InBlock, BlockBefore, BlockPlace,

    // The rest of the document.
    Repeats, Overlap, OverlapWeight, ContentWords,
    Lines, AllWords, MeanWords, ProseShare, StopShare, HeadingShare, ShortShare, ClockLines, TitleCaseShare, BlankShare, BlockShare, AloneMean, AloneWordMean, English,

    // How many short lines look the same, or begin or end with the same two words.
    TailRepeats, HeadRepeats, ShapeRepeats, TailRepeatsBefore, TailRepeatsAfter, PatternNear, PatternAfter,

    Count,
}
