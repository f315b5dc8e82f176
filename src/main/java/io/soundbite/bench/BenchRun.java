package io.soundbite.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was measured of one contender.
 *
 * @param name what the contender is called
 * @param plan how it was asked
 * @param timings a timing a query, in their order
 * @param kinds a timing a kind, in the order of their first queries
 * @param all how the times of all calls are distributed
 * @param queriesPerSecond how many were answered in a second of the measured rounds
 * @param garbage what was collected meanwhile in the whole JVM
 * @param machine where it ran
 */
public record BenchRun(
    String name,
    BenchPlan plan,
    List<QueryTiming> timings,
    List<KindTiming> kinds,
    Percentiles all,
    double queriesPerSecond,
    Garbage garbage,
    Machine machine) {

  private static final double NANOS_A_SECOND = 1e9;

  /** Keeps copies. */
  public BenchRun {
    timings = List.copyOf(timings);
    kinds = List.copyOf(kinds);
  }

  static BenchRun of(
      String name,
      BenchPlan plan,
      List<BenchQuery> queries,
      List<Call> calls,
      long nanos,
      Garbage garbage) {
    List<List<Call>> byQuery = new ArrayList<>();
    queries.forEach(query -> byQuery.add(new ArrayList<>()));
    calls.forEach(call -> byQuery.get(call.query()).add(call));
    List<QueryTiming> timings = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      timings.add(QueryTiming.of(queries.get(i), byQuery.get(i), plan.rounds()));
    }
    return new BenchRun(
        name,
        plan,
        timings,
        kinds(queries, byQuery),
        Percentiles.of(calls.stream().map(Call::nanos).toList()),
        calls.size() * NANOS_A_SECOND / Math.max(1, nanos),
        garbage,
        Machine.here());
  }

  private static List<KindTiming> kinds(List<BenchQuery> queries, List<List<Call>> byQuery) {
    Map<String, List<Call>> byKind = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i < queries.size(); i++) {
      String kind = queries.get(i).kind();
      byKind.computeIfAbsent(kind, any -> new ArrayList<>()).addAll(byQuery.get(i));
      counts.merge(kind, 1, Integer::sum);
    }
    List<KindTiming> kinds = new ArrayList<>();
    byKind.forEach(
        (kind, calls) ->
            kinds.add(
                new KindTiming(
                    kind,
                    counts.getOrDefault(kind, 0),
                    Percentiles.of(calls.stream().map(Call::nanos).toList()),
                    calls.stream().mapToLong(Call::bytes).average().orElse(0))));
    return kinds;
  }
}
