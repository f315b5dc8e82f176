package io.soundbite.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads on which Lucene writes, since nobody interrupts them.
 *
 * <p>Lucene writes through channels, which Java closes when the thread that uses them is
 * interrupted; then Lucene gives the index up, with all that was not committed. So cancelling a
 * task that adds an article, as any web application may, would end the index for everybody. Here
 * the caller's thread hands the work over and waits for it, whatever comes; that it was interrupted
 * meanwhile it finds in its flag as before. Clearing the flag for so long would not do: the
 * interrupt may come in the middle.
 *
 * <p>There are as many threads as callers at a time, so that adding goes on side by side, and each
 * ends soon after its last work. Handing over costs little beside annotating an article, which
 * takes about a millisecond.
 */
final class OwnThreads implements Closeable {

  private static final long IDLE_SECONDS = 10;

  /** After closing, which comes last, work runs in the caller's thread, and fails there. */
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          OwnThreads::thread,
          (work, closed) -> work.run());

  /** Something to do that must not be interrupted. */
  interface Work {
    void run() throws IOException;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "soundbite-write");
    thread.setDaemon(true);
    return thread;
  }

  /** Does the work, and returns or throws what comes of it. */
  void run(Work work) throws IOException {
    FutureTask<Boolean> task =
        new FutureTask<>(
            () -> {
              work.run();
              return true;
            });
    threads.execute(task);
    try {
      await(task);
    } catch (ExecutionException e) {
      throwCause(e);
    }
  }

  /** Throws what ended work of which no other exceptions are checked. */
  static void throwCause(ExecutionException ended) throws IOException {
    switch (ended.getCause()) {
      case IOException failure -> throw failure;
      case RuntimeException failure -> throw failure;
      case Error failure -> throw failure;
      case null, default -> throw new AssertionError(ended);
    }
  }

  private static void await(FutureTask<Boolean> task) throws ExecutionException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          task.get();
          return;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
