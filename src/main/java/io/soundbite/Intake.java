package io.soundbite;

import io.soundbite.alert.AlertListener;
import io.soundbite.alert.Alerts;
import io.soundbite.correct.Correction;
import io.soundbite.correct.Corrections;
import io.soundbite.correct.Unplaced;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.search.AlertMatch;
import io.soundbite.search.IndexBackend;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * The way of an article into the index: annotated, corrected, added, and shown to the alerts that
 * watch. Safe for use by any number of threads.
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
  private final Optional<Corrections> corrections;
  private final List<Watch> watches = new CopyOnWriteArrayList<>();

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

  /** Adds the article with what is right of it, and gives it back so. */
  AnnotatedArticle add(AnnotatedArticle article) throws IOException {
    AnnotatedArticle right = corrections.isPresent() ? corrections.get().apply(article) : article;
    backend.add(right);
    return right;
  }

  /** Keeps corrections, corrects the articles that are there, and gives what is not there. */
  List<Unplaced> correct(List<Correction> said) throws IOException {
    Corrections kept =
        corrections.orElseThrow(
            () ->
                new IllegalStateException(
                    "The index was opened without a file of corrections; open it with"
                        + " IndexOptions.DEFAULT.corrections(Corrections.open(file))"));
    backend.refresh();
    for (String id : kept.add(said, backend::article)) {
      Optional<AnnotatedArticle> stored = backend.article(id);
      if (stored.isPresent()) {
        add(stored.get());
      }
    }
    List<Unplaced> missing = new ArrayList<>();
    for (Correction one : said) {
      Corrections.check(one, backend::article).ifPresent(missing::add);
    }
    return missing;
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
