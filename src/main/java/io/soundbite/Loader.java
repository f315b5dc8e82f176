package io.soundbite;

import io.soundbite.annotate.Annotator;
import io.soundbite.model.Article;
import io.soundbite.read.ArticleFiles;
import io.soundbite.read.ArticleSink;
import io.soundbite.read.Rejection;
import io.soundbite.read.RejectsFile;
import io.soundbite.search.IndexBackend;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Loads files with several threads: the caller's reads, the others annotate and write. Serves one
 * load.
 *
 * <p>An article goes to the thread that its id hashes to. So two versions of one article are
 * written by the same thread, in the order of the file, and the later one stays.
 */
final class Loader implements ArticleSink {

  private final List<LoadWorker> workers;
  private final Optional<Path> rejects;
  private final LoadProgress progress;
  private final List<Rejection> rejections = new ArrayList<>();
  private long rejected;

  Loader(IndexBackend backend, Annotator annotator, LoadOptions options) {
    workers =
        IntStream.range(0, options.threads())
            .mapToObj(number -> new LoadWorker(backend, annotator, "soundbite-load-" + number))
            .toList();
    rejects = options.rejects();
    progress = new LoadProgress(options.listener());
  }

  LoadReport load(List<Path> filesAndFolders) throws IOException {
    long start = System.nanoTime();
    for (Path path : filesAndFolders) {
      progress.expect(ArticleFiles.bytesOf(path));
    }
    workers.forEach(LoadWorker::start);
    try {
      read(filesAndFolders);
    } finally {
      finish();
    }
    progress.end();
    return report(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
  }

  private void read(List<Path> filesAndFolders) throws IOException {
    if (rejects.isEmpty()) {
      read(filesAndFolders, this);
      return;
    }
    try (RejectsFile kept = RejectsFile.create(rejects.get(), this)) {
      read(filesAndFolders, kept);
    }
  }

  private void read(List<Path> filesAndFolders, ArticleSink sink) throws IOException {
    for (Path path : filesAndFolders) {
      ArticleFiles.read(path, sink, progress::bytesRead);
    }
  }

  @Override
  public void accept(Article article) throws IOException {
    workers.get(Math.floorMod(article.id().hashCode(), workers.size())).take(article);
    progress.article();
  }

  @Override
  public void reject(Rejection rejection) {
    rejected++;
    if (rejections.size() < LoadReport.MAX_REJECTIONS) {
      rejections.add(rejection);
    }
    progress.rejection();
  }

  /** Waits until all that was read is written, or throws what kept it from being written. */
  private void finish() throws IOException {
    for (LoadWorker worker : workers) {
      worker.finish();
    }
    for (LoadWorker worker : workers) {
      worker.await();
    }
  }

  private LoadReport report(long millis) {
    return new LoadReport(
        workers.stream().mapToLong(LoadWorker::articles).sum(),
        workers.stream().mapToLong(LoadWorker::quotes).sum(),
        rejected,
        rejections,
        workers.stream().mapToLong(LoadWorker::characters).sum(),
        millis);
  }
}
