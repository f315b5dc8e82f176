package io.soundbite.lucene;

import java.util.function.BooleanSupplier;
import org.apache.lucene.index.QueryTimeout;

/**
 * When one search ends, done or not: in time, or where its thread is interrupted meanwhile, as by
 * {@code Future.cancel(true)}. Remembers that it came in the way. For one thread.
 */
final class Deadline implements QueryTimeout {

  private final BooleanSupplier past;
  private boolean ranOut;

  /**
   * @param past whether the time is over; asked often, now and for good once it is true
   */
  Deadline(BooleanSupplier past) {
    this.past = past;
  }

  /** None: a search that ends when it is done. */
  static Deadline never() {
    return new Deadline(() -> false);
  }

  /** So many milliseconds from now. An interrupt that came before now ends nothing. */
  static Deadline in(long millis) {
    long begin = System.nanoTime();
    long nanos = Math.min(millis, Long.MAX_VALUE / 2_000_000) * 1_000_000;
    Thread thread = Thread.currentThread();
    boolean before = thread.isInterrupted();
    return new Deadline(
        () -> System.nanoTime() - begin > nanos || (!before && thread.isInterrupted()));
  }

  /** Whether to go no further; whoever asks stops where it is true. */
  @Override
  public boolean shouldExit() {
    ranOut |= past.getAsBoolean();
    return ranOut;
  }

  /** Whether anything was left out. */
  boolean ranOut() {
    return ranOut;
  }
}
