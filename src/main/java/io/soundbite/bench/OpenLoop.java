package io.soundbite.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Queries arrive at their own times, the gaps between them exponential as those of callers who know
 * nothing of each other, and are timed from when they arrive: one that has to wait because all
 * threads are busy pays for it. A closed loop asks less when answers are slow, and so leaves the
 * worst waits out ("coordinated omission", G. Tene, How NOT to Measure Latency, 2013).
 */
record OpenLoop(Crew crew, double ratePerSecond) implements Loop {

  private static final double NANOS_A_SECOND = 1e9;

  @Override
  public List<Call> run(Contender contender, List<BenchQuery> queries, int first, int rounds)
      throws IOException {
    long[] due = arrivals(queries.size() * rounds, new Random(first));
    List<Integer> order = new ArrayList<>();
    for (int round = first; round < first + rounds; round++) {
      order.addAll(ClosedLoop.order(queries.size(), round, 0));
    }
    AtomicInteger next = new AtomicInteger();
    long start = System.nanoTime();
    return crew.run(
        thread -> {
          List<Call> calls = new ArrayList<>();
          for (int i = next.getAndIncrement(); i < due.length; i = next.getAndIncrement()) {
            long time = start + due[i];
            waitUntil(time);
            int query = order.get(i);
            int round = first + i / queries.size();
            calls.add(Call.make(contender, queries.get(query), query, round, time));
          }
          return calls;
        });
  }

  /** When each is due, in nanoseconds from the start. */
  long[] arrivals(int number, Random random) {
    long[] due = new long[number];
    double time = 0;
    for (int i = 0; i < number; i++) {
      time += -Math.log(1 - random.nextDouble()) / ratePerSecond;
      due[i] = (long) (time * NANOS_A_SECOND);
    }
    return due;
  }

  private static void waitUntil(long time) {
    long left = time - System.nanoTime();
    while (left > 0 && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(left);
      left = time - System.nanoTime();
    }
  }
}
