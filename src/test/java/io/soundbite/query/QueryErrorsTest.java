package io.soundbite.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryErrorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '`',
      textBlock =
          """
          ``                      § 1  § expected something to look for, such as sanctions or speaker:putin
          ` - ?! `                § 7  § expected something to look for
          quote:( )               § 9  § expected something to look for
          speaker:                § 9  § expected a name after speaker:
          `speaker: AND x`        § 10 § expected a name after speaker:
          (title:)                § 8  § expected a word or a phrase after title:
          title:...               § 10 § expected a word or a phrase after title:
          topic:                  § 7  § expected a topic after topic:
          date:^2                 § 6  § expected a date after date:
          kind:                   § 6  § expected one of direct, mixed, indirect after kind:
          kind:spoken             § 6  § kind is one of direct, mixed, indirect, not 'spoken'
          speakerkind:(boss)      § 14 § speakerkind is one of person, organisation, government, group, document, unnamed, not 'boss'
          kind:d*                 § 6  § kind is asked for by its whole value, one of direct, mixed, indirect; kind:* stands for any
          topic:sanctons~         § 7  § topic is asked for by its whole label, code or path, as in topic:"armed conflict", which finds all below it too; topic:* stands for any
          `a topic:(b spor*)`     § 12 § topic is asked for by its whole label, code or path, as in
          topic:s?ort             § 7  § topic is asked for by its whole label, code or path, as in
          topic:/sp.*/            § 7  § topic is asked for by its whole label, code or path, as in
          title:-foo              § 7  § expected a word or a phrase after title:; the sign goes before the field, as in -title:word
          title:speaker:x         § 7  § expected a word or a phrase after title:, but found the field speaker:
          like:1234>=x            § 6  § expected a number of words from 1 to 9999, as in like:1234>=5; an id with >= in it stands in quotation marks
          like:1234>10            § 6  § a number of words has >= before it, as in like:1234>=5; an id with < or > in it stands in quotation marks
          =(wall border)          § 1  § = stands before a word or a phrase; for a group, put it before each of its words
          like:1234>=0            § 6  § expected a number of words from 1 to 9999, as in like:1234>=5
          like:"1234">=           § 6  § expected a number of words from 1 to 9999, as in like:1234>=5
          topic:sport>0.8         § 7  § the confidence of a topic is asked for with >=, as in topic:sport>=0.8
          `topic:"sport" >= 80`   § 18 § expected a number from 0 to 1, as in topic:sport>=0.8
          maintopic:sport>=0.8    § 16 § a confidence follows topic: alone, as in maintopic:sport topic:sport>=0.8
          speker:putin            § 1  § there is no field 'speker'; did you mean speaker? Fields: text, title, body, source, author, section, language, date, id, url, site, topic, maintopic, said, speaker, kind, speakerkind, role, confidence, quote, article, like, and field.NAME for your own. For the words themselves, write speker\\:
          `speker: putin`         § 1  § there is no field 'speker'; did you mean speaker?
          `a quotes: (b)`         § 3  § there is no field 'quotes'; did you mean quote? Fields:
          a:b                     § 1  § there is no field 'a'. Fields:
          https://a.example/b     § 1  § expected a field before an address, as in url:https://...
          a AND                   § 6  § expected a word, a phrase or a group after AND
          OR a                    § 1  § expected a word, a phrase or a group before OR
          a AND OR b              § 7  § expected a word, a phrase or a group before OR
          (a OR)                  § 6  § expected a word, a phrase or a group before )
          quote:(a OR)            § 12 § expected a word, a phrase or a group after OR
          ()                      § 2  § expected a word, a phrase or a group before )
          x quote:(y AND OR z)    § 16 § expected a word, a phrase or a group before OR
          ^2                      § 1  § expected a word, a phrase or a group before ^
          a^                      § 2  § expected a number after ^, as in ^2 or ^0.5
          a^2x                    § 4  § expected a blank after ^2
          (a (b c)                § 9  § expected ) to close the group opened at column 1
          x quote:(a (b           § 14 § expected ) to close the group opened at column 12
          x quote:(a              § 11 § expected ) to close the group opened at column 9
          a) b                    § 2  § this ) closes no group; \\) stands for the character
          (a b)@3                 § 2  § expected 3 or more conditions without + and - in a group with @3, but there are 2
          (a b)@x                 § 6  § expected a whole number after @, as in (a b c)@2
          `say "no`               § 5  § a quotation mark is opened here and never closed
          `title:""`              § 7  § expected words between the quotation marks
          `"a b"~`                § 6  § expected a whole number after ~
          `"a b"~2147483648`      § 6  § the number after ~ is at most 2,147,483,647
          `="a b"~99999999999`    § 7  § the number after ~ is at most 2,147,483,647
          =wall*                  § 1  § = stands before a word or a phrase; patterns such as wall* and wall~1 find words as they are written without it
          title:=wall~1           § 7  § = stands before a word or a phrase
          `topic:"a b"~2`         § 12 § ~ is for words in an order; topic: has none
          putin~3                 § 6  § expected ~, ~1 or ~2 and no more: how many letters may differ
          put*n~1                 § 6  § ~ cannot follow a word with * or ?
          /s[ao                   § 1  § a regular expression is opened here and never closed; \\/ stands for a slash
          title:/s[ao/            § 7  § 's[ao' is not a regular expression: expected ']' at position 4
          /r/news                 § 4  § expected a blank after the regular expression
          a\\                     § 2  § expected a character after the backslash
          \\u00g1                 § 1  § expected four hexadecimal digits after \\u
          title:[a TO b]          § 7  § ranges are for dates, as in date:[2023-03-01 TO 2023-03-31]; \\[ stands for the bracket
          [2023 TO 2024]          § 1  § ranges are for dates, as in date:[2023-03-01 TO 2023-03-31]
          title>5                 § 6  § > is for dates, as in date>2023-03-01; title: has no order
          confidence>1            § 12 § no confidence is above 1
          confidence>high         § 12 § expected a number from 0 to 1, as in confidence>=0.9
          confidence>             § 12 § expected a number from 0 to 1, as in confidence>=0.9
          confidence:[0.5         § 12 § expected a range such as confidence:[0.5 TO 0.9]
          confidence:[0.5 TO 0.9  § 23 § expected ] or } to close the range opened at column 12
          confidence:[0.9 TO 0.5] § 12 § expected a range that ends after it starts
          confidence:{0.5 TO 0.5} § 12 § expected a range that ends after it starts
          confidence:[a TO b]     § 13 § expected a number from 0 to 1, as in confidence>=0.9
          date!=2019              § 1  § there is no sign !=; what is not wanted has a dash before it, as in -date:value
          _exists_:author         § 1  § expected the field itself, as in author:* for whatever has an author
          confidence:high         § 12 § expected a number from 0 to 1, as in confidence>=0.9
          confidence:0.*          § 12 § expected a number from 0 to 1, as in confidence>=0.9
          confidence>=1.5         § 13 § expected a number from 0 to 1, as in confidence>=0.9
          date>=                  § 7  § expected a date after date>=
          date:2023-02-30         § 6  § 2023-02-30 is not a day
          date:2023-13            § 6  § 2023-13 is not a month
          date:tomorrow          § 6  § expected a date such as 2023, 2023-Q1, 2023-03, 2023-W12, 2023-03-20, 2023-03-20T10:00:00Z or now-7d, but found 'tomorrow'
          date:[2023-03-01        § 17 § expected ] or } to close the range opened at column 6
          `date:[2023 TO `        § 15 § expected a date or * in the range opened at column 6
          date:[2023 2024]        § 6  § expected a range such as [2023-03-01 TO 2023-03-31] or [2023-03-01 TO *]
          date:[2023 TO 2024      § 19 § expected ] or } to close the range opened at column 6
          date:[2023 TO 2024-02-30] § 15 § 2024-02-30 is not a day
          date:[2023-03-31 TO 2023-03-01] § 6 § expected a range that ends after it starts
          quote:(a quote:(b))     § 10 § quote:( ) cannot stand inside quote:( )
          article:((article:(b))) § 11 § article:( ) cannot stand inside article:( )
          quote:speaker:putin     § 7  § expected ( after quote:, as in quote:(speaker:putin said:sanctions); the words of a quotation are asked for with said:
          """)
  void saysWhereAndWhatWasExpected(String query, int column, String expected) {
    assertThatThrownBy(() -> QueryParser.parse(query.replace("\\\\", "\\")))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessageStartingWith(
            "Cannot read the query at column " + column + ": " + expected.replace("\\\\", "\\"))
        .extracting(error -> ((QuerySyntaxException) error).column())
        .isEqualTo(column);
  }

  @Test
  void showsTheQueryWithACaretUnderThePlace() {
    assertThatThrownBy(() -> QueryParser.parse("putin speaker: OR\nxi"))
        .hasMessage(
            """
            Cannot read the query at column 16: expected a name after speaker:
              putin speaker: OR xi
                             ^""");
  }

  @Test
  void showsOfALongQueryWhatIsAroundThePlace() {
    String query =
        "word ".repeat(1000) + "speaker:" + " word".repeat(1000).replaceFirst("word", "OR");
    List<String> lines = String.valueOf(error(query).getMessage()).lines().toList();
    assertThat(lines.get(1)).startsWith("  …").endsWith("…").hasSizeLessThan(130);
    assertThat(lines.get(1).substring(0, lines.get(2).indexOf('^'))).endsWith("speaker: ");
  }

  @Test
  void refusesWhatIsTooLong() {
    assertThat(error("a".repeat(QueryParser.MAX_LENGTH + 1)))
        .hasMessageContaining(
            "column 65537: expected at most 65536 characters, but there are 65537");
  }

  @Test
  void refusesWhatIsNestedTooDeep() {
    String most = "(".repeat(QueryParser.MAX_DEPTH) + "a" + ")".repeat(QueryParser.MAX_DEPTH);
    assertThat(QueryParser.parse(most)).isEqualTo(Query.words("a"));
    assertThat(error("(" + most + ")"))
        .hasMessageContaining("column 101: expected at most 100 parentheses in each other");
    assertThat(error("(".repeat(QueryParser.MAX_LENGTH)).column()).isEqualTo(101);
    assertThat(error("quote:(article:(".repeat(4000)).column()).isEqualTo(50 * 16 + 7);
  }

  private static QuerySyntaxException error(String query) {
    return catchThrowableOfType(QuerySyntaxException.class, () -> QueryParser.parse(query));
  }
}
