package io.soundbite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.alert.Alerts;
import io.soundbite.export.Export;
import io.soundbite.model.Article;
import io.soundbite.query.Query;
import io.soundbite.search.Alert;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.Counting;
import io.soundbite.search.Dimension;
import io.soundbite.search.Facet;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fields of one's own, from the article to the answer. */
class OwnFieldsTest {

  private static final Dimension DESK = Dimension.field("desk");

  @TempDir private Path folder;

  private NewsIndex news = NewsIndex.inMemory();

  OwnFieldsTest() throws IOException {}

  @AfterEach
  void close() throws IOException {
    news.close();
  }

  private static Article.Builder article(String id) {
    return Article.builder().id(id).title(id).body("\"We won,\" said Ana Silva.");
  }

  private void index(Article.Builder... articles) throws IOException {
    for (Article.Builder article : articles) {
      news.add(article.build());
    }
    news.commit();
  }

  private void indexFour() throws IOException {
    index(
        article("a").field("desk", "World News").field("rank", "3"),
        article("b").field("desk", "world news").field("desk", "Sport").field("rank", "-1.5"),
        article("c").field("desk", "World News").field("rank", "high").source("MPA"),
        article("d"));
  }

  private List<String> found(String query) throws IOException {
    return news.articles(query).hits().stream().map(hit -> hit.article().id()).sorted().toList();
  }

  @Test
  void areFoundByTheirWords() throws IOException {
    indexFour();
    assertThat(found("field.desk:news")).containsExactly("a", "b", "c");
    assertThat(found("field.desk:\"news world\"")).isEmpty();
    assertThat(found("field.desk:spo* -field.desk:cricket")).containsExactly("b");
    assertThat(found("field.desk:(sport OR nothing)")).containsExactly("b");
    assertThat(found("-field.desk:*")).containsExactly("d");
    assertThat(found("field.none:*")).isEmpty();
    assertThat(news.quotes("field.desk:sport").hits())
        .singleElement()
        .satisfies(hit -> assertThat(hit.article().fields().get("rank")).containsExactly("-1.5"));
    assertThat(news.articles(Query.field("desk", "Sport")).total()).isEqualTo(1);
  }

  @Test
  void areFoundByRangesOfTheirNumbers() throws IOException {
    indexFour();
    assertThat(found("field.rank>=3")).containsExactly("a");
    assertThat(found("field.rank>3")).isEmpty();
    assertThat(found("field.rank < 0")).containsExactly("b");
    assertThat(found("field.rank:[-2 TO 5]")).containsExactly("a", "b");
    assertThat(found("field.rank:[* TO *]")).containsExactly("a", "b");
    assertThat(found("field.rank:high")).containsExactly("c");
    assertThat(news.quotes(Query.field("rank", -2, 0)).total()).isEqualTo(1);
  }

  @Test
  void areCountedWhateverTheirCase() throws IOException {
    indexFour();
    Facet desks = news.articles(SearchRequest.of("*").facets(DESK)).facet(Dimension.field("desk"));
    assertThat(desks)
        .hasToString("field.desk (2)\n      3  World News\n      1  Sport\n      1  without desk");
    assertThat(desks.missing()).isEqualTo(1);
    Facet ofQuotes =
        news.quotes(
                SearchRequest.of("said:won")
                    .facet(FacetRequest.of(DESK).counting(Counting.OUTLETS).prefix("news")))
            .facet(DESK);
    assertThat(ofQuotes.values())
        .hasToString("[FacetValue[value=World News, code=, count=1, below=[]]]");
    assertThat(news.articles(SearchRequest.of("*").facets(Dimension.field("none"))).facets())
        .singleElement()
        .satisfies(none -> assertThat(none.values()).isEmpty())
        .satisfies(none -> assertThat(none.missing()).isEqualTo(4));
  }

  @Test
  void narrowToEitherOfSeveralValuesAndStillCountSideways() throws IOException {
    indexFour();
    SearchRequest sport = SearchRequest.of("*").drillDown(DESK, "SPORT").facets(DESK);
    assertThat(news.articles(sport).total()).isEqualTo(1);
    assertThat(news.articles(sport).facet(DESK).values()).hasSize(2);
    assertThat(news.quotes(sport.drillDown(DESK, "world news", "none")).total()).isEqualTo(1);
    assertThat(news.quotes(SearchRequest.of("*").drillDown(DESK, "Sport", "World News")).total())
        .isEqualTo(3);
    var table = SearchRequest.of("*").crossTab(Dimension.SPEAKER, DESK);
    assertThat(news.quotes(table).crossTab().orElseThrow().counts()).hasToString("[[3, 1]]");
  }

  @Test
  void areThereAgainWithTheArticleItsVersionsAndExports() throws IOException {
    news.close();
    news = NewsIndex.inMemory(IndexOptions.DEFAULT.keepVersions(true));
    Article before = article("a").field("desk", "Sport").build();
    Article after = before.toBuilder().field("rank", "1").build();
    index(before.toBuilder());
    index(after.toBuilder());
    assertThat(news.article("a").orElseThrow().article()).isEqualTo(after);
    assertThat(news.versions("a"))
        .extracting(version -> version.article().article())
        .containsExactly(before, after);
    Path file = folder.resolve("all.jsonl");
    news.export(Export.articles("*"), file);
    assertThat(news.load(file).unchanged()).isEqualTo(1);
    StringWriter table = new StringWriter();
    news.export(Export.quotes("*").csv().columns("article", "field.desk", "fields"), table);
    assertThat(table).hasToString("article,field.desk,fields\r\na,Sport,desk=Sport; rank=1\r\n");
    assertThatThrownBy(() -> Export.articles("*").columns("field.Desk"))
        .hasMessageContaining("field.NAME for yours");
  }

  @Test
  void changedAloneMakeAnArticleThatReplaces() throws IOException {
    Path file = folder.resolve("a.jsonl");
    String line = "{\"id\": \"a\", \"title\": \"T\", \"fields\": {\"desk\": \"%s\"}}";
    Files.writeString(file, line.formatted("World"));
    news.load(file);
    Files.writeString(file, line.formatted("Sport"));
    assertThat(news.load(file).replaced()).isEqualTo(1);
    assertThat(found("field.desk:world")).isEmpty();
    assertThat(found("field.desk:sport")).containsExactly("a");
    assertThat(news.load(file).unchanged()).isEqualTo(1);
  }

  @Test
  void areWatchedForByAlerts() throws IOException {
    Alerts alerts = news.alerts(folder.resolve("alerts.jsonl"));
    alerts.add(
        Alert.ofArticles("desk", "field.desk:\"world news\" field.rank>2"),
        Alert.ofQuotes("any", "field.rank:* said:won"),
        Alert.ofArticles("begin", "field.desk:wor* -field.rank:[* TO *]"));
    List<String> heard = new ArrayList<>();
    news.watch(
        alerts, match -> heard.add(match.alert().name() + " " + match.article().article().id()));
    indexFour();
    assertThat(heard).containsExactlyInAnyOrder("desk a", "any a", "any b", "any c", "begin c");
  }

  @Test
  void areToldByTheStatistics() throws IOException {
    indexFour();
    assertThat(news.stats().fields()).isEqualTo(Map.of("desk", 3L, "rank", 3L));
    news.deleteById("a");
    news.deleteById("c");
    news.deleteById("b");
    news.commit();
    assertThat(news.stats().fields()).isEmpty();
  }

  @Test
  void areTakenFromTheSampleByName() throws IOException {
    Path file = Path.of("index-data/articles.jsonl");
    var options =
        LoadOptions.DEFAULT.field("part", "section").field("none").field("wire", "source");
    assertThat(news.load(options, file).unread()).isEmpty();
    assertThat(news.stats().fields().keySet()).containsExactly("part", "wire");
    Dimension part = Dimension.field("part");
    for (SearchRequest request : List.of(SearchRequest.of("*"), SearchRequest.of("said:dam"))) {
      SearchRequest counted = request.facets(Dimension.SECTION).facet(FacetRequest.of(part));
      assertThat(news.articles(counted).facet(part).values())
          .isNotEmpty()
          .isEqualTo(news.articles(counted).facet(Dimension.SECTION).values());
      assertThat(news.quotes(counted).facet(part).values())
          .isEqualTo(news.quotes(counted).facet(Dimension.SECTION).values());
    }
    assertThat(found("field.part:politics")).isEqualTo(found("section:politics")).isNotEmpty();
    ArticleHit first = news.articles("field.part:politics").hits().getFirst();
    assertThat(first.article().fields().get("part")).containsExactly(first.article().section());
  }

  @Test
  void ofTooManyNamesAreRefused() throws IOException {
    for (int i = 0; i < 4; i++) {
      Article.Builder fifty = article("a" + i);
      for (int name = 0; name < 50; name++) {
        fifty.field("f" + (i * 50 + name), "x");
      }
      index(fifty);
    }
    index(article("b").field("f7", "y"));
    assertThatThrownBy(() -> index(article("c").field("more", "x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "An index has at most 200 names of fields of its own, and knows 200: f0, f1, f10,")
        .hasMessageContaining("article 'c' would add more.");
    assertThat(news.article("c")).isEmpty();
    assertThat(found("field.f199:x")).containsExactly("a3");
    Path file = folder.resolve("c.jsonl");
    Files.writeString(file, "{\"id\": \"c\", \"title\": \"T\", \"fields\": {\"more\": 1}}");
    assertThat(news.load(file).rejections())
        .singleElement()
        .satisfies(one -> assertThat(one.reason()).contains("at most 200 names"));
  }

  @Test
  void ofAnotherNameOrTooMuchAreRefusedAndToldWhatToDo() {
    for (String name : Arrays.asList("", "Desk", "9a", "a b", "a.b", "é", "a".repeat(41), "-a")) {
      assertThatThrownBy(() -> article("a").field(name, "x"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("a name begins with a letter and has lower-case letters");
      assertThatThrownBy(() -> Dimension.field(name)).hasMessageContaining("a name begins");
    }
    assertThatThrownBy(() -> article("a").field("note", "x".repeat(1001)).build())
        .hasMessageContaining("'note' has 1,001 characters, more than 1,000");
    Article.Builder many = article("a");
    IntStream.rangeClosed(0, 100).forEach(i -> many.field("tags", "t" + i));
    assertThatThrownBy(many::build).hasMessageContaining("'tags' has 101 values, more than 100");
    Article.Builder wide = article("a");
    IntStream.rangeClosed(0, 50).forEach(i -> wide.field("f" + i, "x"));
    assertThatThrownBy(wide::build).hasMessageContaining("at most 50 fields of its own");
    assertThat(article("a").field("desk", " ").build().fields()).isEmpty();
    assertThat(article("a").field("desk", " a ").fields(Map.of()).build().fields()).isEmpty();
  }

  @Test
  void ofAnyTextAreSafe() throws IOException {
    for (String value : List.of("\0", "\ud800", "a\0b", "*", "x".repeat(999), "1e999", "😀", "​")) {
      index(article("a").field("odd", value + "a"));
      assertThat(found("field.odd:*")).as(value).containsExactly("a");
      Facet facet =
          news.articles(SearchRequest.of("*").facets(Dimension.field("odd"))).facets().getFirst();
      assertThat(facet.values()).as(value).hasSize(1);
      String shown = facet.values().getFirst().value();
      assertThat(
              news.quotes(SearchRequest.of("*").drillDown(Dimension.field("odd"), shown)).total())
          .as(value)
          .isEqualTo(1);
      assertThat(found("field.odd:[* TO *]")).isEmpty();
    }
  }

  @Test
  void ofVeryManyValuesAreCountedAllTheSame() throws IOException {
    for (int i = 0; i < 1010; i++) {
      Article.Builder article = Article.builder().id("a" + i).title("T").field("desk", "World");
      for (int value = 0; value < 100; value++) {
        article.field("ids", "V" + (i * 100 + value));
      }
      news.add(article.field("desk", i % 2 == 0 ? "Sport" : "Metro").build());
    }
    news.commit();
    Dimension ids = Dimension.field("ids");
    SearchRequest all = SearchRequest.of("*").facets(DESK).facet(FacetRequest.of(ids).limit(2));
    assertThat(news.articles(all).facet(DESK).values()).hasSize(3);
    assertThat(news.articles(all).facet(ids).distinct()).isEqualTo(101_000);
    assertThat(news.articles(all.drillDown(ids, "v100999")).hits()).hasSize(1);
    assertThat(news.stats().fields()).isEqualTo(Map.of("desk", 1010L, "ids", 1010L));
  }
}
