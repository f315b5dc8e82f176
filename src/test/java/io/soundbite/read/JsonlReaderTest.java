package io.soundbite.read;

import static io.soundbite.read.Reading.assertThatReading;
import static io.soundbite.read.Reading.concat;
import static io.soundbite.read.Reading.gzip;
import static io.soundbite.read.Reading.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonlReaderTest {

  private static final String BRIDGE =
      """
      {"id": "1", "title": "Bridge opens", "body": "It is open.", "source": "The Daily", "publishedAt": "2024-05-31"}
      """;

  private static final String FERRY =
      """
      {"id": "2", "title": "Ferry closes", "body": "No more."}
      """;

  private static final String BRIDGE_LINE =
      "1 | Bridge opens | The Daily | 2024-05-31T00:00:00Z | 11 characters";

  private static final String FERRY_LINE = "2 | Ferry closes |  |  | 8 characters";

  @Test
  void readsALineAsAnArticle() {
    assertThatReading(Format.JSONL, BRIDGE + FERRY).containsExactly(BRIDGE_LINE, FERRY_LINE);
  }

  @Test
  void readsNothingFromAnEmptyFile() {
    assertThatReading(Format.JSONL, "").isEmpty();
  }

  @Test
  void passesOverMarksBlankLinesAndCarriageReturns() {
    assertThatReading(
            Format.JSONL, "\ufeff" + BRIDGE.replace("\n", "\r\n") + "\r\n \t \n\n" + FERRY)
        .containsExactly(BRIDGE_LINE, FERRY_LINE);
  }

  @Test
  void readsALastLineWithoutAnEnd() {
    assertThatReading(Format.JSONL, BRIDGE + FERRY.strip())
        .containsExactly(BRIDGE_LINE, FERRY_LINE);
  }

  @Test
  void goesOnAfterABrokenLine() {
    assertThatReading(Format.JSONL, "{\"id\": \n" + BRIDGE)
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith("rejected 1: Not valid JSON at column 8: it ends in the middle"),
            line -> assertThat(line).isEqualTo(BRIDGE_LINE));
  }

  @Test
  void countsBlankLinesSoThatAnEditorFindsTheRecord() {
    assertThat(Reading.of(Format.JSONL, "\n\n[1]\n").rejections)
        .containsExactly(
            new Rejection("given", 3, "A JSON object is expected, but there is an array", "[1]"));
  }

  @Test
  void rejectsTwoObjectsOnALine() {
    assertThatReading(Format.JSONL, "{\"id\": \"1\"} {\"id\": \"2\"}")
        .containsExactly("rejected 1: More follows the JSON object at column 13");
  }

  @Test
  void rejectsATruncatedLastLineWithItsBeginning() {
    Reading reading = Reading.of(Format.JSONL, BRIDGE + "{\"id\": \"2\", \"title\": \"Ferr");
    assertThat(reading.articles).hasSize(1);
    assertThat(reading.rejections.getFirst().record()).isEqualTo(2);
    assertThat(reading.rejections.getFirst().raw()).isEqualTo("{\"id\": \"2\", \"title\": \"Ferr");
  }

  @Test
  void rejectsWhatIsNotUtf8AndGoesOn() {
    byte[] latin1 = {'{', '"', 'i', 'd', '"', ':', '"', (byte) 0xe9, '"', '}', '\n'};
    assertThatReading(Format.JSONL, concat(latin1, utf8(BRIDGE)))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith("rejected 1: Not valid JSON")
                    .contains("the bytes are not UTF-8"),
            line -> assertThat(line).isEqualTo(BRIDGE_LINE));
  }

  @Test
  void keepsEachByteOfALineThatIsNotUtf8() {
    byte[] latin1 = "{\"id\": \"é\", \"title\": \"É\"}".getBytes(StandardCharsets.ISO_8859_1);
    Reading reading = Reading.of(Format.JSONL, latin1);
    assertThat(reading.lines().getFirst()).endsWith("as by iconv -f WINDOWS-1252 -t UTF-8");
    assertThat(reading.rejections.getFirst().raw()).isEqualTo("{\"id\": \"é\", \"title\": \"É\"}");
    assertThat(raw("Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("Caf\u00e9");
  }

  @Test
  void keepsTheTextOfALineThatEndsWithinACharacter() {
    byte[] whole = utf8("\u00e9t\u00e9");
    assertThat(raw(Arrays.copyOf(whole, whole.length - 1))).isEqualTo("\u00e9t\ufffd");
  }

  private static String raw(byte[] line) {
    return Reading.of(Format.JSONL, line).rejections.getFirst().raw();
  }

  @Test
  void rejectsNulBytesAndGoesOn() {
    assertThatReading(Format.JSONL, "{\"id\": \"a\0b\"}\n\0\0\0\n" + BRIDGE)
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith("rejected 1: Not valid JSON")
                    .contains("control character"),
            line -> assertThat(line).startsWith("rejected 2: Not valid JSON"),
            line -> assertThat(line).isEqualTo(BRIDGE_LINE));
  }

  @Test
  void rejectsAFieldGivenTwice() {
    assertThatReading(Format.JSONL, "{\"id\": \"1\", \"title\": \"a\", \"title\": \"b\"}")
        .singleElement()
        .asString()
        .endsWith("expected each field once, but found 'title'");
  }

  @Test
  void rejectsADateOutsideTheCalendarAndGoesOn() {
    String line = "{\"id\": \"%s\", \"title\": \"T\", \"publishedAt\": \"%s\"}\n";
    assertThatReading(
            Format.JSONL,
            line.formatted("a", "0000-12-31") + line.formatted("b", "+12024-05-31") + BRIDGE)
        .containsExactly(
            "rejected 1: Article 'a' cannot have been published at 0000-12-31T00:00:00Z:"
                + " its year lies between 0001 and 9999",
            "rejected 2: Article 'b' cannot have been published at +12024-05-31T00:00:00Z:"
                + " its year lies between 0001 and 9999",
            BRIDGE_LINE);
  }

  @Test
  void rejectsWhatIsNestedTooDeep() {
    String deep = "{\"id\": \"1\", \"x\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}\n";
    assertThatReading(Format.JSONL, deep + BRIDGE)
        .satisfiesExactly(
            line -> assertThat(line).startsWith("rejected 1:").contains("more than 200 deep"),
            line -> assertThat(line).isEqualTo(BRIDGE_LINE));
  }

  @Test
  void rejectsANumberThatWouldTakeForeverToParse() {
    String number = "{\"id\": \"1\", \"n\": " + "9".repeat(1_000_000) + "}\n";
    assertThatReading(Format.JSONL, number + BRIDGE)
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith("rejected 1:")
                    .contains("a number has more than 1,000 digits"),
            line -> assertThat(line).isEqualTo(BRIDGE_LINE));
  }

  @Test
  void readsALineOfManyMegabytes() {
    String body = "word ".repeat(1 << 20);
    assertThatReading(Format.JSONL, "{\"id\": \"long\", \"body\": \"" + body + "\"}\n" + BRIDGE)
        .containsExactly("long |  |  |  | " + body.length() + " characters", BRIDGE_LINE);
  }

  @Test
  void rejectsALineBeyondTheLimitAndGoesOn() throws IOException {
    byte[] part = new byte[1 << 20];
    Arrays.fill(part, (byte) 'x');
    List<InputStream> parts =
        Collections.nCopies(65, part).stream().<InputStream>map(ByteArrayInputStream::new).toList();
    InputStream in =
        new SequenceInputStream(
            new SequenceInputStream(Collections.enumeration(parts)),
            new ByteArrayInputStream(utf8("\n" + BRIDGE)));
    Reading reading = new Reading();
    ArticleFiles.read(in, "given", Format.JSONL, reading);
    assertThat(reading.lines())
        .containsExactly(
            "rejected 1: The line is longer than 64 MiB, the most that is read as one",
            BRIDGE_LINE);
    assertThat(reading.rejections.getFirst().raw()).startsWith("xxx").hasSizeLessThan(1 << 20);
  }

  @Test
  void keepsWhatComesBeforeTheEndOfATruncatedGzipFile() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      many.append(FERRY.replace("\"2\"", "\"" + i + "\"").replace("No", "No " + i * 7919));
    }
    byte[] whole = gzip(utf8(many.toString()));
    Reading reading = Reading.of(Format.JSONL, Arrays.copyOf(whole, whole.length / 2));
    assertThat(reading.articles).hasSizeBetween(200, 800);
    int read = reading.articles.size();
    assertThat(reading.lines().subList(read, reading.lines().size()))
        .containsExactly(
            "rejected %d: The file breaks off within this line".formatted(read + 1),
            ("rejected %d: Cannot read on after record %d: The gzip file is cut off: it ends within"
                    + " its data, after byte %d")
                .formatted(read + 2, read + 1, whole.length / 2));
  }

  @Test
  void isNotEndedByWhatEachRecordHolds() {
    assertThatReading(Format.JSONL, "5\nnull\n\"text\"\n{}\n{\"id\":\"3\"}\n" + FERRY)
        .containsExactly(
            "rejected 1: A JSON object is expected, but there is '5'",
            "rejected 2: A JSON object is expected, but there is 'null'",
            "rejected 3: A JSON object is expected, but there is 'text'",
            "rejected 4: Neither a title nor a body with text is among the fields ",
            "rejected 5: Neither a title nor a body with text is among the fields id",
            FERRY_LINE);
  }
}
