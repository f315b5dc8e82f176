package io.soundbite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.alert.AlertListener;
import io.soundbite.alert.Alerts;
import io.soundbite.annotate.Annotator;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.search.Alert;
import io.soundbite.search.AlertMatch;
import io.soundbite.search.AlertMatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told once, whoever adds at the same time and whatever fails. */
class WatchTest {

  private static final String RAIN = "\"The rain will come,\" said Ana Silva.";

  private static final Watch.Stored NOTHING = id -> Optional.empty();

  @TempDir private Path folder;

  private final NewsIndex news;
  private final List<String> heard = new ArrayList<>();

  WatchTest() throws IOException {
    news = NewsIndex.inMemory();
  }

  @AfterEach
  void close() throws IOException {
    news.close();
  }

  private void hear(AlertMatch match) {
    heard.add(match.alert().name() + " " + match.article().article().id());
  }

  private Alerts alerts(Alert... added) throws IOException {
    Alerts alerts = news.alerts(folder.resolve("alerts.jsonl"));
    alerts.add(added);
    return alerts;
  }

  private Alerts aboutRain() throws IOException {
    return alerts(Alert.ofArticles("a", "rain"), Alert.ofQuotes("q", "said:rain"));
  }

  private static Article article(String id) {
    return Article.of(id, "Title", RAIN);
  }

  private static AnnotatedArticle annotated(String id) {
    return Annotator.standard().annotate(article(id));
  }

  private void tell(Watch.News found) throws IOException {
    found.settle(true);
    Attempts attempts = new Attempts();
    found.tell(attempts);
    attempts.end();
  }

  @Test
  void ofTwoThatAddAnArticleAtOnceOneTellsIt() throws IOException {
    Watch watch = new Watch(aboutRain(), this::hear);
    Watch.News first = watch.news(annotated("1"), NOTHING);
    Watch.News second = watch.news(annotated("1"), NOTHING);
    tell(second);
    tell(first);
    assertThat(heard).containsExactly("a 1", "q 1");
  }

  @Test
  void whatWasNotAddedIsNewWhenItComesAgain() throws IOException {
    Watch watch = new Watch(aboutRain(), this::hear);
    watch.news(annotated("1"), NOTHING).settle(false);
    assertThatThrownBy(
            () ->
                watch.news(
                    annotated("1"),
                    id -> {
                      throw new IOException("no disk");
                    }))
        .hasMessage("no disk");
    tell(watch.news(annotated("1"), NOTHING));
    assertThat(heard).containsExactly("a 1", "q 1");
  }

  @Test
  void whatIsStoredIsTakenFromNobodyElse() throws IOException {
    Watch watch = new Watch(aboutRain(), this::hear);
    Watch.News first = watch.news(annotated("1"), NOTHING);
    watch.news(annotated("1"), id -> Optional.of(annotated(id)));
    tell(watch.news(annotated("1"), NOTHING));
    assertThat(heard).isEmpty();
    tell(first);
    assertThat(heard).hasSize(2);
  }

  @Test
  void idsAreToldApartByCase() throws IOException {
    news.watch(aboutRain(), this::hear);
    news.add(article("AB"));
    news.add(article("ab"));
    assertThat(heard).containsExactly("a AB", "q AB", "a ab", "q ab");
  }

  @Test
  void alertsAreToldApartByCase() throws IOException {
    Alerts alerts = alerts(Alert.ofQuotes("q", "said:rain"));
    news.watch(alerts, this::hear);
    news.add(article("1"));
    alerts.add(Alert.ofQuotes("Q", "said:rain"));
    news.add(article("1"));
    assertThat(heard).containsExactly("q 1", "Q 1");
  }

  @Test
  void aQuoteThatIsSaidTwiceIsToldWithBothPlaces() throws IOException {
    List<Integer> quotes = new ArrayList<>();
    news.watch(aboutRain(), match -> quotes.add(match.quotes().size()));
    news.add(Article.of("1", "Title", RAIN + "\n\nLater. " + RAIN.toUpperCase(Locale.ROOT)));
    assertThat(quotes).hasSize(2).endsWith(2);
  }

  @Test
  void allMatchesAreToldWhateverAListenerThrows() throws IOException {
    RuntimeException again = new IllegalStateException("no ink");
    AlertListener failing =
        match -> {
          hear(match);
          if (match.alert().name().equals("a")) {
            throw new IOException("no paper");
          }
          throw again;
        };
    Alerts alerts = aboutRain();
    news.watch(alerts, failing);
    news.watch(alerts, failing);
    assertThatThrownBy(() -> news.add(article("1")))
        .hasMessage("no paper")
        .satisfies(first -> assertThat(first.getSuppressed()).hasSize(3));
    assertThat(heard).containsExactly("a 1", "q 1", "a 1", "q 1");
    news.add(article("1"));
    assertThat(heard).as("told is told").hasSize(4);
  }

  @Test
  void anArticleIsAddedAndToldToOthersWhereAlertsCannotBeAsked() throws IOException {
    news.watch(Alerts.open(folder.resolve("none.jsonl"), new Unable()), this::hear);
    news.watch(aboutRain(), this::hear);
    assertThatThrownBy(() -> news.add(article("1"))).hasMessage("Cannot match 1");
    assertThat(heard).containsExactly("a 1", "q 1");
    assertThatThrownBy(() -> news.load(Path.of("index-data/articles.jsonl")))
        .hasMessageStartingWith(
            "The load went on to its end (articles: 80, new: 80, rejected: 0), but not all alerts"
                + " could be told: Cannot match ");
    assertThat(news.article("1")).isPresent();
    assertThat(news.stats().articles()).isEqualTo(81);
  }

  @Test
  void aLoadGoesOnWhereAListenerThrows() throws IOException {
    news.watch(
        alerts(Alert.ofArticles("all", "*")),
        match -> {
          hear(match);
          throw new IllegalStateException("no ink");
        });
    LoadOptions one = LoadOptions.DEFAULT.threads(1);
    assertThatThrownBy(() -> news.load(one, Path.of("index-data/articles.jsonl")))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "The load went on to its end (articles: 80, new: 80, rejected: 0), but not all alerts"
                + " could be told: no ink")
        .cause()
        .satisfies(first -> assertThat(first.getSuppressed()).hasSize(79));
    assertThat(news.stats().articles()).isEqualTo(80);
    assertThat(heard).hasSize(80);
    assertThat(news.load(Path.of("index-data/articles.jsonl")).unchanged()).isEqualTo(80);
  }

  @Test
  void aLoadWhoseListenerThrowsTellsWhatCameOfIt() throws IOException {
    news.add(article("1"));
    news.commit();
    news.watch(
        alerts(Alert.ofArticles("all", "*")),
        match -> {
          throw new IllegalStateException("no ink");
        });
    String line = "{\"id\": \"%s\", \"title\": \"Title\", \"body\": \"It rained.\"}%n";
    Path file =
        Files.writeString(
            folder.resolve("some.jsonl"), line.formatted("1") + "not json\n" + line.formatted("2"));
    assertThatThrownBy(() -> news.load(file))
        .hasMessageContaining("(articles: 2, new: 1, rejected: 1), but");
  }

  private static final class Unable implements AlertMatcher {
    @Override
    public void add(Collection<Alert> alerts) {}

    @Override
    public void remove(Collection<String> names) {}

    @Override
    public List<AlertMatch> match(AnnotatedArticle article) {
      throw new UnsupportedOperationException("Cannot match " + article.article().id());
    }

    @Override
    public void close() {}
  }
}
