package io.soundbite.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the copies of each view of an index, those of a newer view from those of an older.
 *
 * <p>Those of the first view are found on a thread of its own, which is begun when it is opened,
 * since most users never ask and opening should not wait. Views that are opened meanwhile do not
 * wait either: the thread goes on to the newest. From then on the copies of each view are found
 * when it is opened, so that no search waits. Where the first view is empty, as when an index is
 * filled, that begins when somebody asks.
 *
 * <p>Who asks for copies that are not found yet waits for a thread that finds them, no longer than
 * he has time; the thread goes on, so that the next who asks has less to wait. It ends halfway when
 * the index is closed, or the view is an old one, and no search uses it any more.
 */
final class CopiesFinder {

  private final Executor threads;
  private final Map<Unit, Following> followings = new EnumMap<>(Unit.class);
  private final AtomicLong views = new AtomicLong();
  private volatile @Nullable CopiesOfView newest;

  CopiesFinder() {
    this(CopiesFinder::start);
  }

  /**
   * @param threads run what takes long, beside whoever asks for it
   */
  CopiesFinder(Executor threads) {
    this.threads = threads;
    for (Unit unit : Unit.values()) {
      followings.put(unit, new Following(unit));
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "soundbite-copies");
    thread.setDaemon(true);
    thread.start();
  }

  /** The copies of a view, none found so far. */
  CopiesOfView of(IndexReader reader) {
    return new CopiesOfView(this, reader, views.incrementAndGet());
  }

  /** Finds the copies of a view that was just opened, now or soon. */
  void opened(CopiesOfView view) {
    boolean isFirst = newest == null;
    newest = view;
    if (isFirst && view.reader().maxDoc() > 0) {
      threads.execute(this::findNewest);
    } else {
      for (Following following : followings.values()) {
        following.goOn(view);
      }
    }
  }

  /** Begins to find the copies of a view, on another thread. */
  Future<Boolean> begin(Unit unit, CopiesOfView view) {
    FutureTask<Boolean> search = new FutureTask<>(() -> findHeld(unit, view));
    threads.execute(search);
    return search;
  }

  private boolean findHeld(Unit unit, CopiesOfView view) throws IOException {
    if (!view.hold()) {
      throw new AlreadyClosedException("The view is closed");
    }
    try {
      following(unit).find(view);
      return true;
    } finally {
      view.release();
    }
  }

  private Following following(Unit unit) {
    Following following = followings.get(unit);
    if (following == null) {
      throw new IllegalArgumentException("No copies are kept of " + unit);
    }
    return following;
  }

  /**
   * Finds the copies of the newest view, and of the newest then, until there is none newer. Views
   * may be closed meanwhile: each is kept open until the next was compared with it.
   */
  private void findNewest() {
    CopiesOfView held = null;
    try {
      for (CopiesOfView view = holdNewest(); view != null; view = holdNewest()) {
        CopiesOfView before = held;
        held = view;
        findAll(view, before);
      }
    } catch (IOException | AlreadyClosedException e) {
      // Whoever asks meets it again.
    } finally {
      release(held);
    }
  }

  /** The newest view, held open; nothing where it is closed, or there is nothing left to find. */
  private @Nullable CopiesOfView holdNewest() {
    CopiesOfView view = newest;
    while (view != null && !view.areAllFound()) {
      if (view.hold()) {
        return view;
      }
      CopiesOfView newer = newest;
      view = newer == view ? null : newer;
    }
    return null;
  }

  private void findAll(CopiesOfView view, @Nullable CopiesOfView before) throws IOException {
    try {
      for (Following following : followings.values()) {
        following.find(view);
      }
    } finally {
      release(before);
    }
  }

  private static void release(@Nullable CopiesOfView view) {
    if (view != null) {
      view.release();
    }
  }

  /** Whether nobody will ask for what is found of a view, nor of a newer one. */
  private boolean isEnded(CopiesOfView view) {
    CopiesOfView last = newest;
    return !view.isWanted() && (last == null || !last.isWanted());
  }

  /** Goes from view to view with one unit; whoever holds the lock finds. */
  private final class Following {
    private final Unit unit;
    private final ReentrantLock lock = new ReentrantLock();

    /** What was seen of the view it has come to; nothing where it has come to none. */
    private @Nullable FollowedCopies followed;

    private @Nullable CopiesOfView last;

    Following(Unit unit) {
      this.unit = unit;
    }

    /**
     * Finds those of a newer view, unless it is busy, nobody has asked for any so far, or the view
     * asked of is closed, so that all would be found again: that is left to whoever asks next. So
     * is what fails: a view is shown whatever comes of its copies.
     */
    void goOn(CopiesOfView view) {
      if (lock.tryLock()) {
        CopiesOfView before = last;
        boolean isOpen = before != null && before.hold();
        try {
          if (isOpen) {
            find(view);
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

    /** Finds those of a view that is held open. Those of an old view keep no other waiting. */
    void find(CopiesOfView view) throws IOException {
      if (!isFollowed(view)) {
        BooleanSupplier isEnded = () -> !view.isWanted();
        view.found(FollowedCopies.none(unit).next(view.reader().leaves(), isEnded));
      }
    }

    /** Finds the copies, but for an old view; whether they are found. */
    private boolean isFollowed(CopiesOfView view) throws IOException {
      lock.lock();
      try {
        if (!view.isFound(unit) && (last == null || view.isNewerThan(last))) {
          view.found(look(view));
        }
        return view.isFound(unit);
      } finally {
        lock.unlock();
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
  }
}
