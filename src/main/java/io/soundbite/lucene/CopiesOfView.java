package io.soundbite.lucene;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.CollectionTerminatedException;

/**
 * The copies among the documents of a view, found by {@link CopiesFinder} once each unit. Safe for
 * use by any number of threads.
 */
final class CopiesOfView {

  /** How often who waits looks at the clock. */
  private static final long LOOK_MILLIS = 5;

  private final CopiesFinder finder;
  private final IndexReader reader;
  private final long number;
  private final Map<Unit, KnownCopies> found = new ConcurrentHashMap<>();

  /** How often the view is held open to find copies in it. */
  private volatile int holds;

  /**
   * @param number is larger for a newer view
   */
  CopiesOfView(CopiesFinder finder, IndexReader reader, long number) {
    this.finder = finder;
    this.reader = reader;
    this.number = number;
  }

  IndexReader reader() {
    return reader;
  }

  /** Larger for a newer view. */
  long number() {
    return number;
  }

  /** Whether the view is newer than another. */
  boolean isNewerThan(CopiesOfView other) {
    return number > other.number;
  }

  /** Keeps the view open until it is released as often; not where it is closed already. */
  synchronized boolean hold() {
    boolean isOpen = reader.tryIncRef();
    holds += isOpen ? 1 : 0;
    return isOpen;
  }

  synchronized void release() {
    holds--;
    try {
      reader.decRef();
    } catch (IOException | RuntimeException e) {
      // It was only read from.
    }
  }

  /**
   * Whether anybody holds the view open but to find copies in it. Never said to be wrong while a
   * search holds it: the two numbers change together. Asked at each document by several threads,
   * and so first without the lock; what that wrongly affirms it denies when asked again.
   */
  boolean isWanted() {
    if (reader.getRefCount() > holds) {
      return true;
    }
    synchronized (this) {
      return reader.getRefCount() > holds;
    }
  }

  boolean isFound(Unit unit) {
    return found.containsKey(unit);
  }

  /** Whether the copies of every unit are found. */
  boolean areAllFound() {
    return found.size() == Unit.values().length;
  }

  void found(KnownCopies copies) {
    found.put(copies.unit(), copies);
  }

  /**
   * The copies of a unit.
   *
   * @throws CollectionTerminatedException where they are not found so far
   */
  KnownCopies get(Unit unit) {
    KnownCopies copies = found.get(unit);
    if (copies == null) {
      throw new CollectionTerminatedException();
    }
    return copies;
  }

  /**
   * Waits until the copies of a unit are found, by whoever holds the view open.
   *
   * @throws InterruptedIOException where the thread is interrupted before they are; its flag stays
   *     set
   */
  void await(Unit unit) throws IOException {
    await(unit, Thread.currentThread()::isInterrupted);
    if (!isFound(unit)) {
      throw new InterruptedIOException("Interrupted before it was found what are copies");
    }
  }

  /**
   * The same for no longer than somebody has time.
   *
   * @param isOver whether to wait no longer
   */
  void await(Unit unit, BooleanSupplier isOver) throws IOException {
    try {
      while (!isFound(unit) && !isOver.getAsBoolean()) {
        await(finder.find(unit, this), isOver);
      }
    } catch (ExecutionException e) {
      OwnThreads.throwCause(e);
    }
  }

  /** Waits; whether an interrupt ends that, the deadline of the search tells. */
  private static void await(Future<?> search, BooleanSupplier isOver) throws ExecutionException {
    boolean interrupted = false;
    try {
      while (!isOver.getAsBoolean()) {
        boolean woken = false;
        try {
          search.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
          return;
        } catch (TimeoutException e) {
          // Time to look at the clock.
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          woken = true;
        }
        if (woken && !isOver.getAsBoolean()) {
          interrupted = Thread.interrupted();
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
