package io.soundbite.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
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
 */
final class CopiesFinder {

  private final Map<Unit, Following> followings = new EnumMap<>(Unit.class);
  private final AtomicLong views = new AtomicLong();
  private volatile @Nullable CopiesOfView newest;

  CopiesFinder() {
    for (Unit unit : Unit.values()) {
      followings.put(unit, new Following(unit));
    }
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
      Thread ahead = new Thread(() -> findFrom(view), "soundbite-copies");
      ahead.setDaemon(true);
      ahead.start();
    } else {
      for (Following following : followings.values()) {
        following.goOn(view);
      }
    }
  }

  KnownCopies find(Unit unit, CopiesOfView view) throws IOException {
    return following(unit).find(view);
  }

  private Following following(Unit unit) {
    Following following = followings.get(unit);
    if (following == null) {
      throw new IllegalArgumentException("No copies are kept of " + unit);
    }
    return following;
  }

  /**
   * Finds the copies of a view, and of the newest then, until there is none newer. Views may be
   * closed meanwhile: each is kept open until the next was compared with it.
   */
  private void findFrom(CopiesOfView first) {
    IndexReader held = null;
    try {
      for (CopiesOfView view = first; holdIfWanted(view); view = newestOr(view)) {
        IndexReader before = held;
        held = view.reader();
        findAll(view, before);
      }
    } catch (IOException | AlreadyClosedException e) {
      // Whoever asks meets it again.
    } finally {
      release(held);
    }
  }

  private CopiesOfView newestOr(CopiesOfView view) {
    CopiesOfView present = newest;
    return present == null ? view : present;
  }

  /** Whether there is something left to find, in a view that is held open from here on. */
  private static boolean holdIfWanted(CopiesOfView view) {
    for (Unit unit : Unit.values()) {
      if (!view.isFound(unit)) {
        return view.reader().tryIncRef();
      }
    }
    return false;
  }

  private static void findAll(CopiesOfView view, @Nullable IndexReader before) throws IOException {
    try {
      for (Unit unit : Unit.values()) {
        view.get(unit);
      }
    } finally {
      release(before);
    }
  }

  private static void release(@Nullable IndexReader reader) {
    if (reader != null) {
      try {
        reader.decRef();
      } catch (IOException e) {
        // It was only read from.
      }
    }
  }

  /** Goes from view to view with one unit; whoever holds the lock finds. */
  private static final class Following {
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
        boolean isOpen = before != null && before.reader().tryIncRef();
        try {
          if (isOpen) {
            find(view);
          } else {
            forget();
          }
        } catch (IOException | RuntimeException e) {
          forget(); // whoever asks meets it again
        } finally {
          release(isOpen && before != null ? before.reader() : null);
          lock.unlock();
        }
      }
    }

    private void forget() {
      followed = null;
      last = null;
    }

    KnownCopies find(CopiesOfView view) throws IOException {
      lock.lock();
      try {
        if (!view.isFound(unit)) {
          view.found(look(view));
        }
        return view.get(unit);
      } finally {
        lock.unlock();
      }
    }

    private KnownCopies look(CopiesOfView view) throws IOException {
      if (last != null && !view.isNewerThan(last)) {
        return FollowedCopies.none(unit).next(view.reader().leaves());
      }
      IndexReader before = last == null ? null : last.reader();
      boolean isBeforeOpen = before != null && before.tryIncRef();
      FollowedCopies next = followed != null && isBeforeOpen ? followed : FollowedCopies.none(unit);
      followed = null; // lost where looking fails halfway
      try {
        KnownCopies copies = next.next(view.reader().leaves());
        followed = next;
        last = view;
        return copies;
      } finally {
        if (isBeforeOpen) {
          release(before);
        }
      }
    }
  }
}
