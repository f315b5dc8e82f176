package io.soundbite.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.query.Query;
import io.soundbite.query.QueryParser;
import io.soundbite.search.Alert;
import io.soundbite.search.AlertMatch;
import io.soundbite.search.AlertMatcher;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates that alerts tell from the present. */
class AlertsClockTest {

  private static final AnnotatedArticle ARTICLE =
      new AnnotatedArticle(Article.of("1", "Title", "Text."), List.of(), List.of());

  @TempDir private Path folder;

  private final Map<String, Alert> asked = new ConcurrentSkipListMap<>();
  private Instant now = Instant.parse("2024-03-20T10:00:30Z");
  private int additions;
  private @Nullable RuntimeException failure;
  private Pause onAddition = () -> {};

  /** What the matcher waits for before it takes alerts. */
  private interface Pause {
    void call() throws InterruptedException;
  }

  private Path file() {
    return folder.resolve("alerts.jsonl");
  }

  private Alerts open() throws IOException {
    return Alerts.open(
        file(),
        new Remembering(),
        new Clock() {
          @Override
          public Instant instant() {
            return now;
          }

          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }
        });
  }

  private String asked(String name) {
    return Objects.requireNonNull(asked.get(name)).query().toText();
  }

  @Test
  void datesToldFromThePresentMoveWithTheClock() throws IOException {
    Alerts alerts = open();
    alerts.add(Alert.ofArticles("a", "rain date>=now-7d/d"), Alert.ofQuotes("q", "said:rain"));
    now = now.plus(Duration.ofDays(2));
    alerts.match(ARTICLE);
    assertThat(asked("a")).isEqualTo(at("2024-03-22T10:00:00Z", "rain date>=now-7d/d"));
    assertThat(asked("a")).contains("2024-03-15").doesNotContain("2024-03-13");
    assertThat(asked("q")).isEqualTo("said:rain");
    assertThat(additions).as("the one that moves, once").isEqualTo(3);
    alerts.match(ARTICLE);
    now = now.plusSeconds(20);
    alerts.match(ARTICLE);
    assertThat(additions).isEqualTo(3);
    now = now.plusSeconds(20);
    alerts.match(ARTICLE);
    assertThat(additions).as("it moves by days").isEqualTo(3);
  }

  @Test
  void anAlertAddedLateIsMeantAsOfNow() throws IOException {
    Alert old = Alert.ofArticles("a", "date>=now-7d");
    Alerts alerts = open();
    alerts.add(old);
    assertThat(asked("a")).isEqualTo(at("2024-03-20T10:00:00Z", "date>=now-7d"));
  }

  @Test
  void whereTheyCannotBeMovedTheNextArticleTriesAgain() throws IOException {
    Alerts alerts = open();
    alerts.add(Alert.ofArticles("a", "date:today"));
    alerts.match(ARTICLE);
    now = now.plus(Duration.ofDays(1));
    failure = new IllegalStateException("no room");
    assertThatThrownBy(() -> alerts.match(ARTICLE)).hasMessage("no room");
    assertThatThrownBy(() -> alerts.match(ARTICLE)).hasMessage("no room");
    failure = null;
    alerts.match(ARTICLE);
    assertThat(asked("a")).isEqualTo(at("2024-03-21T10:00:00Z", "date:today"));
  }

  @Test
  void noThreadIsToldOfOldDatesWhileTheyMove() throws Exception {
    Alerts alerts = open();
    alerts.add(Alert.ofArticles("a", "date:today"));
    now = now.plus(Duration.ofDays(1));
    CountDownLatch moving = new CountDownLatch(1);
    CountDownLatch mayMove = new CountDownLatch(1);
    onAddition =
        () -> {
          moving.countDown();
          mayMove.await();
        };
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<?> mover = threads.submit(() -> alerts.match(ARTICLE));
      moving.await();
      Future<String> other =
          threads.submit(
              () -> {
                alerts.match(ARTICLE);
                return asked("a");
              });
      try {
        assertThatThrownBy(() -> other.get(100, TimeUnit.MILLISECONDS))
            .isInstanceOf(TimeoutException.class);
      } finally {
        mayMove.countDown();
      }
      mover.get();
      assertThat(other.get()).isEqualTo(at("2024-03-21T10:00:00Z", "date:today"));
    }
  }

  @Test
  void manyMoveEveryTenMinutes() throws IOException {
    Alerts alerts = open();
    alerts.add(
        IntStream.rangeClosed(0, 1000)
            .mapToObj(i -> Alert.ofArticles("a" + i, i < 1000 ? "date>=now-7d" : "date:today"))
            .toList());
    alerts.match(ARTICLE);
    additions = 0;
    now = Instant.parse("2024-03-20T10:09:59Z");
    alerts.match(ARTICLE);
    assertThat(additions).isZero();
    now = Instant.parse("2024-03-20T10:10:01Z");
    alerts.match(ARTICLE);
    assertThat(additions).isEqualTo(1000);
    assertThat(asked("a7")).isEqualTo(at("2024-03-20T10:10:00Z", "date>=now-7d"));
    now = Instant.parse("2024-03-21T00:00:00Z");
    alerts.match(ARTICLE);
    assertThat(asked("a1000")).isEqualTo(at("2024-03-21T00:00:00Z", "date:today"));
  }

  @Test
  void theTextThatIsKeptCanBeReadAgain() {
    Query rain = QueryParser.parse("rain");
    assertThatThrownBy(() -> new Alert("a", Alert.Unit.QUOTES, rain, "((( "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The text of the alert 'a' is no query: Cannot read the query at");
    assertThatThrownBy(() -> new Alert("a", Alert.Unit.QUOTES, rain, "sleet"))
        .hasMessage("The text of the alert 'a' is 'sleet', but its query 'rain'");
    assertThat(new Alert("a", Alert.Unit.QUOTES, rain, " rain ")).isNotNull();
  }

  @Test
  void controlCharactersWithinQuotationMarksAreBlanksInTextAndQuery() {
    Alert alert = Alert.ofArticles("a", "\"new\train\"\ndate:today");
    assertThat(alert.text()).isEqualTo("\"new rain\" date:today");
    assertThat(Alert.ofArticles("a", alert.text())).isEqualTo(alert);
  }

  @Test
  void theyAreKeptAsTheyWereWritten() throws IOException {
    open().add(Alert.ofArticles("a", "rain\nOR date:today"));
    assertThat(Files.readString(file()))
        .isEqualToIgnoringNewLines("{\"name\":\"a\",\"articles\":\"rain OR date:today\"}");
    Alerts again = open();
    again.match(ARTICLE);
    assertThat(again.list()).hasToString("[a: articles rain OR date:today]");
    assertThat(asked("a")).isEqualTo(at("2024-03-20T10:00:00Z", "rain OR date:today"));
  }

  @Test
  void otherDatesAreKeptInTheirUsualForm() {
    assertThat(Alert.ofArticles("a", "date:2024-03   now").text())
        .isEqualTo(QueryParser.parse("date:2024-03 now").toText());
    assertThat(Alert.ofArticles("a", "now").movesWithTheClock()).isFalse();
    assertThat(Alert.ofArticles("a", "date:[2024-01-01 TO now]").movesWithTheClock()).isTrue();
  }

  @Test
  void whatCouldNotBeReadLaterStaysAsItIs() {
    Alert ending = Alert.ofArticles("a", "date:[now TO 2900-01-01]");
    assertThat(ending.movesWithTheClock()).isFalse();
    assertThat(ending.text()).doesNotContain("now");
    Alert alert = Alert.ofArticles("a", "date:[now-1d TO 9000-01-01]");
    Clock later = Clock.fixed(Instant.parse("9001-01-01T00:00:00Z"), ZoneOffset.UTC);
    assertThat(alert.at(later)).isEqualTo(alert);
  }

  private static String at(String time, String query) {
    return QueryParser.parse(query, Clock.fixed(Instant.parse(time), ZoneOffset.UTC)).toText();
  }

  private final class Remembering implements AlertMatcher {
    @Override
    public void add(Collection<Alert> alerts) throws IOException {
      if (failure != null) {
        throw failure;
      }
      try {
        onAddition.call();
      } catch (InterruptedException e) {
        throw new InterruptedIOException();
      }
      additions += alerts.size();
      alerts.forEach(alert -> asked.put(alert.name(), alert));
    }

    @Override
    public void remove(Collection<String> names) {
      names.forEach(asked::remove);
    }

    @Override
    public List<AlertMatch> match(AnnotatedArticle article) {
      return List.of();
    }

    @Override
    public void close() {}
  }
}
