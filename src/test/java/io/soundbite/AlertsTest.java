package io.soundbite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.alert.Alerts;
import io.soundbite.annotate.Annotator;
import io.soundbite.model.Article;
import io.soundbite.search.Alert;
import io.soundbite.search.AlertMatch;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertsTest {

  private static final Path SAMPLE = Path.of("index-data/articles.jsonl");

  @TempDir private Path folder;

  private Path file = Path.of("");
  private NewsIndex news;
  private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

  AlertsTest() throws IOException {
    news = NewsIndex.inMemory();
  }

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("alerts.jsonl");
  }

  @AfterEach
  void close() throws IOException {
    news.close();
  }

  private void hear(AlertMatch match) {
    heard.add(match.toString());
  }

  private static Article article(String id, String body) {
    return Article.of(id, "Title " + id, body);
  }

  @Test
  void aPhraseDoesNotReachFromOneNameToTheNext() throws IOException {
    Alerts alerts = news.alerts(file);
    alerts.add(Alert.ofArticles("one", "author:\"ann lee\""));
    alerts.add(Alert.ofArticles("two", "author:\"lee bo\""));
    news.watch(alerts, match -> heard.add(match.alert().name()));
    news.add(article("1", "Rain.").toBuilder().authors(List.of("Ann Lee", "Bo Lind")).build());
    assertThat(heard).containsExactly("one");
  }

  @Test
  void aClosedIndexHasNoAlerts() throws IOException {
    Alerts alerts = news.alerts(file);
    news.close();
    assertThatThrownBy(() -> news.alerts(file)).hasMessage("The index is closed");
    assertThatThrownBy(() -> news.watch(alerts, this::hear))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The index is closed");
  }

  @Test
  void alertsAreClosedWithTheIndex() throws IOException {
    Alerts alerts = news.alerts(file);
    alerts.add(Alert.ofQuotes("rain", "speaker:silva said:rain"));
    news.close();
    assertThatThrownBy(() -> alerts.add(Alert.ofQuotes("snow", "said:snow")))
        .isInstanceOf(IllegalStateException.class);
    alerts.close();
  }

  @Test
  void anAlertTellsWhichQuotesFit() throws IOException {
    try (Alerts alerts = news.alerts(file)) {
      alerts.add(Alert.ofQuotes("rain", "speaker:silva said:rain"));
      var match =
          alerts.match(
              Annotator.standard()
                  .annotate(
                      article(
                          "1",
                          "\"It will rain,\" said Ana Silva. \"It will snow,\" said Bo Lind."
                              + " \"Then it rained,\" said Ana Silva.")));
      assertThat(match).hasSize(1);
      assertThat(match.getFirst().quotes())
          .extracting(quote -> quote.snippet().toString())
          .containsExactly("It will [rain],", "Then it [rained],");
    }
  }

  @Test
  void datesToldFromThePresentAreKeptSo() throws IOException {
    try (Alerts alerts = news.alerts(file)) {
      alerts.add(Alert.ofArticles("new", "date>=now-7d"), Alert.ofArticles("today", "date:today"));
      news.watch(alerts, match -> heard.add(match.alert().name()));
      news.add(Article.builder().id("1").title("A").publishedAt(Instant.now()).build());
      Instant before = Instant.now().minus(Duration.ofDays(2));
      news.add(Article.builder().id("2").title("A").publishedAt(before).build());
      Instant longBefore = Instant.now().minus(Duration.ofDays(9));
      news.add(Article.builder().id("3").title("A").publishedAt(longBefore).build());
      assertThat(heard).containsExactly("new", "today", "new");
    }
    assertThat(file).content().contains("\"date>=now-7d\"", "\"date:today\"");
  }

  @Test
  void conditionsOnOneQuoteStayOnOneQuote() throws IOException {
    try (Alerts alerts = news.alerts(file)) {
      alerts.add(
          Alert.ofQuotes("quotes", "speaker:silva said:snow"),
          Alert.ofArticles("one", "quote:(speaker:silva said:snow)"),
          Alert.ofArticles("any", "speaker:silva said:snow"));
      news.watch(alerts, match -> heard.add(match.alert().name()));
      news.add(article("1", "\"It will rain,\" said Ana Silva. \"It will snow,\" said Bo Lind."));
      assertThat(heard).containsExactly("any");
    }
  }

  @Test
  void theSampleFiresAsItsSearchesFind() throws IOException {
    Files.writeString(
        file,
        """
        # of the desk
        {"name": "wrong", "quotes": "speaker:petrides said:wrong"}

        {"name": "dam", "articles": "title:dam date:2024"}
        """);
    try (Alerts alerts = news.alerts(file)) {
      news.watch(alerts, this::hear);
      news.load(SAMPLE);
    }
    assertThat(heard)
        .contains(
            """
            wrong: 2024-09-12  Parallax: Lantern is real, but smaller and closer than we wrote
              2024-09-12  Oskar Petrides: I was wrong that it might not be there, … It is there. I \
            have seen it on forty-one nights and it has no sense of humor at all.""");
    assertThat(heard.stream().filter(line -> line.startsWith("dam")).count())
        .isEqualTo(news.articles("title:dam date:2024").total())
        .isPositive();
  }

  @Test
  void alertsStayInTheirFile() throws IOException {
    Files.writeString(file, "# mine\n{\"name\": \"b\", \"articles\": \"wheat\"}");
    try (Alerts alerts = news.alerts(file)) {
      alerts.add(Alert.ofQuotes("a", "said:\"red line\""), Alert.ofArticles("c", "rye"));
      alerts.add(Alert.ofArticles("b", "barley"));
      assertThat(alerts.remove("c")).isTrue();
      assertThat(alerts.remove("nobody")).isFalse();
    }
    assertThat(file)
        .hasContent(
            """
            # mine
            {"name":"a","quotes":"said:\\"red line\\""}
            {"name":"b","articles":"barley"}
            """);
    try (Alerts alerts = news.alerts(file)) {
      assertThat(alerts.list()).hasToString("[a: quotes said:\"red line\", b: articles barley]");
      assertThat(alerts.find("a")).isPresent();
    }
  }

  @Test
  void aLineThatCannotBeReadIsNamed() throws IOException {
    assertBad("{\"name\": \"a\", \"articles\": \"speaker:\"}", ":2:27: Cannot read the query");
    assertBad(
        "{\"name\": \"a\", \"articles\": \"topic:gardning\"}",
        ":2:27: There is no topic 'gardning'");
    assertBad("{\"name\": \"a\"}", ":2:1: an alert has a \"name\", and its query as one of");
    assertBad("{\"name\": \"a\", \"quote\": \"x\"}", ":2:24: there is no field \"quote\" here");
    assertBad("{\"name\": \" \", \"quotes\": \"x\"}", ":2:10: The name of an alert is a line");
    assertBad("{\"name\": \"a\", \"quotes\": 5}", ":2:25: the field \"quotes\" holds a text");
    assertBad("{\"name\": \"a\" \"quotes\": \"x\"}", "alerts.jsonl:2:");
    assertBad("wheat", "alerts.jsonl:2:");
  }

  private void assertBad(String line, String message) throws IOException {
    Files.writeString(file, "{\"name\": \"good\", \"articles\": \"wheat\"}\n" + line + "\n");
    assertThatThrownBy(() -> news.alerts(file)).hasMessageContaining(message);
  }

  @Test
  void whatIsNoAlertIsRefused() throws IOException {
    try (Alerts alerts = news.alerts(file)) {
      assertThatThrownBy(() -> alerts.add(Alert.ofArticles("a", "topic:gardning")))
          .hasMessageContaining("gardning");
      assertThatThrownBy(() -> alerts.add(Alert.ofArticles("a", "x"), Alert.ofArticles("a", "y")))
          .hasMessageContaining("Two alerts are called 'a'");
      assertThat(alerts.list()).isEmpty();
      assertThat(file).doesNotExist();
    }
  }

  @Test
  void aLongTextIsTriedByTheBeginningsOfItsWords() throws IOException {
    String body =
        IntStream.range(0, 5000)
            .mapToObj(i -> "word" + Integer.toString(i * 7919, 36))
            .collect(Collectors.joining(" "));
    try (Alerts alerts = news.alerts(file)) {
      alerts.add(
          Alert.ofArticles("beginning", "harb*"),
          Alert.ofArticles("short", "h*"),
          Alert.ofArticles("end", "*bour"),
          Alert.ofArticles("inside", "w*d60?"),
          Alert.ofArticles("spelled", "harbuor~1"),
          Alert.ofArticles("regex", "/harb.*/"),
          Alert.ofArticles("other", "hark*"));
      news.watch(alerts, match -> heard.add(match.alert().name()));
      news.add(article("1", body + " harbour"));
      assertThat(heard).containsExactly("beginning", "end", "regex", "short", "spelled");
    }
  }

  private void hearOfRain() throws IOException {
    Alerts alerts = news.alerts(file);
    alerts.add(
        Alert.ofArticles("article", "rain"), Alert.ofQuotes("quote", "speaker:silva said:rain"));
    news.watch(
        alerts,
        match ->
            heard.add(
                match.quotes().stream()
                    .map(quote -> quote.quote().text())
                    .collect(Collectors.joining("; ", match.alert().name() + ": ", ""))));
  }

  private List<String> heardOf(Article article) throws IOException {
    heard.clear();
    news.add(article);
    return List.copyOf(heard);
  }

  private static final String RAIN = "\"The rain will come,\" said Ana Silva.";

  @Test
  void anArticleThatComesAgainUnchangedFiresNothing() throws IOException {
    hearOfRain();
    Article rain = article("1", RAIN);
    List<String> first = heardOf(rain);
    assertThat(first).hasSize(2);
    assertThat(heardOf(rain)).as("before a refresh").isEmpty();
    news.refresh();
    assertThat(heardOf(rain)).as("after it").isEmpty();
    news.commit();
    news.commit();
    assertThat(heardOf(rain)).isEmpty();
    assertThat(heardOf(article("2", RAIN))).as("another of the same words").isEqualTo(first);
    news.deleteById("1");
    news.refresh();
    assertThat(heardOf(rain)).as("after it was gone").isEqualTo(first);
  }

  @Test
  void anArticleThatWasThereBeforeAnybodyWatchedFiresNothingUnchanged() throws IOException {
    news.load(SAMPLE);
    hearOfRain();
    Alerts all = news.alerts(folder.resolve("all.jsonl"));
    all.add(Alert.ofArticles("every", "*"), Alert.ofQuotes("said", "*"));
    news.watch(all, this::hear);
    news.load(SAMPLE);
    assertThat(heard).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anArticleThatComesAgainChangedFiresForWhatIsNew(boolean refreshed) throws IOException {
    hearOfRain();
    assertThat(heardOf(article("1", "\"It will snow,\" said Ana Silva."))).isEmpty();
    String more = RAIN + " \"Rain is what we need now,\" said Bo Lind.";
    List<String> versions =
        List.of(
            RAIN,
            "Updated. " + RAIN.replace("The rain", "The Rain"),
            more,
            more + "\n\n\"No rain has ever hurt us,\" Ana Silva said.",
            "Nothing at all.",
            RAIN);
    List<List<String>> told = new ArrayList<>();
    for (String version : versions) {
      if (refreshed) {
        news.refresh();
      }
      told.add(heardOf(article("1", version)));
    }
    assertThat(told.getFirst()).containsExactly("article: ", "quote: The rain will come,");
    assertThat(told.get(1)).isEmpty();
    assertThat(told.get(2)).isEmpty();
    assertThat(told.get(3)).containsExactly("quote: No rain has ever hurt us,");
    assertThat(told.get(4)).isEmpty();
    assertThat(told.get(5)).isEqualTo(refreshed ? told.getFirst() : List.of());
  }

  @Test
  void aWatchEnds() throws IOException {
    try (Alerts alerts = news.alerts(file)) {
      alerts.add(Alert.ofArticles("all", "*"));
      Closeable watch = news.watch(alerts, this::hear);
      news.add(article("1", "Rain."));
      watch.close();
      news.add(article("2", "Snow."));
      assertThat(heard).containsExactly("all: undated     : Title 1");
    }
  }

  @Test
  void aListenerThatFailsEndsTheLoadAndTheArticleIsThere() throws IOException {
    try (Alerts alerts = news.alerts(file)) {
      alerts.add(Alert.ofArticles("all", "*"));
      news.watch(
          alerts,
          match -> {
            throw new IllegalArgumentException("no paper");
          });
      assertThatThrownBy(() -> news.add(article("1", "Rain."))).hasMessage("no paper");
      assertThatThrownBy(() -> news.load(SAMPLE)).hasMessageContaining("no paper");
      news.refresh();
      assertThat(news.article("1")).isPresent();
    }
  }

  @Test
  void aNameLearnedFromOtherArticlesFires() throws IOException {
    for (int i = 0; i < 20; i++) {
      news.add(
          article(
              "old" + i, "\"We will build,\" said Donald Marrow. \"Soon,\" Marrow said, in May."));
    }
    news.commit();
    assertThat(news.quotes("speaker:donald").total()).isEqualTo(40);
    try (Alerts alerts = news.alerts(file)) {
      alerts.add(Alert.ofQuotes("he", "speaker:\"donald marrow\" said:never"));
      news.watch(alerts, this::hear);
      news.add(article("new", "\"We never built,\" Marrow said."));
      news.commit();
      assertThat(news.quotes("speaker:\"donald marrow\" said:never").total()).isEqualTo(1);
      assertThat(heard).hasSize(1);
    }
  }

  @Test
  void aNameWithAHyphenLearnedFromOtherArticlesFires() throws IOException {
    for (int i = 0; i < 20; i++) {
      news.add(
          article(
              "old" + i,
              "\"We will build,\" said Donald Holt-Marrow. \"Soon,\" Holt-Marrow said, in May."));
    }
    news.commit();
    try (Alerts alerts = news.alerts(file)) {
      alerts.add(Alert.ofQuotes("he", "speaker:\"donald holt marrow\" said:never"));
      news.watch(alerts, this::hear);
      news.add(article("new", "\"We never built,\" Holt-Marrow said."));
      news.commit();
      assertThat(news.quotes("speaker:\"donald holt marrow\" said:never").total()).isEqualTo(1);
      assertThat(heard).hasSize(1);
    }
  }

  @Test
  void whatOnlyAnIndexTellsIsAskedToo() throws IOException {
    try (Alerts alerts = news.alerts(file)) {
      alerts.add(
          Alert.ofArticles("near", "\"harbour rain\"~2"),
          Alert.ofArticles("far", "\"harbour snow\"~2"),
          Alert.ofArticles("undated", "-date>=1900"),
          Alert.ofQuotes("sure", "confidence>=0.01 said:harbour"),
          Alert.ofArticles("unsigned", "-author:*"));
      news.watch(alerts, match -> heard.add(match.alert().name()));
      news.add(article("1", "\"The harbour in the rain,\" Ana Silva said. There was no snow."));
      assertThat(heard).containsExactly("near", "sure", "undated", "unsigned");
    }
  }
}
