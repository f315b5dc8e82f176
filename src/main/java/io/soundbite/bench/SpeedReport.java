package io.soundbite.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How fast quotations are found, beside how fast Lucene's English analyzer makes terms of the same
 * text.
 *
 * @param articles how many articles were gone over in each round
 * @param characters how long their bodies are together, in UTF-16 units
 * @param rounds what was measured, at least {@value #LEAST_ROUNDS} rounds
 */
public record SpeedReport(int articles, long characters, List<Round> rounds) {

  /** Of fewer rounds no interval can be told. */
  static final int LEAST_ROUNDS = Medians.LEAST_VALUES;

  private static final int MOST_ROUNDS = 1000;
  private static final double NANOS_A_SECOND = 1e9;

  public SpeedReport {
    rounds = List.copyOf(rounds);
    requireRounds(rounds.size());
  }

  static void requireRounds(int rounds) {
    if (rounds < LEAST_ROUNDS || rounds > MOST_ROUNDS) {
      throw new IllegalArgumentException(
          "A comparison of speed needs %d to %d rounds, but was given %d"
              .formatted(LEAST_ROUNDS, MOST_ROUNDS, rounds));
    }
  }

  /**
   * One round over all articles.
   *
   * @param quoteNanos how long it took to find the quotations
   * @param analyzerNanos how long it took to make the terms
   * @param quotes how many quotations were found
   * @param terms how many terms were made
   */
  public record Round(long quoteNanos, long analyzerNanos, long quotes, long terms) {}

  /** Characters a second in which quotations are found, the median of the rounds. */
  public double quoteRate() {
    return median(round -> rate(round.quoteNanos));
  }

  /** Characters a second of which the analyzer makes terms, the median of the rounds. */
  public double analyzerRate() {
    return median(round -> rate(round.analyzerNanos));
  }

  /** How many times as fast as the analyzer quotations are found, the median of the rounds. */
  public double ratio() {
    return median(SpeedReport::ratio);
  }

  /**
   * Where the median of the ratio lies: between the two of the measured ratios, equally far from
   * either end, that hold it with a chance of at least 95 in 100, whatever its distribution (the
   * interval of the sign test).
   */
  public Interval ratioInterval() {
    return Medians.interval(figures(SpeedReport::ratio));
  }

  private static double ratio(Round round) {
    return (double) round.analyzerNanos / round.quoteNanos;
  }

  private double rate(long nanos) {
    return characters * NANOS_A_SECOND / nanos;
  }

  private double median(ToDoubleFunction<Round> figure) {
    return Medians.median(figures(figure));
  }

  private double[] figures(ToDoubleFunction<Round> figure) {
    return rounds.stream().mapToDouble(figure).toArray();
  }
}
