package io.soundbite;

import java.util.concurrent.TimeUnit;

/** Counts how far a load has come, and tells its listener ten times a second at most. */
final class LoadProgress {

  private static final long INTERVAL_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private final LoadListener listener;
  private long bytesInAll;
  private long bytesRead;
  private long articles;
  private long rejected;
  private long lastTold = System.nanoTime();

  LoadProgress(LoadListener listener) {
    this.listener = listener;
  }

  /** There is so much more to read. */
  void expect(long bytes) {
    bytesInAll += bytes;
  }

  void bytesRead(long bytes) {
    bytesRead += bytes;
  }

  void article() {
    articles++;
    tellNowAndThen();
  }

  void rejection() {
    rejected++;
    tellNowAndThen();
  }

  /** Tells the last figures. */
  void end() {
    listener.progress(bytesRead, bytesInAll, articles, rejected);
  }

  private void tellNowAndThen() {
    long now = System.nanoTime();
    if (now - lastTold >= INTERVAL_NANOS) {
      lastTold = now;
      listener.progress(bytesRead, bytesInAll, articles, rejected);
    }
  }
}
