package io.soundbite;

import io.soundbite.alert.AlertListener;
import io.soundbite.alert.Alerts;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.search.AlertMatch;
import io.soundbite.search.IndexBackend;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * The way of an article into the index: annotated, added, and shown to the alerts that watch. Safe
 * for use by any number of threads.
 */
final class Intake {

  /** Alerts, and who hears of their matches. */
  private record Watch(Alerts alerts, AlertListener listener) {

    void look(AnnotatedArticle article) throws IOException {
      List<AlertMatch> matches = alerts.match(article);
      if (!matches.isEmpty()) {
        synchronized (listener) {
          for (AlertMatch match : matches) {
            listener.matched(match);
          }
        }
      }
    }
  }

  private final IndexBackend backend;
  private final Function<Article, AnnotatedArticle> annotator;
  private final List<Watch> watches = new CopyOnWriteArrayList<>();

  Intake(IndexBackend backend, Function<Article, AnnotatedArticle> annotator) {
    this.backend = backend;
    this.annotator = annotator;
  }

  AnnotatedArticle annotate(Article article) {
    return annotator.apply(article);
  }

  void add(AnnotatedArticle article) throws IOException {
    backend.add(article);
  }

  /** Shows an article that was added to the alerts. */
  void tell(AnnotatedArticle article) throws IOException {
    for (Watch watch : watches) {
      watch.look(article);
    }
  }

  /** Has a listener told of matches until what is returned is closed. */
  Closeable watch(Alerts alerts, AlertListener listener) {
    Watch watch = new Watch(alerts, listener);
    watches.add(watch);
    return () -> watches.remove(watch);
  }
}
