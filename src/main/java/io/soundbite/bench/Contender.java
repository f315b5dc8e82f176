package io.soundbite.bench;

import java.io.IOException;

/** Something that answers the queries of a benchmark. Safe for use by several threads. */
public interface Contender {

  /**
   * What an answer says of itself.
   *
   * @param hits how many there are, or suggestions; a lower bound where the time ran out
   * @param timedOut whether it did
   */
  record Answer(long hits, boolean timedOut) {}

  /** What it is called in tables. */
  String name();

  /** Answers a query. */
  Answer ask(BenchQuery query) throws IOException;
}
