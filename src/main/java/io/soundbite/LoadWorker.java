package io.soundbite;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.read.Origin;
import io.soundbite.read.Rejection;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One thread of a load: takes articles in order, annotates them and writes them. An article that
 * annotator or index do not take is turned away, and the next one follows. After a failure of the
 * index itself it goes on taking, without working, until the thread that reads has seen that.
 */
final class LoadWorker {

  private static final int WAITING_ARTICLES = 64;

  /** An article, and where it was read. */
  private record Waiting(Article article, Origin origin) {}

  private final Intake intake;
  private final Consumer<Rejection> turnedAway;
  private final Thread thread;
  private final BlockingQueue<Optional<Waiting>> waiting =
      new ArrayBlockingQueue<>(WAITING_ARTICLES);
  private volatile @Nullable Throwable failure;
  private volatile boolean stopped;

  /** What alerts and listeners threw. */
  private final Attempts told = new Attempts();

  private final Arrivals arrivals;
  private long articles;
  private long replaced;
  private long unchanged;
  private long reannotated;
  private long undated;
  private long quotes;
  private long characters;

  /**
   * @param turnedAway told, by the thread of this worker, of articles that are not added
   */
  LoadWorker(Intake intake, Consumer<Rejection> turnedAway, String name) {
    this.intake = intake;
    this.arrivals = new Arrivals(intake);
    this.turnedAway = turnedAway;
    this.thread = new Thread(this::run, name);
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** Hands on an article; waits while the queue is full. */
  void take(Article article, Origin origin) throws InterruptedException {
    waiting.put(Optional.of(new Waiting(article, origin)));
  }

  /** Says that no more articles come. */
  void finish() throws InterruptedException {
    waiting.put(Optional.empty());
  }

  /** Waits until everything taken is written. */
  void await() throws InterruptedException {
    thread.join();
  }

  /** Lets go of all articles but the one it is at. */
  void stop() {
    stopped = true;
    waiting.clear();
    waiting.add(Optional.empty());
  }

  /** What keeps this worker from writing. */
  @Nullable Throwable failure() {
    return failure;
  }

  /**
   * What alerts and listeners threw, which kept no article out; to be asked after {@link #await}.
   */
  Attempts told() {
    return told;
  }

  /** How many articles were written; to be read after {@link #await}. */
  long articles() {
    return articles;
  }

  /** How many of them came again, with changes; to be read after {@link #await}. */
  long replaced() {
    return replaced;
  }

  /** How many of them came again as they were; to be read after {@link #await}. */
  long unchanged() {
    return unchanged;
  }

  /** How many of those got other quotes or topics; to be read after {@link #await}. */
  long reannotated() {
    return reannotated;
  }

  /** How many of them have no date; to be read after {@link #await}. */
  long undated() {
    return undated;
  }

  /** How many quotes they hold; to be read after {@link #await}. */
  long quotes() {
    return quotes;
  }

  /** The length of their titles and bodies; to be read after {@link #await}. */
  long characters() {
    return characters;
  }

  /** Goes on taking whatever happens, so that the thread that reads never waits in vain. */
  private void run() {
    boolean more = true;
    while (more) {
      try {
        Optional<Waiting> next = waiting.take();
        more = next.isPresent();
        if (more && failure == null && !stopped) {
          write(next.get());
        }
      } catch (Throwable e) { // whatever it is, the thread that reads must not wait in vain
        failure = e;
      }
    }
  }

  /** Throws what keeps this and any other article from being written. */
  private void write(Waiting next) throws IOException {
    Optional<Intake.Added> added = Optional.empty();
    try {
      added = add(next);
    } catch (IllegalStateException e) {
      throw e; // of an index that was closed
    } catch (RuntimeException e) {
      turnAway(next, "The index does not take the article", e);
    }
    if (added.isPresent()) {
      told.run(added.get()::tell);
    }
  }

  /** The article as it was added; empty where it was turned away. */
  private Optional<Intake.Added> add(Waiting next) throws IOException {
    Article article = next.article();
    AnnotatedArticle annotated;
    try {
      annotated = intake.annotate(article);
    } catch (RuntimeException | StackOverflowError e) {
      turnAway(next, "The article cannot be annotated", e);
      return Optional.empty();
    }
    Arrivals.Arrival arrival = arrivals.of(article);
    Intake.Added added = intake.add(annotated);
    articles++;
    replaced += arrival.kind() == Arrivals.Kind.REPLACING ? 1 : 0;
    unchanged += arrival.kind() == Arrivals.Kind.UNCHANGED ? 1 : 0;
    reannotated += arrival.isReannotated(added.article()) ? 1 : 0;
    undated += article.publishedAt().isEmpty() ? 1 : 0;
    quotes += added.article().quotes().size();
    characters += article.title().length() + article.body().length();
    return Optional.of(added);
  }

  private void turnAway(Waiting next, String what, Throwable why) {
    String reason = Objects.requireNonNullElse(why.getMessage(), why.toString());
    turnedAway.accept(Rejection.of(next.article(), next.origin(), what + ": " + reason));
  }
}
