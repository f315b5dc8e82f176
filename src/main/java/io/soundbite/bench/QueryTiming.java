package io.soundbite.bench;

import java.util.Arrays;

/**
 * How long a query took, over all measured runs.
 *
 * @param query what was asked
 * @param hits how many hits it has; a lower bound where a run was timed out
 * @param runs how many runs were measured
 * @param timedOut how many of these ran out of time, {@link
 *     io.soundbite.search.Limits#timeoutMillis}, before all was looked at: where there are any, the
 *     percentiles are too low
 * @param p50Micros the median, in microseconds
 * @param p99Micros the 99th percentile by nearest rank, in microseconds
 */
public record QueryTiming(
    BenchQuery query, long hits, int runs, int timedOut, double p50Micros, double p99Micros) {

  /** The percentiles of these runs, each in nanoseconds. */
  static QueryTiming of(BenchQuery query, long hits, int timedOut, long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new QueryTiming(
        query, hits, sorted.length, timedOut, percentile(sorted, 0.50), percentile(sorted, 0.99));
  }

  private static double percentile(long[] sorted, double share) {
    int rank = (int) Math.ceil(share * sorted.length);
    return sorted[Math.max(0, rank - 1)] / 1000.0;
  }
}
