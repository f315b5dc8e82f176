package io.soundbite.lucene;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/**
 * Finds the copies of each view of an index, those of a newer view from those of an older.
 *
 * <p>Those of the first view are found on a thread of each unit, which is begun when it is opened,
 * since most users never ask and opening should not wait. Views that are opened meanwhile do not
 * wait either: the thread goes on to the newest. From then on the copies of each view are found
 * when it is opened, so that no search waits. Where the first view is empty, as when an index is
 * filled, that begins when somebody asks.
 *
 * <p>Who asks for copies that are not found yet waits for that thread, no longer than he has time;
 * the thread goes on, so that the next who asks has less to wait. It ends halfway when the index is
 * closed, or the view is an old one, and no search uses it any more. What else ends it is thrown to
 * those who wait; the next who asks tries again.
 */
final class CopiesFinder {

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
    for (Unit unit : Unit.values()) {
      followings.put(unit, new Following(unit, threads, () -> newest));
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
    for (Following following : followings.values()) {
      if (isFirst && view.reader().maxDoc() > 0) {
        var unused = following.find(view); // who asks meets what fails
      } else {
        following.opened(view);
      }
    }
  }

  /** Has the copies of a view found on another thread; see {@link Following#find}. */
  Future<?> find(Unit unit, CopiesOfView view) {
    Following following = followings.get(unit);
    if (following == null) {
      throw new IllegalArgumentException("No copies are kept of " + unit);
    }
    return following.find(view);
  }
}
