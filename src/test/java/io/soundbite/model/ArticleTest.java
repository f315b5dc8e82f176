package io.soundbite.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
        List.of(spans),
        "words",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0.9,
        List.of());
  }
}
