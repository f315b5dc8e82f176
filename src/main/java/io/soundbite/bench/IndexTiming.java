package io.soundbite.bench;

/**
 * What it cost to do something with all articles.
 *
 * @param name what was done
 * @param threads how many did it
 * @param articlesPerSecond of the median round
 * @param megabytesPerSecond of the median round, in millions of bytes of titles and bodies as UTF-8
 * @param processorMicrosPerArticle how long processors worked for one, in the median round
 * @param bytesPerArticle how much memory was asked for, whatever became of it
 * @param garbage what was collected in all rounds
 */
public record IndexTiming(
    String name,
    int threads,
    double articlesPerSecond,
    double megabytesPerSecond,
    double processorMicrosPerArticle,
    double bytesPerArticle,
    Garbage garbage) {

  private static final double NANOS_A_SECOND = 1e9;
  private static final double NANOS_A_MICRO = 1e3;
  private static final double MEGA = 1e6;

  static IndexTiming of(String name, int threads, MeasuredText text, TurnCosts costs) {
    double seconds = Medians.median(costs.nanos()) / NANOS_A_SECOND;
    return new IndexTiming(
        name,
        threads,
        text.articles() / seconds,
        text.bytes() / MEGA / seconds,
        Medians.median(costs.processorNanos()) / NANOS_A_MICRO / text.articles(),
        costs.bytesPerRound() / text.articles(),
        costs.garbage());
  }
}
