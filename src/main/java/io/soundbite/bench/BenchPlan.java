package io.soundbite.bench;

import java.util.OptionalDouble;

/**
 * How queries are asked.
 *
 * @param warmUpRounds how often each query is asked before it is timed
 * @param rounds how often each is timed, by each thread
 * @param threads how many ask at the same time
 * @param ratePerSecond with a rate, queries arrive at times drawn by chance, so many a second on
 *     average, whether or not the ones before are answered (open loop); without, each thread asks
 *     the next when it has the answer to the last (closed loop)
 */
public record BenchPlan(int warmUpRounds, int rounds, int threads, OptionalDouble ratePerSecond) {

  private static final int MOST_THREADS = 1024;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException where one is out of its range
   */
  public BenchPlan {
    if (warmUpRounds < 0 || rounds < 1) {
      throw new IllegalArgumentException(
          "A benchmark needs at least 0 runs to warm up and 1 to measure, but was given %d and %d"
              .formatted(warmUpRounds, rounds));
    }
    if (threads < 1 || threads > MOST_THREADS) {
      throw new IllegalArgumentException(
          "A benchmark has 1 to %d threads, but was given %d".formatted(MOST_THREADS, threads));
    }
    if (ratePerSecond.isPresent() && !(ratePerSecond.getAsDouble() > 0)) {
      throw new IllegalArgumentException(
          "A rate is a number of queries a second above 0, but was " + ratePerSecond.getAsDouble());
    }
  }

  /** One thread, closed loop. */
  public static BenchPlan of(int warmUpRounds, int rounds) {
    return new BenchPlan(warmUpRounds, rounds, 1, OptionalDouble.empty());
  }
}
