package io.soundbite.bench;

import java.util.Locale;

/**
 * The median of some values, and where it lies with a certainty of 95 in 100.
 *
 * @param median the value in the middle
 * @param interval between which two of the values it lies; of fewer than six between the least and
 *     the greatest, which hold it with less certainty
 */
public record Spread(double median, Interval interval) {

  /** The median, then where it lies, with two decimals. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%.2f; %.2f to %.2f", median, interval.low(), interval.high());
  }

  /** Of these values, at least one. */
  public static Spread of(double... values) {
    return new Spread(Medians.median(values), Medians.interval(values));
  }

  /** Of the quotients of two series that were measured in turn, taken round by round. */
  public static Spread ofRatios(double[] above, double[] below) {
    double[] ratios = new double[above.length];
    for (int round = 0; round < above.length; round++) {
      ratios[round] = above[round] / below[round];
    }
    return of(ratios);
  }
}
