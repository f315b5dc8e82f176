package io.soundbite.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Goes from view to view of an index with one unit. All who ask wait for one thread, which the
 * first of them begins, and which ends when nothing is left to find. It takes the views that are
 * waited for as they were opened, since what is found of one is most of the next, and then the
 * newest, so that the next who asks need not wait. Views that nobody uses any more it leaves out;
 * but for the two that it compares it keeps none open.
 *
 * <p>Safe for use by any number of threads.
 */
final class Following {

  private final Unit unit;
  private final Executor threads;
  private final Supplier<@Nullable CopiesOfView> newest;

  /** Held by whoever goes on from view to view. */
  private final ReentrantLock lock = new ReentrantLock();

  /** What was seen of the view it has come to; nothing where it has come to none. */
  private @Nullable FollowedCopies followed;

  private @Nullable CopiesOfView last;

  /** By view, what those wait for who asked for its copies. */
  private final NavigableMap<CopiesOfView, CompletableFuture<Void>> awaited =
      new TreeMap<>(Comparator.comparingLong(CopiesOfView::number));

  /** Whether the thread is begun. Read and written while the map is locked, as that is. */
  private boolean isWorking;

  /**
   * @param threads run what takes long, beside whoever asks for it
   * @param newest gives the newest view, once one was opened
   */
  Following(Unit unit, Executor threads, Supplier<@Nullable CopiesOfView> newest) {
    this.unit = unit;
    this.threads = threads;
    this.newest = newest;
  }

  /**
   * Has the copies of a view found by the thread.
   *
   * @return done when they are, or when nobody but the thread used the view; fails with what kept
   *     them from being found
   */
  Future<?> find(CopiesOfView view) {
    CompletableFuture<Void> asked;
    boolean begins;
    synchronized (awaited) {
      asked = awaited.computeIfAbsent(view, of -> new CompletableFuture<>());
      begins = !isWorking;
      isWorking = true;
    }
    if (begins) {
      begin();
    }
    return asked;
  }

  private void begin() {
    try {
      threads.execute(this::work);
    } catch (RuntimeException | Error e) { // there may be no thread to be had
      synchronized (awaited) {
        isWorking = false;
        awaited.values().forEach(asked -> asked.completeExceptionally(e));
        awaited.clear();
      }
    }
  }

  /** Finds until nothing is left; what it has come to is kept open until that is compared. */
  private void work() {
    CopiesOfView held = null;
    for (CopiesOfView view = next(null); view != null; view = next(view)) {
      tryToFind(view);
      boolean goesOn = view.isFound(unit) && (held == null || view.isNewerThan(held));
      release(goesOn ? held : view);
      held = goesOn ? view : held;
    }
    release(held);
  }

  /** The next view to look at, held open; where there is none, the thread ends. */
  private @Nullable CopiesOfView next(@Nullable CopiesOfView tried) {
    synchronized (awaited) {
      while (!awaited.isEmpty()) {
        CopiesOfView view = awaited.firstKey();
        if (view.hold()) {
          return view;
        }
        awaited.pollFirstEntry().getValue().complete(null); // of a view that is closed
      }
      CopiesOfView view = holdNewest(tried);
      isWorking = view != null;
      return view;
    }
  }

  /** The newest view, held open; nothing where it is found, was tried just now, or is closed. */
  private @Nullable CopiesOfView holdNewest(@Nullable CopiesOfView tried) {
    CopiesOfView view = newest.get();
    while (view != null && view != tried && !view.isFound(unit)) {
      if (view.hold()) {
        return view;
      }
      CopiesOfView newer = newest.get();
      view = newer == view ? null : newer;
    }
    return null;
  }

  private static void release(@Nullable CopiesOfView view) {
    if (view != null) {
      view.release();
    }
  }

  /** Finds the copies of a view that is held open, and tells those who wait what came of it. */
  private void tryToFind(CopiesOfView view) {
    Throwable failure = null;
    try {
      findNow(view);
    } catch (CancellationException e) {
      // Nobody uses the view any more.
    } catch (Throwable e) { // whatever it is, those who wait must not wait in vain
      failure = e;
    }
    CompletableFuture<Void> asked;
    synchronized (awaited) {
      asked = awaited.remove(view);
    }
    if (asked != null && failure == null) {
      asked.complete(null);
    } else if (asked != null) {
      asked.completeExceptionally(failure);
    }
  }

  private void findNow(CopiesOfView view) throws IOException {
    lock.lock();
    try {
      follow(view);
    } finally {
      lock.unlock();
    }
    if (isNeeded(view)) { // it has come further, and must not go back
      view.found(FollowedCopies.none(unit).next(view.reader().leaves(), () -> !view.isWanted()));
    }
  }

  /** Whether the view is still to be looked at, which may change while waiting for the lock. */
  private boolean isNeeded(CopiesOfView view) {
    return !view.isFound(unit) && view.isWanted();
  }

  /**
   * Finds the copies of a view that was just opened, unless the thread is busy, which comes to it
   * then; nobody has asked for any so far; or the view before is closed, so that all would be found
   * again: that is left to whoever asks next. So is what fails: a view is shown whatever comes of
   * its copies.
   */
  void opened(CopiesOfView view) {
    if (lock.tryLock()) {
      CopiesOfView before = last;
      boolean isOpen = before != null && before.hold();
      try {
        if (isOpen) {
          follow(view);
        } else {
          forget();
        }
      } catch (IOException | RuntimeException e) {
        forget(); // whoever asks meets it again
      } finally {
        release(isOpen ? before : null);
        lock.unlock();
      }
    }
  }

  private void forget() {
    followed = null;
    last = null;
  }

  /** Goes on to a view, unless it has come further. To be called with the lock held. */
  private void follow(CopiesOfView view) throws IOException {
    if (isNeeded(view) && (last == null || view.isNewerThan(last))) {
      view.found(look(view));
    }
  }

  private KnownCopies look(CopiesOfView view) throws IOException {
    CopiesOfView before = last;
    boolean isBeforeOpen = before != null && before.hold();
    FollowedCopies next = followed != null && isBeforeOpen ? followed : FollowedCopies.none(unit);
    followed = null; // lost where looking fails halfway
    try {
      KnownCopies copies = next.next(view.reader().leaves(), () -> isEnded(view));
      followed = next;
      last = view;
      return copies;
    } finally {
      release(isBeforeOpen ? before : null);
    }
  }

  /** Whether nobody will ask for what is found of a view, nor of a newer one. */
  private boolean isEnded(CopiesOfView view) {
    CopiesOfView latest = newest.get();
    return (latest == null || !latest.isWanted()) && !view.isWanted();
  }
}
