package io.soundbite.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Each thread asks the next query when it has the answer to the last. In each round the queries
 * have another order, drawn by chance, always the same, so that none always follows the one that
 * warms its data.
 */
record ClosedLoop(Crew crew) implements Loop {

  @Override
  public List<Call> run(Contender contender, List<BenchQuery> queries, int first, int rounds)
      throws IOException {
    return crew.run(
        thread -> {
          List<Call> calls = new ArrayList<>(rounds * queries.size());
          for (int round = first; round < first + rounds; round++) {
            for (int query : order(queries.size(), round, thread)) {
              long now = System.nanoTime();
              calls.add(Call.make(contender, queries.get(query), query, round, now));
            }
          }
          return calls;
        });
  }

  static List<Integer> order(int size, int round, int thread) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(order, new Random(31L * round + thread));
    return order;
  }
}
