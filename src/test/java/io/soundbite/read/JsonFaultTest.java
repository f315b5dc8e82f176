package io.soundbite.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with JSON is said by its place and by what was expected there. */
class JsonFaultTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'id': 1          | 9  | it ends in the middle",
        "{'id': [1,        | 11 | it ends in the middle",
        "{'id              | 5  | it ends within a text",
        "{'id': 'a         | 10 | it ends within a text",
        "{'id': 1 'b': 2}  | 10 | expected a comma or } after the value, but found '''",
        "{'id': [1 2]}     | 11 | expected a comma or ] after the value, but found '2'",
        "{'id': 1]         | 9  | expected }, but found ']'",
        "{'id': [1}        | 10 | expected ], but found '}'",
        "{id: 1}           | 2  | expected the name of a field in double quotation marks,"
            + " but found 'i'",
        "{'id': 1,}        | 10 | expected the name of a field in double quotation marks,"
            + " but found '}'",
        "{'id' 1}          | 7  | expected a colon after the name of the field, but found '1'",
        "{'id': 01}        | 9  | expected a number such as 12, -3 or 0.5",
        "{'id': +1}        | 9  | expected a number such as 12, -3 or 0.5, but found '+'",
        "{'é': 'é\\x'}     | 10 | expected one of ' \\ / b f n r t u after a backslash,"
            + " but found 'x'",
        "{'é': '\\u12'}    | 12 | expected four hexadecimal digits after \\u, but found '''",
        "{'a':1,'a':2}     | 12 | expected each field once, but found 'a'",
        "{/*a*/}           | 2  | JSON has no comments, but found '/'",
      })
  void tellsThePlaceAndWhatWasExpected(String json, int column, String words) {
    assertRefused(
        json.replace('\'', '"'),
        "Not valid JSON at column "
            + column
            + ": "
            + words.replace("of '", "of \"").replace("'''", "'\"'"));
  }

  @Test
  void saysWhatAValueIs() {
    String value =
        "expected a value: a text in double quotation marks, a number, a list, an object, true,"
            + " false or null, but found '";
    assertRefused("{\"id\": True}", "Not valid JSON at column 8: " + value + "True'");
    assertRefused("{\"id\": 'a'}", "Not valid JSON at column 8: " + value + "''");
    assertRefused("{\"id\": ,}", "Not valid JSON at column 8: " + value + ",'");
    assertRefused("{\"a\":\n  x}", "Not valid JSON at line 2, column 3: " + value + "x'");
  }

  @Test
  void saysWhatIsTooMuch() {
    assertRefused(
        "{\"a\":" + "[".repeat(300),
        "Not valid JSON: lists and objects stand more than 200 deep in each other");
    assertRefused(
        "{\"a\":" + "1".repeat(1100) + "}", "Not valid JSON: a number has more than 1,000 digits");
    assertRefused(
        "{\"" + "n".repeat(60_000) + "\":1}",
        "Not valid JSON: the name of a field has more than 50,000 characters");
  }

  private static void assertRefused(String json, String reason) {
    byte[] bytes = json.getBytes(UTF_8);
    assertThatThrownBy(() -> Json.object(json)).as(json).hasMessage(reason);
    assertThatThrownBy(() -> Json.object(bytes, 0, bytes.length)).as(json).hasMessage(reason);
    assertThat(reason).doesNotContain("Source", "StreamRead", "JSON String", "code ");
  }
}
