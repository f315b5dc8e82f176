package io.soundbite.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.query.Query;
import io.soundbite.search.Alert;
import io.soundbite.search.AlertMatch;
import io.soundbite.search.AlertMatcher;
import io.soundbite.search.AlertTrial;
import io.soundbite.search.QuoteHit;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article fires the alerts whose search finds it, no more and no less, whatever the query. */
class AlertOracleTest {

  private static final int ALERTS = 400;
  private static final int TRIED = 100;
  private static final int ARTICLES = 60;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void firesAsTheSearchFinds(long seed) throws IOException {
    RandomNews news = new RandomNews(seed);
    try (LuceneBackend index = LuceneBackend.inMemory(LuceneOptions.of(new SmallTree()));
        AlertMatcher matcher = index.alertMatcher()) {
      List<Alert> alerts = alerts(news);
      matcher.add(alerts.subList(0, ALERTS / 2));
      Map<String, AnnotatedArticle> articles = new TreeMap<>();
      for (int i = 0; i < ARTICLES; i++) {
        AnnotatedArticle article = news.article("a" + i);
        articles.put("a" + i, article);
        index.add(article);
      }
      index.refresh();
      matcher.add(alerts.subList(ALERTS / 2, ALERTS));
      Map<String, List<String>> expected = found(index, alerts);
      for (Alert alert : alerts.subList(0, TRIED)) {
        assertThat(tried(index.trial(alert, ARTICLES)))
            .as("seed " + seed + ", " + alert)
            .isEqualTo(tried(expected, alert));
      }
      for (AnnotatedArticle article : articles.values()) {
        List<String> fired = matcher.match(article).stream().map(AlertOracleTest::line).toList();
        assertThat(fired)
            .as("seed " + seed + ", article " + article.article().id())
            .containsExactlyElementsOf(expected.getOrDefault(article.article().id(), List.of()));
      }
    }
  }

  private static Set<String> tried(AlertTrial trial) {
    assertThat(trial.newest()).hasSize((int) trial.articles());
    return trial.newest().stream().map(AlertOracleTest::line).collect(Collectors.toSet());
  }

  private static Set<String> tried(Map<String, List<String>> found, Alert alert) {
    return found.values().stream()
        .flatMap(List::stream)
        .filter(line -> line.startsWith(alert.name() + ":"))
        .collect(Collectors.toSet());
  }

  private static List<Alert> alerts(RandomNews news) {
    List<Alert> alerts = new ArrayList<>();
    for (int i = 0; i < ALERTS; i++) {
      Query query = news.query(2);
      alerts.add(new Alert("%03d".formatted(i), news.one(List.of(Alert.Unit.values())), query));
    }
    return alerts;
  }

  /** By article, a line for each alert whose search finds it. */
  private static Map<String, List<String>> found(LuceneBackend index, List<Alert> alerts)
      throws IOException {
    Map<String, List<String>> found = new TreeMap<>();
    for (Alert alert : alerts) {
      SearchRequest request = SearchRequest.of(alert.query()).limit(1000);
      if (alert.unit() == Alert.Unit.ARTICLES) {
        index
            .articles(request)
            .hits()
            .forEach(hit -> add(found, hit.article().id(), alert + " " + hit.snippets()));
      } else {
        Map<String, List<QuoteHit>> byArticle = new TreeMap<>();
        for (QuoteHit hit : index.quotes(request).hits()) {
          byArticle.computeIfAbsent(hit.article().id(), id -> new ArrayList<>()).add(hit);
        }
        byArticle.forEach((id, hits) -> add(found, id, alert + quotes(hits)));
      }
    }
    return found;
  }

  private static void add(Map<String, List<String>> found, String article, String line) {
    found.computeIfAbsent(article, id -> new ArrayList<>()).add(line);
  }

  private static String line(AlertMatch match) {
    return match.alert().unit() == Alert.Unit.ARTICLES
        ? match.alert() + " " + match.article().snippets()
        : match.alert() + quotes(match.quotes());
  }

  /** The quotes with their places and marked words, in the order of the text. */
  private static String quotes(List<QuoteHit> hits) {
    return hits.stream()
        .map(hit -> " " + hit.quote().spans().getFirst() + hit.snippet())
        .sorted()
        .toList()
        .toString();
  }
}
