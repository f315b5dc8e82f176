package io.soundbite.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * How long a query took, over all measured runs.
 *
 * @param query what was asked
 * @param hits how many hits it has; a lower bound where a run was timed out
 * @param timedOut how many runs ran out of time, {@link io.soundbite.search.Limits#timeoutMillis},
 *     before all was looked at: where there are any, the times are too low
 * @param times how the times are distributed
 * @param roundMicros the mean time of each round, in microseconds
 * @param bytesPerCall how much memory a call asked for on its thread, on average, in bytes
 */
public record QueryTiming(
    BenchQuery query,
    long hits,
    int timedOut,
    Percentiles times,
    List<Double> roundMicros,
    double bytesPerCall) {

  private static final double NANOS_A_MICRO = 1000;

  /** Keeps a copy. */
  public QueryTiming {
    roundMicros = List.copyOf(roundMicros);
  }

  /** Of the calls of one query in the order of rounds. */
  static QueryTiming of(BenchQuery query, List<Call> calls, int rounds) {
    double[] sums = new double[rounds];
    int[] counts = new int[rounds];
    for (Call call : calls) {
      sums[call.round()] += call.nanos() / NANOS_A_MICRO;
      counts[call.round()]++;
    }
    List<Double> means = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      means.add(sums[round] / Math.max(1, counts[round]));
    }
    return new QueryTiming(
        query,
        calls.stream().mapToLong(call -> call.answer().hits()).max().orElse(0),
        (int) calls.stream().filter(call -> call.answer().timedOut()).count(),
        Percentiles.of(calls.stream().map(Call::nanos).toList()),
        means,
        calls.stream().mapToLong(Call::bytes).average().orElse(0));
  }
}
