package io.soundbite.bench;

import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * How times are distributed, in microseconds, each with three digits.
 *
 * @param count how many times there are
 * @param curve some points of the distribution for a plot, from 0 up to the highest
 */
public record Percentiles(
    long count,
    double mean,
    double p50,
    double p90,
    double p99,
    double p999,
    double max,
    List<Point> curve) {

  private static final int DIGITS = 3;
  private static final int POINTS_A_HALVING = 5;
  private static final double NANOS_A_MICRO = 1000;

  /** Keeps a copy. */
  public Percentiles {
    curve = List.copyOf(curve);
  }

  /**
   * A point of the distribution.
   *
   * @param share of the times, from 0 to 1, that is not above {@code micros}
   */
  public record Point(double share, double micros) {}

  /** Of times in nanoseconds. */
  static Percentiles of(Iterable<Long> nanos) {
    Histogram histogram = new Histogram(DIGITS);
    for (long time : nanos) {
      histogram.recordValue(Math.max(0, time));
    }
    List<Point> curve = new ArrayList<>();
    if (histogram.getTotalCount() > 0) {
      for (var value : histogram.percentiles(POINTS_A_HALVING)) {
        double micros = value.getValueIteratedTo() / NANOS_A_MICRO;
        curve.add(new Point(value.getPercentileLevelIteratedTo() / 100, micros));
      }
    }
    return new Percentiles(
        histogram.getTotalCount(),
        histogram.getMean() / NANOS_A_MICRO,
        at(histogram, 50),
        at(histogram, 90),
        at(histogram, 99),
        at(histogram, 99.9),
        histogram.getMaxValue() / NANOS_A_MICRO,
        curve);
  }

  private static double at(Histogram histogram, double percentile) {
    return histogram.getValueAtPercentile(percentile) / NANOS_A_MICRO;
  }
}
