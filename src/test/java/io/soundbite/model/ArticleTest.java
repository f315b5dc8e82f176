package io.soundbite.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {

  @Test
  void takesItsUrlForAnIdWhereItHasNone() {
    Article article = Article.builder().url("https://a.example/1").title("Mayor wins").build();
    assertThat(article.id()).isEqualTo("https://a.example/1");
  }

  @Test
  void needsAnIdOrAUrl() {
    assertThatThrownBy(() -> Article.builder().title("Mayor wins").build())
        .hasMessage("An article needs an id or a url");
  }

  @Test
  void needsATitleOrABody() {
    assertThatThrownBy(() -> Article.builder().id("1").body("  ").build())
        .hasMessage("Article '1' needs a title or a body");
  }

  @Test
  void keepsItsBodyToTheLetterSoThatOffsetsStayTrue() {
    assertThat(Article.of("1", " Mayor wins ", " The mayor.\n").body()).isEqualTo(" The mayor.\n");
  }

  @Test
  void givesItselfBackToBeChangedInParts() {
    Article article =
        Article.builder()
            .id("1")
            .url("https://a.example/1")
            .title("Mayor wins")
            .body(" The mayor.\n")
            .source("The Daily")
            .authors(List.of("Ann Lee"))
            .publishedAt(Instant.parse("2024-05-31T12:00:00Z"))
            .section("World")
            .language("en")
            .topics(List.of("election"))
            .build();
    assertThat(article.toBuilder().build()).isEqualTo(article);
    Article corrected = article.toBuilder().title("Mayor loses").build();
    assertThat(corrected.title()).isEqualTo("Mayor loses");
    assertThat(corrected.toBuilder().title(article.title()).build()).isEqualTo(article);
  }

  /** Each part of a builder, with what its message must say. */
  static Stream<Arguments> parts() {
    Article.Builder builder = Article.builder();
    return Stream.of(
        arguments("id is null", (ThrowingCallable) () -> builder.id(missing())),
        arguments("url is null", (ThrowingCallable) () -> builder.url(missing())),
        arguments("title is null", (ThrowingCallable) () -> builder.title(missing())),
        arguments("body is null", (ThrowingCallable) () -> builder.body(missing())),
        arguments("source is null", (ThrowingCallable) () -> builder.source(missing())),
        arguments("authors is null", (ThrowingCallable) () -> builder.authors(missing())),
        arguments("publishedAt is null", (ThrowingCallable) () -> builder.publishedAt(missing())),
        arguments("section is null", (ThrowingCallable) () -> builder.section(missing())),
        arguments("language is null", (ThrowingCallable) () -> builder.language(missing())),
        arguments("topics is null", (ThrowingCallable) () -> builder.topics(missing())),
        arguments(
            "One of authors is null",
            (ThrowingCallable) () -> builder.authors(Arrays.asList("Ann Lee", missing()))),
        arguments("body is null", (ThrowingCallable) () -> Article.of("1", "Mayor", missing())));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void namesThePartThatIsNull(String message, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(NullPointerException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void valuesNameThePartThatIsNull() {
    Article article = Article.of("1", "Mayor wins", "");
    assertThatThrownBy(() -> new AnnotatedArticle(article, missing(), List.of()))
        .hasMessageStartingWith("quotes is null");
    assertThatThrownBy(() -> new Topic("1", missing(), List.of("sport")))
        .hasMessageStartingWith("label is null");
    assertThatThrownBy(() -> new ScoredTopic(missing(), 0.5)).hasMessageStartingWith("topic is");
    assertThatThrownBy(() -> quote(new Span(0, 1), missing()))
        .hasMessageStartingWith("One of spans is null");
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what callers in other tools do
  private static <T> T missing() {
    return null;
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z"})
  void isPublishedInTheCalendarThatNewsIsWrittenIn(String date) {
    Instant instant = Instant.parse(date);
    assertThat(published(instant).publishedAt()).contains(instant);
    assertThatThrownBy(() -> published(instant.plus(366 * 10_000L, ChronoUnit.DAYS)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Article '1' cannot have been published at +");
    assertThatThrownBy(() -> published(instant.minus(366 * 10_000L, ChronoUnit.DAYS)))
        .hasMessageEndingWith("its year lies between 0001 and 9999");
    assertThatThrownBy(() -> published(Instant.MAX)).hasMessageContaining("cannot have been");
    assertThatThrownBy(() -> published(Instant.MIN)).hasMessageContaining("cannot have been");
  }

  private static Article published(Instant instant) {
    return Article.builder().id("1").title("Mayor wins").publishedAt(instant).build();
  }

  @Test
  void quotesRefuseSpansOutOfOrder() {
    assertThatThrownBy(() -> quote(new Span(5, 9), new Span(0, 3)))
        .hasMessageContaining("follow each other");
  }

  @Test
  void theExtentOfAQuoteHoldsWhatTheReporterPutBetween() {
    assertThat(quote(new Span(1, 4), new Span(8, 9)).extent()).isEqualTo(new Span(1, 9));
  }

  @Test
  void aConfidenceIsAProbability() {
    Topic topic = new Topic("1", "sport", List.of("sport"));
    assertThatThrownBy(() -> new ScoredTopic(topic, 1.2)).hasMessageContaining("between 0 and 1");
    assertThatThrownBy(() -> new ScoredTopic(topic, Double.NaN)).hasMessageContaining("NaN");
  }

  private static Quote quote(Span... spans) {
    return new Quote(
        QuoteKind.DIRECT,
        Arrays.asList(spans),
        "words",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0.9,
        List.of());
  }
}
