package io.soundbite;

import io.soundbite.model.Article;
import io.soundbite.read.ArticleFiles;
import io.soundbite.read.ArticleSink;
import io.soundbite.read.Origin;
import io.soundbite.read.Rejection;
import io.soundbite.read.RejectsFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Loads files with several threads: the caller's reads, and is the only one that counts, writes
 * rejects and tells the listener; the others annotate and write. Serves one load.
 */
final class Loader implements ArticleSink {

  private final LoadWorkers workers;
  private final LoadOptions options;
  private final LoadProgress progress;
  private final List<Rejection> rejections = new ArrayList<>();
  private final UnreadFields unread = new UnreadFields();
  private long rejected;

  /** Where rejections go first: the file that keeps them, or right here. */
  private ArticleSink rejects = this;

  Loader(Intake intake, LoadOptions options) {
    this.workers = new LoadWorkers(intake, options.threads());
    this.options = options;
    this.progress = new LoadProgress(options.listener());
  }

  LoadReport load(List<Path> filesAndFolders) throws IOException {
    long start = System.nanoTime();
    options.check(filesAndFolders);
    for (Path path : filesAndFolders) {
      progress.expect(ArticleFiles.bytesOf(path));
    }
    Optional<Path> file = options.rejects();
    if (file.isPresent()) {
      try (RejectsFile kept = RejectsFile.create(file.get(), this)) {
        rejects = kept;
        read(filesAndFolders);
      }
    } else {
      read(filesAndFolders);
    }
    progress.end();
    if (Thread.currentThread().isInterrupted()) {
      throw LoadWorkers.interrupted(new InterruptedException());
    }
    return report(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
  }

  /**
   * Throws what alerts or listeners threw while the articles were added, if anything.
   *
   * @param report what came of the load, which its caller does not get then
   * @throws IOException with the first of it as its cause, and the rest suppressed in that
   */
  void throwFailuresToTell(LoadReport report) throws IOException {
    try {
      workers.throwFailuresToTell();
    } catch (IOException | RuntimeException e) {
      throw new IOException(
          ("The load went on to its end (articles: %,d, new: %,d, rejected: %,d), but not all alerts"
                  + " could be told: %s")
              .formatted(
                  report.articles(), report.added(), report.rejected(), LoadWorkers.reason(e)),
          e);
    }
  }

  /** Reads and writes; whatever ends it, no thread is left running, and no rejection untold. */
  @SuppressWarnings("try") // what is named "last" is there to be closed last
  private void read(List<Path> filesAndFolders) throws IOException {
    try (Closeable last = this::rejectTurnedAway;
        workers) {
      workers.start();
      for (Path path : filesAndFolders) {
        ArticleFiles.read(path, options.fields(), rejects, progress::bytesRead);
      }
      workers.finish();
    }
  }

  @Override
  public void accept(Article article, Origin origin) throws IOException {
    workers.take(article, origin);
    progress.article();
    rejectTurnedAway();
  }

  @Override
  public void reject(Rejection rejection) throws IOException {
    rejected++;
    if (rejections.size() < LoadReport.MAX_REJECTIONS) {
      rejections.add(rejection.excerpt());
    }
    progress.rejection();
    workers.checkInterrupt();
  }

  @Override
  public void unread(List<String> fields) {
    unread.add(fields);
  }

  private void rejectTurnedAway() throws IOException {
    Rejection next = workers.turnedAway();
    while (next != null) {
      rejects.reject(next);
      next = workers.turnedAway();
    }
  }

  private LoadReport report(long millis) {
    return new LoadReport(
        workers.sum(LoadWorker::articles),
        workers.sum(LoadWorker::replaced),
        workers.sum(LoadWorker::unchanged),
        workers.sum(LoadWorker::reannotated),
        workers.sum(LoadWorker::undated),
        unread.counts(),
        workers.sum(LoadWorker::quotes),
        rejected,
        rejections,
        workers.sum(LoadWorker::characters),
        millis);
  }
}
