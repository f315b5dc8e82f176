package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import io.soundbite.query.Field;
import io.soundbite.query.Query;
import io.soundbite.query.QueryParser;
import io.soundbite.query.QuerySyntaxException;
import io.soundbite.search.Alert;
import io.soundbite.search.AlertMatcher;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns and exact words find words as they are written, whatever their stems. */
class WordsAsWrittenTest {

  private static final Speaker SISI =
      new Speaker("Abdel-Fattah el-Sisi", SpeakerKind.PERSON, "vice-president", List.of());

  private final LuceneBackend index = Articles.index(articles());

  WordsAsWrittenTest() throws IOException {}

  private static Articles[] articles() {
    return new Articles[] {
      article("trump").title("Trump").text("Trump spoke.").said("Ana", "Build the wall."),
      article("trumpism").title("Trumpism").text("What is Trumpism’s end?").said("Bo", "Walls!"),
      article("walls").text("The border walls. A tax."),
      article("wall").text("A border wall and more taxes."),
      article("bordering").text("Walls bordering the walls of cities."),
      article("city").text("The city wall: “Wállpaper”."),
      article("bus").text("The bus came late."),
      article("busing").text("On busing and buses."),
      article("covid").text("COVID-19 came, and COVID 20."),
      article("sars").text("Covid came. 1 June was covid day."),
      article("house").text("The White House, and a white-housed mouse."),
      article("phone").text("AT&T fell at the open."),
      article("sisi").said(SISI, "Go."),
      article("thor").text("Thor came."),
      article("metoo").text("#MeToo is 5% of all that went on."),
    };
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trumpism*                 | trumpism",
        "trump*                    | trump, trumpism",
        "trumpis?*                 | trumpism",
        "/trumpism/                | trumpism",
        "/trump/                   | trump",
        "trumpism~1                | trumpism",
        "title:trumpism*           | trumpism",
        "body:trumpism*            | trumpism",
        "said:walls*               | trumpism",
        "said:wall*                | trump, trumpism",
        "walls*                    | bordering, trumpism, walls",
        "taxes*                    | wall",
        "tax?s                     | wall",
        "c?ty                      | city",
        "city*                     | city",
        "*ism                      | trumpism",
        "go*                       | sisi",
        "wallp*                    | city",
        "*álls                     | bordering, trumpism, walls",
        "t?e                       | bordering, bus, city, house, phone, trump, walls",
        "/th./                     | bordering, bus, city, house, phone, trump, walls",
        "thw~1                     | bordering, bus, city, house, phone, trump, walls",
        "thor*                     | thor",
        "thor                      | thor",
        "=the                      | bordering, bus, city, house, phone, trump, walls",
        "\"the wall*\"              | bordering, trump",
        "covid-1*                  | covid",
        "covid-2*                  | covid",
        "COV*-19                   | covid",
        "covid-?9                  | covid",
        "\\#metoo*                 | metoo",
        "white-hous*               | house",
        "white-house*              | house",
        "white-housed*             | house",
        "AT&T*                     | phone",
        "at&t*d                    | ''",
        "speaker:abdel-f*          | sisi",
        "speaker:el-s?si           | sisi",
        "role:vice-pr*             | sisi",
        "role:vice-x*              | ''",
        "=trump                    | trump",
        "=TRUMPISM                 | trumpism",
        "trumpism                  | trump, trumpism",
        "=bus                      | bus",
        "=busing                   | busing",
        "=wall                     | city, trump, wall",
        "=walls                    | bordering, trumpism, walls",
        "title:=trump              | trump",
        "body:=trump               | trump",
        "said:=walls               | trumpism",
        "=\"border walls\"         | walls",
        "=\"border wall\"          | wall",
        "\"border walls\"          | wall, walls",
        "=\"walls border\"~2       | walls",
        "=\"the walls\"            | bordering",
        "-=walls border            | wall",
        "=white-housed             | house",
        "=go                       | sisi",
        "=went                     | metoo",
        "=\"5 of\"                 | metoo",
      })
  void areFound(String query, String ids) throws IOException {
    String[] expected = ids.isEmpty() ? new String[0] : ids.split(", ");
    Query parsed = QueryParser.parse(query);
    assertThat(index.articles(SearchRequest.of(parsed)).hits())
        .extracting(hit -> hit.article().id())
        .containsExactlyInAnyOrder(expected);
    assertThat(fired(parsed)).containsExactlyInAnyOrder(expected);
  }

  /** The articles that fire an alert with this query. */
  private List<String> fired(Query query) throws IOException {
    try (AlertMatcher matcher = index.alertMatcher()) {
      matcher.add(List.of(new Alert("a", Alert.Unit.ARTICLES, query)));
      return List.of(articles()).stream()
          .map(Articles::build)
          .filter(article -> fires(matcher, article))
          .map(article -> article.article().id())
          .toList();
    }
  }

  private static boolean fires(AlertMatcher matcher, AnnotatedArticle article) {
    try {
      return !matcher.match(article).isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"AT&*", "anti-*", "*-19", "a-*-b", "title:9/*", "\\#?*", "speaker:al-*"})
  void thatWouldBeAnyWordAreRefused(String query) {
    assertThatThrownBy(() -> index.articles(SearchRequest.of(query)))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessageContaining("would be any word there is, since signs between words are not kept");
  }

  @Test
  void nearlySoSpelledAreOne() {
    assertThatThrownBy(() -> index.articles(SearchRequest.of("covid-19~1")))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessage("~ is for one word, but 'covid-19' is the words covid and 19");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "walls*               | [Walls] bordering the [walls] of cities.",
        "wall*                | [Walls] bordering the [walls] of cities.",
        "=walls               | [Walls] bordering the [walls] of cities.",
        "=\"the walls\"       | Walls bordering [the] [walls] of cities.",
        "\"border wall\"      | Walls bordering the walls of cities.",
        "of-c*                | Walls bordering the walls [of] [cities].",
        "*s-bord*             | [Walls] [bordering] the walls of cities.",
        "city*                | Walls bordering the walls of cities.",
        "walls =walls         | [Walls] bordering the [walls] of cities.",
      })
  void areMarked(String query, String marked) throws IOException {
    SearchRequest request = SearchRequest.of("id:bordering OR (%s)".formatted(query)).limit(100);
    ArticleHit found =
        index.articles(request).hits().stream()
            .filter(hit -> hit.article().id().equals("bordering"))
            .findFirst()
            .orElseThrow();
    assertThat(found.snippets().getFirst().marked("[", "]")).contains(marked);
  }

  @Test
  void areExplained() throws IOException {
    assertThat(explained("=walls")).contains("'walls' just as written 2 times in the body; 3 of");
    assertThat(explained("=\"the walls\"")).contains("the words 'the walls' in this order");
    assertThat(explained("of-c*")).contains("the words 'of c*' in this order");
  }

  private String explained(String query) throws IOException {
    return index.explain(SearchRequest.of(query), "bordering").orElseThrow().toString();
  }

  @Test
  void areFoundInOtherLanguagesAsThoseCutThem() throws IOException {
    Article article =
        Article.builder().id("fr").language("fr").title("T").body("L’économie des murs.").build();
    index.add(new AnnotatedArticle(article, List.of(), List.of()));
    index.refresh();
    for (String query : List.of("=\"l'économie\"", "=économie", "econom*", "=murs", "mur?*")) {
      assertThat(index.articles(SearchRequest.of(query)).hits())
          .as(query)
          .extracting(hit -> hit.article().id())
          .containsExactly("fr");
    }
    assertThat(index.articles(SearchRequest.of("=mur")).total()).isZero();
    ArticleHit hit = index.articles(SearchRequest.of("econom*")).hits().getFirst();
    assertThat(hit.snippets().getFirst().marked("[", "]")).startsWith("[L’économie] des");
  }

  @Test
  void areCutWhereTextsAre() {
    FieldAnalyzer analyzer = new FieldAnalyzer();
    assertThat(cut(analyzer, "covid-1*")).containsExactly("covid", "1*");
    assertThat(cut(analyzer, "don't*")).containsExactly("don't*");
    assertThat(cut(analyzer, "10,0*")).containsExactly("10,0*");
    assertThat(cut(analyzer, "u.s.*")).containsExactly("u.s.*");
    assertThat(cut(analyzer, "a\\*b?")).containsExactly("a", "b?");
    assertThat(cut(analyzer, "中国*")).containsExactly("中", "国");
    assertThat(cut(analyzer, "カタ*")).containsExactly("カタ*");
    assertThat(cut(analyzer, "--")).isEmpty();
    assertThat(cut(analyzer, "?*")).containsExactly("?*");
    assertThat(analyzer.forms("L’économie", Optional.of(Foreign.FRENCH)))
        .containsExactly("economie");
  }

  private static List<String> cut(FieldAnalyzer analyzer, String pattern) {
    return PatternWords.of(analyzer, Field.Matching.WORDS, pattern).stream()
        .map(PatternWords.Piece::text)
        .toList();
  }
}
