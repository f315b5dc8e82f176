package io.soundbite.bench;

import java.io.IOException;

/** What one thing cost that was done in turn with others. */
public final class TurnCosts {

  private final double[] nanos;
  private final double[] processorNanos;
  private long bytes;
  private Garbage garbage = new Garbage(0, 0);

  TurnCosts(int rounds) {
    nanos = new double[rounds];
    processorNanos = new double[rounds];
  }

  void measure(int round, Turn.Step step) throws IOException {
    Garbage before = Allocation.garbage();
    long bytesBefore = Allocation.bytesOfAllThreads();
    long worked = Allocation.processorNanos();
    long start = System.nanoTime();
    step.run();
    nanos[round] = System.nanoTime() - start;
    processorNanos[round] = Allocation.processorNanos() - worked;
    bytes += Allocation.bytesOfAllThreads() - bytesBefore;
    garbage = garbage.plus(Allocation.garbage().since(before));
  }

  /** How long each round took. */
  public double[] nanos() {
    return nanos.clone();
  }

  /**
   * How long processors worked in each round, for all threads, those that compile and collect too.
   * What else the machine does makes a round take longer, but no more of this.
   */
  public double[] processorNanos() {
    return processorNanos.clone();
  }

  /** How much memory all threads asked for, in a round on average. */
  public double bytesPerRound() {
    return (double) bytes / nanos.length;
  }

  /** What was collected in all rounds, whoever had left it. */
  public Garbage garbage() {
    return garbage;
  }
}
