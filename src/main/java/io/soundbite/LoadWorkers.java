package io.soundbite;

import io.soundbite.model.Article;
import io.soundbite.read.Origin;
import io.soundbite.read.Rejection;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The threads of a load that annotate and write. All of its methods are called by the thread that
 * reads; that one alone is ever interrupted.
 *
 * <p>An article goes to the thread that its id hashes to. So two versions of one article are
 * written by the same thread, in the order of the file, and the later one stays.
 */
final class LoadWorkers implements Closeable {

  private final List<LoadWorker> workers;
  private final Queue<Rejection> turnedAway = new ConcurrentLinkedQueue<>();
  private boolean closed;

  LoadWorkers(Intake intake, int threads) {
    workers =
        IntStream.range(0, threads)
            .mapToObj(number -> new LoadWorker(intake, turnedAway::add, "soundbite-load-" + number))
            .toList();
  }

  void start() {
    workers.forEach(LoadWorker::start);
  }

  /** Hands on an article; waits while too many are waiting. */
  void take(Article article, Origin origin) throws IOException {
    throwFailure();
    try {
      workers.get(Math.floorMod(article.id().hashCode(), workers.size())).take(article, origin);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** Waits until all that was taken is written, or throws what kept it from being written. */
  void finish() throws IOException {
    try {
      for (LoadWorker worker : workers) {
        worker.finish();
      }
      for (LoadWorker worker : workers) {
        worker.await();
        throwFailure();
      }
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /**
   * Throws what alerts or listeners threw meanwhile, if anything; to be called after {@link
   * #finish}.
   */
  void throwFailuresToTell() throws IOException {
    Attempts all = new Attempts();
    workers.forEach(worker -> all.run(worker.told()::end));
    all.end();
  }

  /** Ends the load where the thread that reads was interrupted. */
  void checkInterrupt() throws IOException {
    if (!closed && Thread.currentThread().isInterrupted()) {
      throw interrupted(new InterruptedException());
    }
  }

  /** The next article that annotator or index did not take; null where there is none by now. */
  @Nullable Rejection turnedAway() {
    return turnedAway.poll();
  }

  /** The sum over all threads; to be asked after {@link #finish}. */
  long sum(ToLongFunction<LoadWorker> count) {
    return workers.stream().mapToLong(count).sum();
  }

  /** Lets no thread begin another article, and waits until each is done with the one it is at. */
  @Override
  public void close() {
    closed = true;
    workers.forEach(LoadWorker::stop);
    boolean interrupted = false;
    for (LoadWorker worker : workers) {
      interrupted |= awaitWhateverComes(worker);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether it was interrupted meanwhile. */
  private static boolean awaitWhateverComes(LoadWorker worker) {
    boolean interrupted = false;
    while (true) {
      try {
        worker.await();
        return interrupted;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
  }

  private void throwFailure() throws IOException {
    for (LoadWorker worker : workers) {
      Throwable failure = worker.failure();
      if (failure != null) {
        throw new IOException("Loading stopped: " + reason(failure), failure);
      }
    }
  }

  static String reason(Throwable failure) {
    return Objects.requireNonNullElse(failure.getMessage(), failure.toString());
  }

  /** The end of a load; that it was interrupted stays visible to the caller. */
  static InterruptedIOException interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    var interrupted = new InterruptedIOException("Loading was interrupted");
    interrupted.initCause(cause);
    return interrupted;
  }
}
