package io.soundbite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.alert.Alerts;
import io.soundbite.annotate.Annotator;
import io.soundbite.authority.Authority;
import io.soundbite.correct.Correction;
import io.soundbite.correct.Corrections;
import io.soundbite.export.Export;
import io.soundbite.insight.ProfileRequest;
import io.soundbite.insight.TrendRequest;
import io.soundbite.insight.VoicesRequest;
import io.soundbite.model.Article;
import io.soundbite.query.Query;
import io.soundbite.query.QuerySyntaxException;
import io.soundbite.search.Alert;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.ArticleVersion;
import io.soundbite.search.Collapse;
import io.soundbite.search.Counting;
import io.soundbite.search.Dimension;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.Limits;
import io.soundbite.search.QuoteHit;
import io.soundbite.search.SearchLimitException;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import io.soundbite.search.SignificanceRequest;
import io.soundbite.search.Sort;
import io.soundbite.search.SuggestRequest;
import io.soundbite.search.Synonyms;
import io.soundbite.topic.TopicClassifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the code of the README, and holds the README to that code and to what it prints. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Path HERE = Path.of("src/test/java/io/soundbite/ReadmeTest.java");

  @TempDir Path folder;

  @Test
  void theFirstExamplePrintsWhatTheReadmeSays() throws IOException {
    var printed = new ByteArrayOutputStream();
    PrintStream terminal = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      quickstart();
    } finally {
      System.setOut(terminal);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo(block("text", "quickstart"));
  }

  @Test
  void theFirstExampleIsTheCodeOfThisTest() throws IOException {
    assertThat(block("java", "quickstart")).isEqualTo(region("quickstart"));
  }

  private void quickstart() throws IOException {
    // begin quickstart
    try (NewsIndex news = NewsIndex.open(folder)) {
      news.load(Path.of("index-data/articles.jsonl"));

      var astronomer = SearchRequest.of("speaker:petrides said:(orbit OR wrong)").sort(Sort.OLDEST);
      for (QuoteHit hit : news.quotes(astronomer).hits()) {
        System.out.println(hit);
      }
      var dam = SearchRequest.of("dam").facet(FacetRequest.of(Dimension.SPEAKER).limit(5));
      System.out.println(news.articles(dam).facet(Dimension.SPEAKER));
    }
    // end quickstart
  }

  @Test
  void theSearchesOfTheTableAnswer() throws IOException {
    try (NewsIndex news = sample()) {
      assertThat(news.articles("grain corridor").hits()).isNotEmpty();
      assertThat(news.articles(Query.words("grain").and(Query.topic("politics"))).hits())
          .isNotEmpty();
      assertThat(news.quotes("speaker:vaskova said:cut").hits()).isNotEmpty();
      assertThat(news.quotes(Query.speaker("vaskova").and(Query.certain(0.9))).hits()).isNotEmpty();
      assertThat(news.articles("quote:(speaker:kastelan said:monitors)").hits()).isNotEmpty();
      assertThat(news.articles("topic:\"peace process\" date:2024").hits()).isNotEmpty();
      assertThat(news.articles(SearchRequest.of("strike").sort(Sort.NEWEST)).hits()).isNotEmpty();
    }
  }

  @Test
  void theCountsOfTheTableAnswer() throws IOException {
    try (NewsIndex news = sample()) {
      assertThat(
              news.articles(SearchRequest.of("dam").facets(Dimension.SPEAKER, Dimension.MONTH))
                  .facets())
          .hasSize(2);
      assertThat(
              news.articles(
                      SearchRequest.of("*").facet(FacetRequest.of(Dimension.TOPIC).below("sport")))
                  .facet(Dimension.TOPIC)
                  .values())
          .isNotEmpty();
      assertThat(
              news.quotes(SearchRequest.of("*").drillDown(Dimension.SPEAKER, "Piet Okonjo")).hits())
          .isNotEmpty();
    }
  }

  @Test
  void theCountsOfOtherThingsAnswer() throws IOException {
    try (NewsIndex news = sample()) {
      var outlets =
          SearchRequest.of("dam")
              .facet(FacetRequest.of(Dimension.SPEAKER).counting(Counting.OUTLETS));
      assertThat(news.articles(outlets).facet(Dimension.SPEAKER).values()).isNotEmpty();
      var prefix = FacetRequest.of(Dimension.SPEAKER).prefix("mac").minCount(3);
      assertThat(news.quotes(SearchRequest.of("*").facet(prefix.prefix("pet"))).facets())
          .first()
          .asString()
          .contains("Oskar Petrides");
      var weeks = FacetRequest.of(Dimension.WEEK).minCount(0);
      assertThat(news.articles(SearchRequest.of("dam").facet(weeks)).facet(Dimension.WEEK).values())
          .anyMatch(week -> week.count() == 0);
      assertThat(news.articleTerms(SignificanceRequest.of("topic:sport")).terms()).isNotEmpty();
      var table = SearchRequest.of("dam").crossTab(Dimension.SPEAKER, Dimension.MONTH);
      assertThat(news.quotes(table).crossTab().orElseThrow().rows().values()).isNotEmpty();
    }
  }

  @Test
  void theInsightsOfTheTableAnswer() throws IOException {
    try (NewsIndex news = sample()) {
      assertThat(news.voices(VoicesRequest.of("topic:politics")).voices()).hasSize(10);
      var trends = news.articleTrends(TrendRequest.of("*", Dimension.SPEAKER).days(30));
      assertThat(trends.within()).isPositive();
      var profile = news.profile(ProfileRequest.of("Piet Okonjo").within("date:2024"));
      assertThat(profile.quotes()).isPositive();
    }
  }

  @Test
  void theCopiesOfTheTableAreOneHit() throws IOException {
    try (NewsIndex news = sample()) {
      var first = SearchRequest.of("talks").collapse(Collapse.FIRST).limit(100);
      assertThat(news.articles(SearchRequest.of("talks").collapse(Collapse.FIRST)).total())
          .isLessThan(news.articles("talks").total());
      assertThat(news.articles(first).hits())
          .anyMatch(hit -> hit.copies().outlets().contains("The Seral Gazette"));
      assertThat(
              news.quotes(
                      SearchRequest.of("speaker:petrides")
                          .sort(Sort.OLDEST)
                          .collapse(Collapse.COPIES))
                  .hits())
          .isNotEmpty();
    }
  }

  @Test
  void theThreadsOfTheTableAnswer() throws IOException {
    try (NewsIndex news = sample()) {
      assertThat(news.threads("speaker:rourke").threads())
          .first()
          .asString()
          .contains("Sunniva Rourke: A warning that arrives with the water is not a warning");
      QuoteHit hit = news.quotes("speaker:oyelaran kind:direct door hand").hits().getFirst();
      assertThat(news.thread(hit).orElseThrow().outlets())
          .containsExactly("Meridian Press Agency", "The Seral Gazette");
    }
  }

  @Test
  void theVersionsOfTheTableAreKept() throws IOException {
    try (NewsIndex news = NewsIndex.open(folder, IndexOptions.DEFAULT.keepVersions(true))) {
      news.add(Article.of("1", "Mayor wins", "\"We won by a thousand votes,\" said Ana Silva."));
      news.add(Article.of("1", "Mayor wins", "\"We won by a hundred votes,\" said Ana Silva."));
      news.commit();
      List<ArticleVersion> versions = news.versions("1");
      assertThat(versions.getFirst().changesTo(versions.getLast()))
          .hasToString("[words  Ana Silva: We won by a [-thousand-] {+hundred+} votes,]");
    }
  }

  @Test
  void theHelpForReadersOfTheTableAnswers() throws IOException {
    Path file = Files.writeString(folder.resolve("synonyms.txt"), "cereal, grain\n");
    try (NewsIndex news = NewsIndex.inMemory(IndexOptions.DEFAULT.synonyms(Synonyms.read(file)))) {
      news.load(Path.of("index-data/articles.jsonl"));
      assertThat(news.articles("cereal").hits()).isNotEmpty();
      assertThat(news.suggest("vask"))
          .first()
          .asString()
          .matches("speaker Helena \\[Vašk]ová \\([1-9]\\d*\\)");
      SuggestRequest narrow =
          SuggestRequest.of("vask").within(Query.topic("economy, business and finance"));
      assertThat(news.suggest(narrow)).isNotEmpty();
      assertThat(news.didYouMean("grian coridor").orElseThrow().query())
          .isEqualTo("grain corridor");
      String id = news.articles("grain corridor").hits().getFirst().article().id();
      assertThat(news.similar(id).hits()).isNotEmpty();
      assertThat(news.articles(Query.like(id).and(Query.topic("politics"))).hits()).isNotEmpty();
      SearchRequest request = SearchRequest.of("grain").recency(Duration.ofDays(30));
      assertThat(news.explain(request, id).orElseThrow().reasons()).hasSize(1);
    }
  }

  @Test
  void theResultsOfTheTableAnswer() throws IOException {
    try (NewsIndex news = sample()) {
      SearchResult<ArticleHit> result = news.articles("vaccine");
      assertThat(result.hits().getFirst().snippets().getFirst().html()).contains("<mark>");
      var all = SearchRequest.of("*");
      SearchResult<ArticleHit> page = news.articles(all);
      assertThat(news.articles(all.after(page.next().orElseThrow())).hits()).isNotEmpty();
      assertThat(news.articles(SearchRequest.of("grain").countUpTo(1000)).totalIsExact()).isTrue();
      var cautious = SearchRequest.of("a*").limits(Limits.DEFAULT.maxExpansions(20));
      assertThatThrownBy(() -> news.articles(cautious)).isInstanceOf(SearchLimitException.class);
      assertThatThrownBy(() -> news.articles("speaker:")).isInstanceOf(QuerySyntaxException.class);
    }
  }

  @Test
  void theWritesOfTheTableDoWhatTheySay() throws IOException {
    Path file = Files.writeString(folder.resolve("news.jsonl"), "{\"id\": \"no title\"}\n");
    Path rejects = folder.resolve("rejects.jsonl");
    Article article = Article.of("1", "Mayor wins", "\"We won,\" said Ana Silva.");
    try (NewsIndex news = sample()) {
      assertThat(news.load(LoadOptions.DEFAULT.rejects(rejects), file).rejected()).isEqualTo(1);
      news.add(article);
      news.delete("topic:sport");
      news.deleteById("2");
      news.commit();
      assertThat(news.article("1").orElseThrow().quotes()).hasSize(1);
      assertThat(news.articles("topic:sport").total()).isZero();
      assertThat(news.article("2")).isEmpty();
      assertThat(news.stats().articles()).isBetween(50L, 80L);
      news.deleteAll();
      news.commit();
      assertThat(news.stats().articles()).isZero();
    }
    assertThat(Files.readString(rejects)).contains("no title");
    String title = "Wildfire";
    String body = "A wildfire burned ten thousand acres.";
    assertThat(TopicClassifier.standard().explain(title, body)).isNotEmpty();
    assertThat(Annotator.standard().annotate(article).quotes().getFirst().text())
        .contains("We won");
  }

  @Test
  void speakersAreFiledUnderTheNamesOfTheTable() throws IOException {
    Path names = Files.writeString(folder.resolve("names.tsv"), "Ana Silva\tperson\t\tSilva\n");
    var own = IndexOptions.DEFAULT.authority(Authority.standard().and(names));
    try (NewsIndex news = NewsIndex.inMemory(own)) {
      news.add(Article.of("1", "Mayor wins", "\"We won,\" said Silva."));
      news.commit();
      assertThat(
              news.quotes(SearchRequest.of("won").drillDown(Dimension.SPEAKER, "Ana Silva")).hits())
          .hasSize(1);
    }
    assertThat(Authority.standard().find("Xi Jinping").orElseThrow().wikidata())
        .isEqualTo("Q15031");
  }

  @Test
  void theAlertsOfTheTableFire() throws IOException {
    var printed = new ByteArrayOutputStream();
    PrintStream terminal = System.out;
    try (NewsIndex news = NewsIndex.inMemory();
        Alerts alerts = news.alerts(folder.resolve("alerts.jsonl"))) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      alerts.add(Alert.ofQuotes("grain", "speaker:putin said:grain"));
      news.watch(alerts, match -> System.out.println(match));
      news.add(Article.of("1", "Harvest", "\"The grain is ours,\" Vladimir Putin said."));
    } finally {
      System.setOut(terminal);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("Vladimir Putin: The grain is ours,");
    Path file = folder.resolve("alerts.jsonl");
    assertThat(Alerts.unmatched(file).list()).hasSize(1);
  }

  @Test
  void theCorrectionsOfTheTableLast() throws IOException {
    Path file = folder.resolve("corrections.jsonl");
    IndexOptions ours = IndexOptions.DEFAULT.corrections(Corrections.open(file));
    try (NewsIndex news = NewsIndex.inMemory(ours)) {
      news.add(Article.of("1", "Mayor wins", "\"We won,\" said Ana Silva."));
      news.correct(Correction.ofQuote("1", "We won").speaker("Bo Lind").by("jb"));
      assertThat(news.quotes("speaker:lind").total()).isEqualTo(1);
      news.correct(Correction.one("Chuck Schumer", "Charles Schumer"));
    }
    assertThat(Corrections.open(file).list()).hasSize(2);
  }

  @Test
  void theExportsOfTheTableAreFiles() throws IOException {
    Path jsonl = folder.resolve("2024.jsonl");
    Path csv = folder.resolve("sport.csv");
    try (NewsIndex news = sample()) {
      assertThat(news.export(Export.articles("date:2024"), jsonl))
          .isEqualTo(news.articles("date:2024").total());
      news.export(Export.quotes("topic:sport").columns("speaker", "text"), csv);
    }
    assertThat(jsonl).content().contains("\"publishedAt\":\"2024-");
    assertThat(csv).content().startsWith("\ufeffspeaker,text\r\n");
  }

  @Test
  void anotherProcessMayReadWhatThisOneWrites() throws IOException {
    try (NewsIndex writer = NewsIndex.open(folder)) {
      writer.add(Article.of("1", "Mayor wins", "The mayor won."));
      writer.commit();
      try (NewsSearcher news = NewsSearcher.open(folder)) {
        assertThat(news.articles("mayor").total()).isEqualTo(1);
      }
    }
  }

  private static NewsIndex sample() throws IOException {
    NewsIndex news = NewsIndex.inMemory();
    news.load(Path.of("index-data/articles.jsonl"));
    return news;
  }

  private static String block(String language, String name) throws IOException {
    var fence =
        Pattern.compile("<!-- " + name + " -->\\n```" + language + "\\n(.*?)```\\n", Pattern.DOTALL)
            .matcher(Files.readString(README));
    assertThat(fence.find()).as("README has a block %s of %s", name, language).isTrue();
    return fence.group(1);
  }

  private static String region(String name) throws IOException {
    List<String> lines = Files.readAllLines(HERE);
    int begin = lines.indexOf("    // begin " + name);
    int end = lines.indexOf("    // end " + name);
    return String.join("\n", lines.subList(begin + 1, end)).stripIndent() + "\n";
  }
}
