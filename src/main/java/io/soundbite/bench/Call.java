package io.soundbite.bench;

import java.io.IOException;

/**
 * One query asked once.
 *
 * @param round from 0 up
 * @param query its number in the list, from 0 up
 * @param nanos how long it took; in an open loop from when it was due, waiting included
 * @param bytes how much memory the thread was given meanwhile
 */
record Call(int round, int query, long nanos, long bytes, Contender.Answer answer) {

  /** Asks a query; {@code due} is when, of {@link System#nanoTime}. */
  static Call make(Contender contender, BenchQuery query, int number, int round, long due)
      throws IOException {
    long before = Allocation.bytes();
    Contender.Answer answer = contender.ask(query);
    long nanos = System.nanoTime() - due;
    return new Call(round, number, nanos, Allocation.bytes() - before, answer);
  }
}
