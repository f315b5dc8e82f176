package io.soundbite.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks contenders a list of queries and times each call.
 *
 * <p>Several contenders are asked in turn, round by round, the other way round in each second one,
 * so that what else the machine does touches all of them, and their ratio in one round is fit for
 * comparison where the times are not.
 */
public final class QueryBenchmark {

  private final BenchPlan plan;

  /** A benchmark by this plan. */
  public QueryBenchmark(BenchPlan plan) {
    this.plan = plan;
  }

  /** What was measured of each contender, in their order. */
  public List<BenchRun> run(List<BenchQuery> queries, List<? extends Contender> contenders)
      throws IOException {
    if (queries.isEmpty()) {
      throw new IllegalArgumentException("There is no query to measure");
    }
    List<Tape> tapes = new ArrayList<>();
    contenders.forEach(contender -> tapes.add(new Tape(contender)));
    try (Crew crew = new Crew(plan.threads())) {
      Loop loop = Loop.of(plan, crew);
      Loop warmUp = new ClosedLoop(crew);
      for (Contender contender : contenders) {
        warmUp.run(contender, queries, 0, plan.warmUpRounds());
      }
      // An open loop has no rounds: queries go on arriving.
      int step = plan.ratePerSecond().isPresent() ? plan.rounds() : 1;
      for (int round = 0; round < plan.rounds(); round += step) {
        for (Tape tape : round % 2 == 0 ? tapes : tapes.reversed()) {
          tape.record(loop, queries, round, step);
        }
      }
    }
    return tapes.stream().map(tape -> tape.played(queries)).toList();
  }

  /** What one contender did. */
  private final class Tape {
    private final Contender contender;
    private final List<Call> calls = new ArrayList<>();
    private long nanos;
    private Garbage garbage = new Garbage(0, 0);

    Tape(Contender contender) {
      this.contender = contender;
    }

    void record(Loop loop, List<BenchQuery> queries, int round, int rounds) throws IOException {
      Garbage before = Allocation.garbage();
      long start = System.nanoTime();
      calls.addAll(loop.run(contender, queries, round, rounds));
      nanos += System.nanoTime() - start;
      garbage = garbage.plus(Allocation.garbage().since(before));
    }

    BenchRun played(List<BenchQuery> queries) {
      return BenchRun.of(contender.name(), plan, queries, calls, nanos, garbage);
    }
  }
}
