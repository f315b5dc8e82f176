package io.soundbite.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class QueryTest {

  @Test
  void refusesWhatTheLanguageHasNoWordsFor() {
    assertRefused(() -> Query.words(" "), "There is nothing to look for in ' '");
    assertRefused(() -> Query.words(Field.DATE, "2023"), "date is asked for with Query.published");
    assertRefused(
        () -> Query.words(Field.KIND, "spoken"),
        "kind is one of direct, mixed, indirect, not 'spoken'");
    assertRefused(
        () -> Query.phrase(Field.TOPIC, "a b"), "topic has no phrases; ask for its whole value");
    assertRefused(() -> new Query.Fuzzy(Field.ID, "a", 1), "id is asked for as it is spelled");
    assertRefused(() -> new Query.Prefix(Field.KIND, "d"), "kind is asked for by its whole value");
    assertRefused(
        () -> new Query.Wildcard(Field.TEXT, "a\\*"), "A pattern needs a * or a ?, but was 'a\\*'");
    assertRefused(
        () -> Query.any(), "Needs a condition at least; for all there is, ask Query.everything()");
  }

  @Test
  void refusesWhatIsNoRegularExpression() {
    assertRefused(
        () -> new Query.Regex(Field.TEXT, "a["),
        "'a[' is not a regular expression: unexpected end-of-string");
    assertRefused(
        () -> new Query.Regex(Field.TEXT, ""),
        "A regular expression has 1 to 1000 characters, but was given 0");
    assertRefused(
        () -> new Query.Regex(Field.TEXT, "(".repeat(101)),
        "A regular expression has at most 100 parentheses");
  }

  @Test
  void refusesARangeThatEndsBeforeItStarts() {
    Instant instant = Instant.parse("2023-03-20T00:00:00Z");
    assertRefused(
        () -> Query.published(instant, instant),
        "A range of dates ends after its start, but was from 2023-03-20T00:00:00Z to before"
            + " 2023-03-20T00:00:00Z");
  }

  @Test
  void refusesAScopeInsideItself() {
    Query quote = Query.inQuote(Query.speaker("xi"));
    assertRefused(() -> Query.inQuote(Query.not(quote).boost(2)), "A quote holds no quotes");
    assertThat(Query.inQuote(Query.inArticle(quote)).toText())
        .isEqualTo("quote:(article:(quote:(speaker:xi)))");
  }

  @Test
  void bringsValuesIntoTheirShape() {
    assertThat(Query.words(Field.SPEAKER_KIND, "Person"))
        .isEqualTo(Query.words(Field.SPEAKER_KIND, "person"));
    assertThat(new Query.Wildcard(Field.TEXT, "\\a**b?\\"))
        .isEqualTo(new Query.Wildcard(Field.TEXT, "a*b?\\\\"));
    assertThat(new Query.Regex(Field.TEXT, "a\\/\\d"))
        .isEqualTo(new Query.Regex(Field.TEXT, "a/\\d"));
    assertThat(Query.words("a").boost(-0f)).isEqualTo(Query.words("a").boost(0));
    assertThat(Query.all()).isEqualTo(Query.everything());
  }

  @Test
  void knowsTheChoicesOfAField() {
    assertThat(Field.KIND.choices()).isEqualTo(List.of("direct", "mixed", "indirect"));
    assertThat(Field.TITLE.choices()).isEmpty();
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
