package io.soundbite;

import io.soundbite.alert.AlertListener;
import io.soundbite.alert.Alerts;
import io.soundbite.correct.Correction;
import io.soundbite.correct.Corrections;
import io.soundbite.correct.Unplaced;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.search.IndexBackend;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * The way of an article into the index: annotated, corrected, shown to the alerts that watch, and
 * added. Safe for use by any number of threads.
 */
final class Intake {

  /**
   * An article that was added.
   *
   * @param article as it is in the index
   * @param news what is to be told of it
   * @param attempts knows whether it could be asked of all alerts
   */
  record Added(AnnotatedArticle article, List<Watch.News> news, Attempts attempts) {

    /** Tells all who watch, and then throws what failed first, in matching or telling. */
    void tell() throws IOException {
      news.forEach(told -> told.tell(attempts));
      attempts.end();
    }
  }

  private final IndexBackend backend;
  private final Function<Article, AnnotatedArticle> annotator;
  private final Optional<Corrections> corrections;
  private final List<Watch> watches = new CopyOnWriteArrayList<>();
  private final ReentrantLock refreshing = new ReentrantLock();

  Intake(
      IndexBackend backend,
      Function<Article, AnnotatedArticle> annotator,
      Optional<Corrections> corrections) {
    this.backend = backend;
    this.annotator = annotator;
    this.corrections = corrections;
  }

  AnnotatedArticle annotate(Article article) {
    return annotator.apply(article);
  }

  /** The article with this id, as it was at the last refresh. */
  Optional<AnnotatedArticle> stored(String id) throws IOException {
    return backend.article(id);
  }

  /**
   * Adds the article with what is right of it. What the alerts that watch find in it is looked for
   * before, and to be told afterwards; so is what fails in that, which keeps no article out.
   */
  Added add(AnnotatedArticle article) throws IOException {
    AnnotatedArticle right = right(article);
    List<Watch.News> news = new ArrayList<>();
    Attempts attempts = new Attempts();
    boolean isAdded = false;
    try {
      for (Watch watch : watches) {
        attempts.run(() -> news.add(watch.news(right, backend::article)));
      }
      backend.add(right);
      isAdded = true;
    } finally {
      for (Watch.News found : news) {
        found.settle(isAdded);
      }
    }
    return new Added(right, news, attempts);
  }

  private AnnotatedArticle right(AnnotatedArticle article) throws IOException {
    return corrections.isPresent() ? corrections.get().apply(article) : article;
  }

  /** Makes visible what was added. */
  void refresh() throws IOException {
    refreshing.lock();
    try {
      watches.forEach(Watch::refreshing);
      backend.refresh();
      watches.forEach(Watch::refreshed);
    } finally {
      refreshing.unlock();
    }
  }

  /** Keeps corrections, corrects the articles that are there, and gives what is not there. */
  List<Unplaced> correct(List<Correction> said) throws IOException {
    Corrections kept =
        corrections.orElseThrow(
            () ->
                new IllegalStateException(
                    "The index was opened without a file of corrections; open it with"
                        + " IndexOptions.DEFAULT.corrections(Corrections.open(file))"));
    refresh();
    for (String id : kept.add(said, backend::article)) {
      Optional<AnnotatedArticle> stored = backend.article(id);
      if (stored.isPresent()) {
        backend.add(right(stored.get()));
      }
    }
    List<Unplaced> missing = new ArrayList<>();
    for (Correction one : said) {
      Corrections.check(one, backend::article).ifPresent(missing::add);
    }
    return missing;
  }

  /** Has a listener told of matches until what is returned is closed. */
  Closeable watch(Alerts alerts, AlertListener listener) {
    Watch watch = new Watch(alerts, listener);
    watches.add(watch);
    return () -> watches.remove(watch);
  }
}
