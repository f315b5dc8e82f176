package io.soundbite.bench;

import java.io.IOException;
import java.util.List;

/** A way to ask queries, some rounds of them. */
interface Loop {

  /** Asks every query in each of the rounds {@code [first, first + rounds)}. */
  List<Call> run(Contender contender, List<BenchQuery> queries, int first, int rounds)
      throws IOException;

  static Loop of(BenchPlan plan, Crew crew) {
    return plan.ratePerSecond().isPresent()
        ? new OpenLoop(crew, plan.ratePerSecond().getAsDouble())
        : new ClosedLoop(crew);
  }
}
