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

  /** Of fewer rounds not even the lowest and the highest hold the median with 95 in 100. */
  static final int LEAST_ROUNDS = 6;

  private static final int MOST_ROUNDS = 1000;
  private static final double NANOS_A_SECOND = 1e9;
  private static final double TAIL = 0.025;

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
    double[] ratios = sorted(SpeedReport::ratio);
    int rank = rank(ratios.length);
    return new Interval(ratios[rank], ratios[ratios.length - 1 - rank]);
  }

  /** How many rounds lie below the median of all with a chance of at most the tail, at most. */
  private static int rank(int rounds) {
    int rank = 0;
    double chance = rounds * Math.pow(0.5, rounds);
    for (double below = chance / rounds + chance; below <= TAIL; below += chance) {
      rank++;
      chance *= (double) (rounds - rank) / (rank + 1);
    }
    return rank;
  }

  private static double ratio(Round round) {
    return (double) round.analyzerNanos / round.quoteNanos;
  }

  private double rate(long nanos) {
    return characters * NANOS_A_SECOND / nanos;
  }

  private double median(ToDoubleFunction<Round> figure) {
    double[] values = sorted(figure);
    int half = values.length / 2;
    return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
  }

  private double[] sorted(ToDoubleFunction<Round> figure) {
    return rounds.stream().mapToDouble(figure).sorted().toArray();
  }
}
