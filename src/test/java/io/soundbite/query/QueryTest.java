package io.soundbite.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    assertRefused(
        () -> Query.exact(Field.SPEAKER, "putin"),
        "The exact form of a word is asked of text, title, body and said; speaker has no other forms"
            + " of a value");
    assertRefused(() -> Query.exact(Field.TEXT, " "), "There is nothing to look for in ' '");
    assertRefused(
        () -> new Query.Exact(Field.TEXT, "a", -1),
        "The slop of a phrase is at least 0, but was -1");
    assertRefused(() -> new Query.Fuzzy(Field.ID, "a", 1), "id is asked for as it is spelled");
    assertRefused(
        () -> new Query.Prefix(Field.KIND, "d"),
        "kind is asked for by its whole value, one of direct, mixed, indirect; kind:* stands for"
            + " any");
    assertRefused(
        () -> new Query.Fuzzy(Field.TOPIC, "sanctons", 2),
        "topic is asked for by its whole label, code or path, as in topic:\"armed conflict\", which"
            + " finds all below it too; topic:* stands for any");
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
  void joinsAChainToOneList() {
    Query a = Query.words("a");
    Query b = Query.words("b");
    Query c = Query.words("c");
    assertThat(a.and(b).and(c)).isEqualTo(Query.all(a, b, c));
    assertThat(a.or(b.or(c))).isEqualTo(Query.any(List.of(a, b, c)));
    assertThat(a.or(b).and(c)).isEqualTo(Query.all(List.of(Query.any(a, b), c)));
    assertThat(a.and(b).or(c)).isEqualTo(Query.any(Query.all(a, b), c));
    assertThat(a.or(b).boost(2).or(c)).isEqualTo(Query.any(Query.any(a, b).boost(2), c));
    Query two = new Query.Combined(List.of(), List.of(a, b), List.of(), 2);
    assertThat(two.or(c)).isEqualTo(Query.any(two, c));
    Query optional = new Query.Combined(List.of(a), List.of(b), List.of(), 0);
    assertThat(optional.and(c)).isEqualTo(Query.all(optional, c));
    assertThat(optional.or(c)).isEqualTo(Query.any(optional, c));
    assertThat(a.and(Query.not(b)).and(c)).isEqualTo(Query.all(a, Query.not(b), c));
  }

  @Test
  void takesAChainOfAnyLength() {
    Query any = Query.speaker("xi");
    Query all = Query.said("x0");
    for (int i = 1; i < 300_000; i++) {
      any = any.or(Query.said("x" + i));
      all = Query.said("x" + i).and(all);
    }
    assertThat(any).isInstanceOf(Query.Combined.class);
    assertThat(((Query.Combined) any).should()).hasSize(300_000).contains(Query.said("x9"));
    assertThat(((Query.Combined) all).must()).hasSize(300_000).endsWith(Query.said("x0"));
    assertThat(Query.inQuote(any, all).hashCode()).isEqualTo(Query.inQuote(any, all).hashCode());
    assertThat(any.toText()).startsWith("speaker:xi OR said:x1 OR said:x2 OR ");
    Query half = Query.any(((Query.Combined) any).should().subList(0, 3_000));
    assertThat(QueryParser.parse(half.toText())).isEqualTo(half);
  }

  @Test
  void goesOnFromOneChainInMoreThanOneWay() {
    Query a = Query.words("a");
    Query b = Query.words("b");
    Query both = a.and(b);
    Query more = both.and(Query.words("c"));
    Query other = both.and(Query.words("d"));
    Query before = Query.words("e").and(both);
    Query twice = both.and(both).and(more);
    assertThat(both).isEqualTo(Query.all(a, b));
    assertThat(more.toText()).isEqualTo("a b c");
    assertThat(other.toText()).isEqualTo("a b d");
    assertThat(before.toText()).isEqualTo("e a b");
    assertThat(Query.words("f").and(both).toText()).isEqualTo("f a b");
    assertThat(twice.toText()).isEqualTo("a b a b a b c");
    List<Query> list = ((Query.Combined) both).must();
    assertThatThrownBy(() -> list.add(a)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> list.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void refusesWhatIsNestedTooDeep() {
    Query nested = Query.words("a");
    for (int depth = 1; depth < Query.MAX_DEPTH; depth++) {
      nested = Query.not(nested);
    }
    Query deepest = nested;
    String message =
        "Conditions may stand in each other 200 deep, but here they would go deeper; a chain of"
            + " and() or or(), Query.all and Query.any join any number side by side";
    assertRefused(() -> Query.not(deepest), message);
    assertRefused(() -> Query.any(Query.words("b"), deepest), message);
    assertRefused(() -> Query.all(deepest), message);
    assertRefused(() -> deepest.boost(2), message);
    assertRefused(() -> Query.inQuote(deepest), message);
    assertRefused(() -> Query.inArticle(deepest), message);
  }

  @Test
  void looksOnceAtWhatStandsInManyPlaces() {
    Query shared = Query.words("a");
    for (int i = 0; i < 60; i++) {
      shared = Query.all(shared, shared);
    }
    assertThat(Query.inQuote(shared)).isInstanceOf(Query.InQuote.class);
  }

  @Test
  void namesWhatIsNull() {
    assertNull(() -> Query.words(missing()), "text is null; give one");
    assertNull(() -> Query.words(missing(), "a"), "field is null; give one");
    assertNull(() -> Query.speaker(missing()), "text is null; give one");
    assertNull(() -> Query.words("a").and(missing()), "other is null; give one");
    assertNull(
        () -> Query.any(Query.words("a"), missing()), "One of conditions is null; leave it out");
    assertNull(() -> new Query.Prefix(Field.TEXT, missing()), "prefix is null; give one");
    assertNull(() -> new Query.Published(missing(), Optional.empty()), "from is null; give one");
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what callers in other tools do
  private static <T> T missing() {
    return null;
  }

  private static void assertNull(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(message);
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
