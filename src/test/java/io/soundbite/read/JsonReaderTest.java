package io.soundbite.read;

import static io.soundbite.read.Reading.assertThatReading;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

  private static final String A = "{\"id\": \"a\", \"title\": \"A\"}";
  private static final String B = "{\"id\": \"b\", \"title\": \"B\"}";
  private static final String A_LINE = "a | A |  |  | 0 characters";
  private static final String B_LINE = "b | B |  |  | 0 characters";

  @Test
  void readsAnArray() {
    assertThatReading(Format.JSON, "[" + A + ",\n" + B + "]").containsExactly(A_LINE, B_LINE);
  }

  @Test
  void readsASingleObject() {
    assertThatReading(Format.JSON, A).containsExactly(A_LINE);
  }

  @Test
  void readsObjectsOneAfterAnother() {
    assertThatReading(Format.JSON, A.replace(",", ",\n") + "\n" + B + A)
        .containsExactly(A_LINE, B_LINE, A_LINE);
  }

  @Test
  void readsTheListWithinAnObject() {
    assertThatReading(
            Format.JSON,
            "{\"status\": \"ok\", \"tags\": [1, 2], \"articles\": ["
                + A
                + ","
                + B
                + "], \"next\": {\"page\": 2}}")
        .containsExactly(A_LINE, B_LINE);
  }

  @Test
  void readsTheListWithinAResponse() {
    assertThatReading(
            Format.JSON,
            "{\"response\": {\"total\": 1, \"docs\": [" + A + "]}, \"status\": \"OK\"}")
        .containsExactly(A_LINE);
  }

  @Test
  void takesAnObjectWithAListOfOtherThingsForAnArticle() {
    assertThatReading(
            Format.JSON,
            "{\"id\": \"a\", \"items\": [\"x\", 1, [2]], \"data\": {\"x\": []}, \"title\": \"A\"}")
        .containsExactly(A_LINE);
  }

  @Test
  void rejectsABrokenElementAlone() {
    assertThatReading(
            Format.JSON, "[" + A + ", 5, {\"title\": 5}, {\"a\": 1, \"a\": 2}, " + B + "]")
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo(A_LINE),
            line ->
                assertThat(line)
                    .isEqualTo("rejected 2: A JSON object is expected, but there is '5'"),
            line -> assertThat(line).startsWith("rejected 3: The title is a number, 5"),
            line -> assertThat(line).startsWith("rejected 4:").contains("each field once"),
            line -> assertThat(line).isEqualTo(B_LINE));
  }

  @Test
  void givesTheSourceOfARejectedElement() {
    assertThat(Reading.of(Format.JSON, "[ {\"title\" : 1e400 ,\"x\":\"\\ud800\"} ]").rejections)
        .singleElement()
        .satisfies(
            rejection -> assertThat(rejection.raw()).startsWith("{\"title\":1E+400,\"x\":\""));
  }

  @Test
  void endsAtASyntaxErrorAndSaysWhere() {
    assertThatReading(Format.JSON, "[" + A + ", {\"id\": \"b\" \"title\": \"B\"}, " + A + "]")
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo(A_LINE),
            line ->
                assertThat(line)
                    .startsWith(
                        "rejected 2: Not valid JSON at column 40: expected a comma or } after the"
                            + " value, but found '\"'; the file is not read on from here"));
  }

  @Test
  void rejectsAnArrayThatBreaksOff() {
    assertThatReading(Format.JSON, "[" + A + ", ")
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo(A_LINE),
            line ->
                assertThat(line)
                    .startsWith("rejected 2: Not valid JSON")
                    .contains("it ends in the middle"));
  }

  @Test
  void readsNothingFromAnEmptyArray() {
    assertThatReading(Format.JSON, " [ ] ").isEmpty();
  }

  @Test
  void readsUtf16() {
    assertThatReading(Format.JSON, ("\ufeff[" + A + "]").getBytes(StandardCharsets.UTF_16LE))
        .containsExactly(A_LINE);
  }

  @Test
  void rejectsAnElementBeyondTheLimitAndGoesOn() {
    String word = "\"" + "x".repeat(1 << 20) + "\",";
    String longElement = "{\"id\": \"c\", \"x\": [" + word.repeat(65) + "1], \"y\": {\"z\": [{}]}}";
    assertThatReading(Format.JSON, "[" + longElement + "," + B + "]")
        .containsExactly(
            "rejected 1: The record is longer than 64 MiB, the most that is read as one", B_LINE);
  }
}
