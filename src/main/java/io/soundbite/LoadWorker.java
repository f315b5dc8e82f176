package io.soundbite;

import io.soundbite.annotate.Annotator;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.search.IndexBackend;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * One thread of a load: takes articles in order, annotates them and writes them. After a failure it
 * goes on taking, without working, until the thread that reads has seen the failure.
 */
final class LoadWorker {

  private static final int WAITING_ARTICLES = 64;

  private final IndexBackend backend;
  private final Annotator annotator;
  private final Thread thread;
  private final BlockingQueue<Optional<Article>> waiting =
      new ArrayBlockingQueue<>(WAITING_ARTICLES);
  private volatile @Nullable Throwable failure;
  private long articles;
  private long quotes;
  private long characters;

  LoadWorker(IndexBackend backend, Annotator annotator, String name) {
    this.backend = backend;
    this.annotator = annotator;
    this.thread = new Thread(this::run, name);
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** Hands on an article; waits while the queue is full. */
  void take(Article article) throws IOException {
    throwFailure();
    put(Optional.of(article));
  }

  /** Says that no more articles come. */
  void finish() throws IOException {
    put(Optional.empty());
  }

  /** Waits until everything taken is written. */
  void await() throws IOException {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
    throwFailure();
  }

  /** How many articles were written; to be read after {@link #await}. */
  long articles() {
    return articles;
  }

  /** How many quotes they hold; to be read after {@link #await}. */
  long quotes() {
    return quotes;
  }

  /** The length of their titles and bodies; to be read after {@link #await}. */
  long characters() {
    return characters;
  }

  private void put(Optional<Article> article) throws IOException {
    try {
      waiting.put(article);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private void run() {
    try {
      for (Optional<Article> next = waiting.take(); next.isPresent(); next = waiting.take()) {
        if (failure == null) {
          write(next.get());
        }
      }
    } catch (InterruptedException e) {
      failure = e;
    }
  }

  private void write(Article article) {
    try {
      AnnotatedArticle annotated = annotator.annotate(article);
      backend.add(annotated);
      articles++;
      quotes += annotated.quotes().size();
      characters += article.title().length() + article.body().length();
    } catch (IOException | RuntimeException | Error e) {
      failure = e;
    }
  }

  private void throwFailure() throws IOException {
    Throwable seen = failure;
    if (seen != null) {
      throw new IOException("Loading stopped: " + seen, seen);
    }
  }

  private static IOException interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    var interrupted = new InterruptedIOException("Loading was interrupted");
    interrupted.initCause(cause);
    return interrupted;
  }
}
