package io.soundbite.query;

import static io.soundbite.query.Query.all;
import static io.soundbite.query.Query.any;
import static io.soundbite.query.Query.not;
import static io.soundbite.query.Query.said;
import static io.soundbite.query.Query.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.query.Query.Combined;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryWriterTest {

  private static final Query A = words("a");
  private static final Query B = words("b");
  private static final Query C = words("c");

  @Test
  void writesTheShortestList() {
    assertThat(all(A, B).toText()).isEqualTo("a b");
    assertThat(any(A, B).toText()).isEqualTo("a OR b");
    assertThat(not(A).toText()).isEqualTo("-a");
    assertThat(all(A, any(B, C)).toText()).isEqualTo("a (b OR c)");
    assertThat(all(A).toText()).isEqualTo("+a");
    assertThat(any(A).toText()).isEqualTo("(a)@1");
    assertThat(new Combined(List.of(A), List.of(), List.of(B), 0).toText()).isEqualTo("a -b");
    assertThat(new Combined(List.of(A), List.of(B), List.of(C), 0).toText())
        .isEqualTo("(+a b -c)@0");
    assertThat(new Combined(List.of(), List.of(A, B, C), List.of(), 2).toText())
        .isEqualTo("(a b c)@2");
  }

  @Test
  void writesBoosts() {
    assertThat(A.boost(2).toText()).isEqualTo("a^2");
    assertThat(all(A, B).boost(0.5f).toText()).isEqualTo("(a b)^0.5");
    assertThat(any(A.boost(2)).toText()).isEqualTo("((a^2))@1");
    assertThat(A.boost(1e-9f).boost(3).toText()).isEqualTo("(a^0.0000000010)^3");
  }

  @Test
  void escapesWhatHasAMeaning() {
    assertThat(words("AND").toText()).isEqualTo("\\AND");
    assertThat(words("a:b").toText()).isEqualTo("a\\:b");
    assertThat(words("--").toText()).isEqualTo("\\--");
    assertThat(words("9/11").toText()).isEqualTo("9/11");
    assertThat(said("red line").toText()).isEqualTo("said:red\\ line");
    assertThat(Query.topic("armed conflict").toText()).isEqualTo("topic:\"armed conflict\"");
    assertThat(Query.phrase(Field.TITLE, "say \"no\"").toText())
        .isEqualTo("title:\"say \\\"no\\\"\"");
  }

  @Test
  void writesWhatIsToBeFoundAsItIsWritten() {
    assertThat(Query.exact(Field.TEXT, "busing").toText()).isEqualTo("=busing");
    assertThat(Query.exact(Field.TITLE, "border walls").toText())
        .isEqualTo("title:=\"border walls\"");
    assertThat(new Query.Exact(Field.SAID, "walls", 2).toText()).isEqualTo("said:=\"walls\"~2");
    assertThat(not(Query.exact(Field.TEXT, "AND")).toText()).isEqualTo("-=\"AND\"");
  }

  @Test
  void keepsAPatternOfSigns() {
    Query signs = new Query.Wildcard(Field.TEXT, "?||");
    assertThat(signs.toText()).isEqualTo("?\\|\\|");
    assertThat(QueryParser.parse(signs.toText())).isEqualTo(signs);
  }

  @Test
  void writesDatesAsShortAsTheyAre() {
    Instant day = Instant.parse("2023-03-20T00:00:00Z");
    assertThat(Query.published(day, Instant.parse("2023-03-21T00:00:00Z")).toText())
        .isEqualTo("date:2023-03-20");
    assertThat(Query.published(day, Instant.parse("2023-04-01T10:30:00Z")).toText())
        .isEqualTo("date:[2023-03-20 TO 2023-04-01T10:30:00Z}");
    assertThat(Query.published(Instant.MIN, Instant.MAX).toText())
        .isEqualTo("date:[-1000000000-01-01T00:00:00Z TO +1000000000-12-31T23:59:59.999999999Z}");
  }

  @Test
  void writesScopes() {
    assertThat(Query.inQuote(Query.speaker("xi"), said("trade")).toText())
        .isEqualTo("quote:(speaker:xi said:trade)");
    assertThat(Query.inArticle(words(Field.TITLE, "summit")).or(A).toText())
        .isEqualTo("article:(title:summit) OR a");
  }

  @Test
  void writesAWildcardAsWhatIsReadTheSame() {
    assertThat(readBack(new Query.Wildcard(Field.TEXT, "sanct*"))).isEqualTo("text:prefix(sanct)");
    assertThat(readBack(new Query.Wildcard(Field.TEXT, "new?"))).isEqualTo("text:regex(new.)");
    assertThat(readBack(new Query.Wildcard(Field.TEXT, "**"))).isEqualTo("text:prefix()");
    assertThat(readBack(new Query.Wildcard(Field.URL, "a?b/*"))).isEqualTo("url:regex(a.b/.*)");
  }

  @Test
  void refusesWhatIsNestedDeeperThanTheLanguageAllows() {
    Query deep = A;
    for (int i = 0; i < QueryParser.MAX_DEPTH; i++) {
      deep = all(deep);
    }
    Query deepest = deep;
    Query deeper = not(all(deep));
    assertThat(QueryParser.parse(deepest.toText())).isEqualTo(deepest);
    assertThatThrownBy(deeper::toText)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The query language has no writing for more than 100 parentheses in each other");
  }

  private static String readBack(Query query) {
    return Trees.tree(query.toText());
  }
}
