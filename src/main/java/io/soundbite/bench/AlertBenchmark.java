package io.soundbite.bench;

import io.soundbite.NewsIndex;
import io.soundbite.alert.Alerts;
import io.soundbite.annotate.Annotator;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.search.Alert;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Times how long it takes to match each of some articles against alerts, one after the other, all
 * of them once before to warm up. The articles go into no index.
 */
public final class AlertBenchmark {

  private static final double NANOS_A_MILLI = 1e6;

  private final List<AnnotatedArticle> articles;

  /** Annotates the articles, which is not timed. */
  public AlertBenchmark(List<Article> articles) {
    this.articles = articles.stream().map(Annotator.standard()::annotate).toList();
  }

  /**
   * Times.
   *
   * @param news whose topics and names the alerts have
   */
  public AlertTiming run(NewsIndex news, List<Alert> added) throws IOException {
    Path folder = Files.createTempDirectory("soundbite-alerts");
    try (Alerts alerts = news.alerts(folder.resolve("alerts.jsonl"))) {
      long start = System.nanoTime();
      alerts.add(added);
      double millis = (System.nanoTime() - start) / NANOS_A_MILLI;
      match(alerts, new ArrayList<>());
      List<Long> nanos = new ArrayList<>();
      long before = Allocation.processorNanos();
      long matches = match(alerts, nanos);
      double processor = (Allocation.processorNanos() - before) / NANOS_A_MILLI / articles.size();
      return new AlertTiming(added.size(), millis, Percentiles.of(nanos), processor, matches);
    } finally {
      TemporaryFolder.delete(folder);
    }
  }

  private long match(Alerts alerts, List<Long> nanos) throws IOException {
    long matches = 0;
    for (AnnotatedArticle article : articles) {
      long start = System.nanoTime();
      matches += alerts.match(article).size();
      nanos.add(System.nanoTime() - start);
    }
    return matches;
  }
}
