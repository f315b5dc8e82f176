package io.soundbite.query;

import static io.soundbite.query.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How fields of one's own are asked for. */
class OwnFieldQueriesTest {

  @Test
  void areReadAsAnyOtherField() {
    assertThat(tree("field.desk:world")).isEqualTo("field.desk:world");
    assertThat(tree("FIELD.Desk: world")).isEqualTo("field.desk:world");
    assertThat(tree("field.desk:\"World News\"")).isEqualTo("field.desk:\"World News\"");
    assertThat(tree("field.rights_holder:wor*")).isEqualTo("field.rights_holder:prefix(wor)");
    assertThat(tree("field.x-1:(a OR b)")).isEqualTo("any(field.x-1:a, field.x-1:b)");
    assertThat(tree("-field.desk:x grain")).isEqualTo("(+text:grain -field.desk:x)@0");
    assertThat(tree("field.desk:*")).isEqualTo("field.desk:prefix()");
    assertThat(tree("field.desk:wrold~1")).isEqualTo("field.desk:fuzzy(wrold, 1)");
    assertThat(tree("field.desk = world")).isEqualTo("field.desk:world");
    assertThat(tree("quote:(field.desk:a said:b)")).isEqualTo("quote(all(field.desk:a, said:b))");
  }

  @Test
  void areAskedForByRangesOfNumbers() {
    assertThat(tree("field.rank>=3")).isEqualTo("field.rank[3.0, Infinity]");
    assertThat(tree("field.rank > -2.5")).isEqualTo("field.rank{-2.5, Infinity]");
    assertThat(tree("field.rank<1e3")).isEqualTo("field.rank[-Infinity, 1000.0}");
    assertThat(tree("field.rank <= .5")).isEqualTo("field.rank[-Infinity, 0.5]");
    assertThat(tree("field.rank:[1 TO 5]")).isEqualTo("field.rank[1.0, 5.0]");
    assertThat(tree("field.rank:{-1 TO 5]^2")).isEqualTo("field.rank{-1.0, 5.0]^2.0");
    assertThat(tree("field.rank:([1 TO 2} OR high)"))
        .isEqualTo("any(field.rank[1.0, 2.0}, field.rank:high)");
    assertThat(tree("field.rank:[* TO *]")).isEqualTo("field.rank[-Infinity, Infinity]");
    assertThat(tree("field.rank:5")).isEqualTo("field.rank:5");
  }

  @Test
  void areWrittenAsTheyAreRead() {
    assertThat(Query.field("desk", "World").toText()).isEqualTo("field.desk:World");
    assertThat(Query.field("rank", 1, 5).toText()).isEqualTo("field.rank:[1 TO 5]");
    assertThat(Query.field("rank", 3, Double.POSITIVE_INFINITY).toText())
        .isEqualTo("field.rank>=3");
    Query huge = Query.field("rank", -Double.MAX_VALUE, Double.MIN_VALUE);
    assertThat(QueryParser.parse(huge.toText())).isEqualTo(huge);
    assertThat(Query.field("rank", -0.0, -0.0)).isEqualTo(Query.field("rank", 0, 0));
  }

  @Test
  void areWordsWhereNoSignFollows() {
    assertThat(tree("field.desk")).isEqualTo("text:field.desk");
    assertThat(tree("field. desk")).isEqualTo("all(text:field., text:desk)");
    assertThat(tree("field.a@b.com said")).isEqualTo("all(text:field.a@b.com, text:said)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      textBlock =
          """
          field.9a:b              § 1  § A field cannot be called '9a'; a name begins with a letter
          field.:b                § 1  § A field cannot be called ''; a name begins with a letter
          field.a.b:c             § 1  § A field cannot be called 'a.b'; a name begins with a letter
          field:b                 § 1  § there is no field 'field'
          field.desk:             § 12 § expected a value after field.desk:
          title:field.desk:x      § 7  § expected a word or a phrase after title:, but found the field field.desk:
          field.rank>=high        § 13 § expected a number, as in field.rank>=3
          field.rank>=1e999       § 13 § expected a number, as in field.rank>=3
          field.rank>             § 12 § expected a number, as in field.rank>=3
          field.rank:[5 TO 1]     § 12 § A range of numbers ends after it starts, but was [5.0 TO 1.0]
          field.rank:{1 TO 1]     § 12 § A range of numbers ends after it starts, but was {1.0 TO 1.0]
          field.rank:[1, 5]       § 13 § expected a number, as in field.rank>=3
          field.rank:[1 TO 5      § 19 § expected ] or } to close the range opened at column 12
          field.rank!=5           § 1  § there is no sign !=
          """)
  void sayWhereAndWhatWasExpected(String query, int column, String expected) {
    assertThatThrownBy(() -> QueryParser.parse(query))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessageStartingWith("Cannot read the query at column " + column + ": " + expected);
  }

  @Test
  void areRemarkedOnWhereNoArticleHasThem() {
    List<String> there = List.of("keywords", "desk");
    assertThat(QueryParser.remarks("grain field.dek:world field.desk:a", there))
        .hasToString("[column 7: no article has field.dek; there are: desk, keywords]");
    assertThat(QueryParser.remarks("-field.dek:(a OR b)", List.of()))
        .hasToString("[column 2: no article has field.dek; none has any field of its own]");
    assertThat(QueryParser.remarks("field.dek>3", there)).hasSize(1);
    assertThat(QueryParser.remarks("field.dek:x")).isEmpty();
  }

  @Test
  void areNoRangesWithoutNumbers() {
    assertThatThrownBy(() -> Query.field("rank", Double.NaN, 1)).hasMessageContaining("not NaN");
    assertThatThrownBy(
            () -> Query.field("rank", Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY))
        .hasMessageContaining("ends after it starts");
    assertThatThrownBy(() -> Query.field("Rank", "a")).hasMessageContaining("lower-case");
  }

  @Test
  void areComparedBehindAColonToo() {
    assertThat(QueryParser.parse("field.rank:>=3")).isEqualTo(QueryParser.parse("field.rank>=3"));
    assertThat(QueryParser.parse("field.rank:< 3")).isEqualTo(QueryParser.parse("field.rank<3"));
  }
}
