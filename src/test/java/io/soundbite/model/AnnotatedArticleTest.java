package io.soundbite.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnnotatedArticleTest {

  private static final Article ARTICLE = Article.of("1", "T", "\"No,\" he said. \"Never.\"");

  private static final Quote FIRST = quote(new Span(1, 4), Optional.empty(), Optional.empty());
  private static final Quote LAST = quote(new Span(16, 22), Optional.empty(), Optional.empty());

  private static Quote quote(Span words, Optional<Span> cue, Optional<Span> mention) {
    Optional<Speaker> nobody = Optional.empty();
    return new Quote(QuoteKind.DIRECT, List.of(words), "No,", cue, mention, nobody, 0.9, List.of());
  }

  @Test
  void bringsQuotesIntoTheOrderOfTheText() {
    AnnotatedArticle article = new AnnotatedArticle(ARTICLE, List.of(LAST, FIRST), List.of());
    assertThat(article.quotes()).containsExactly(FIRST, LAST);
  }

  @Test
  void refusesWhatLiesBeyondTheBody() {
    Span beyond = new Span(20, 24);
    assertRefused(
        quote(beyond, Optional.empty(), Optional.empty()),
        "A quote of article '1' has its words at [20, 24), but the body ends at 23");
    assertRefused(
        quote(new Span(1, 4), Optional.of(beyond), Optional.empty()),
        "A quote of article '1' has its cue at [20, 24), but the body ends at 23");
    assertRefused(
        quote(new Span(1, 4), Optional.empty(), Optional.of(beyond)),
        "A quote of article '1' has its mention at [20, 24), but the body ends at 23");
  }

  private static void assertRefused(Quote quote, String message) {
    assertThatThrownBy(() -> new AnnotatedArticle(ARTICLE, List.of(FIRST, quote), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void namesWhatASpeakerLacks() {
    assertThatThrownBy(() -> new Speaker(missing(), SpeakerKind.PERSON, "", List.of()))
        .isInstanceOf(NullPointerException.class)
        .hasMessageStartingWith("name is null");
    assertThatThrownBy(() -> new Speaker("Xi", missing(), "", List.of()))
        .isInstanceOf(NullPointerException.class)
        .hasMessageStartingWith("kind is null");
    assertThatThrownBy(() -> new Speaker("Xi", SpeakerKind.PERSON, missing(), List.of()))
        .isInstanceOf(NullPointerException.class)
        .hasMessageStartingWith("role is null");
    assertThatThrownBy(() -> new Speaker("Xi", SpeakerKind.PERSON, "", missing()))
        .isInstanceOf(NullPointerException.class)
        .hasMessageStartingWith("aliases is null");
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what callers in other tools do
  private static <T> T missing() {
    return null;
  }
}
