package io.soundbite.bench;

import java.util.Arrays;

/**
 * How long a query took, over all measured runs.
 *
 * @param query what was asked
 * @param hits how many hits it has
 * @param runs how many runs were measured
 * @param p50Micros the median, in microseconds
 * @param p99Micros the 99th percentile by nearest rank, in microseconds
 */
public record QueryTiming(
    BenchQuery query, long hits, int runs, double p50Micros, double p99Micros) {

  /** The percentiles of these runs, each in nanoseconds. */
  static QueryTiming of(BenchQuery query, long hits, long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new QueryTiming(
        query, hits, sorted.length, percentile(sorted, 0.50), percentile(sorted, 0.99));
  }

  private static double percentile(long[] sorted, double share) {
    int rank = (int) Math.ceil(share * sorted.length);
    return sorted[Math.max(0, rank - 1)] / 1000.0;
  }
}
