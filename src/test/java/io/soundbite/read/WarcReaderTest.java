package io.soundbite.read;

import static io.soundbite.read.Reading.assertThatReading;
import static io.soundbite.read.Reading.concat;
import static io.soundbite.read.Reading.gzip;
import static io.soundbite.read.Reading.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WarcReaderTest {

  static final String PAGE =
      """
      <html><head><title>Strike ends</title></head><body>
      <p>The cranes of the harbour moved again on Friday morning, after a strike of nine days that had
      left forty ships waiting outside the breakwater.</p>
      <p>“We are tired, but we are proud,” said Ana Silva, who speaks for the crane drivers.</p>
      </body></html>
      """;

  private static final byte[] INFO =
      record("warcinfo", "", "application/warc-fields", utf8("software: test\r\n"));

  private static String line(String path) {
    return "https://example.org/%s | Strike ends | example.org | 2024-05-31T12:00:00Z | 227 characters"
        .formatted(path);
  }

  static byte[] record(String type, String target, String contentType, byte[] block) {
    String header =
        "WARC/1.0\r\nWARC-Type: %s\r\n%sWARC-Date: 2024-05-31T12:00:00Z\r\nWARC-Record-ID: <urn:uuid:%s>\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(
                type,
                target.isEmpty() ? "" : "WARC-Target-URI: " + target + "\r\n",
                "00000000-0000-0000-0000-000000000001",
                contentType,
                block.length);
    return concat(utf8(header), block, utf8("\r\n\r\n"));
  }

  static byte[] response(String path, String head, byte[] body) {
    return record(
        "response",
        "https://example.org/" + path,
        "application/http; msgtype=response",
        concat(utf8("HTTP/1.1 " + head.replace("\n", "\r\n") + "\r\n\r\n"), body));
  }

  static byte[] page(String path) {
    return response(path, "200 OK\nContent-Type: text/html; charset=utf-8", utf8(PAGE));
  }

  @Test
  void readsThePagesAndPassesOverTheRest() {
    assertThatReading(
            Format.WARC,
            concat(
                INFO,
                record(
                    "request",
                    "https://example.org/a",
                    "application/http; msgtype=request",
                    utf8("GET /a HTTP/1.1\r\nHost: example.org\r\n\r\n")),
                page("a"),
                response("b.jpg", "200 OK\nContent-Type: image/jpeg", new byte[] {1, 2, 3}),
                response("c", "404 Not Found\nContent-Type: text/html", utf8(PAGE)),
                response("d", "301 Moved\nLocation: /a", new byte[0]),
                record(
                    "metadata",
                    "https://example.org/a",
                    "application/warc-fields",
                    utf8("a: b\r\n")),
                page("e")))
        .containsExactly(line("a"), line("e"));
  }

  @Test
  void readsAGzipMemberARecord() {
    assertThatReading(Format.WARC, concat(gzip(INFO), gzip(page("a")), gzip(page("b"))))
        .containsExactly(line("a"), line("b"));
  }

  @Test
  void undoesTheEncodingsOfHttp() {
    byte[] chunked = utf8(Integer.toHexString(utf8(PAGE).length) + "\r\n" + PAGE + "\r\n0\r\n\r\n");
    assertThatReading(
            Format.WARC,
            concat(
                response(
                    "a",
                    "200 OK\nContent-Type: text/html; charset=utf-8\nTransfer-Encoding: chunked",
                    chunked),
                response(
                    "b",
                    "200 OK\nContent-Type: TEXT/HTML;charset=\"UTF-8\"\nContent-Encoding: gzip",
                    gzip(utf8(PAGE)))))
        .containsExactly(line("a"), line("b"));
  }

  @Test
  void readsTheCharsetOfTheServer() {
    String page = PAGE.replace("Strike ends", "Año").replace("“", "\"").replace("”", "\"");
    assertThat(
            Reading.of(
                    Format.WARC,
                    response(
                        "a",
                        "200 OK\nContent-Type: text/html; charset=iso-8859-1",
                        page.getBytes(StandardCharsets.ISO_8859_1)))
                .article()
                .title())
        .isEqualTo("Año");
  }

  @Test
  void prefersTheDateOfThePage() {
    String page = PAGE.replace("<head>", "<head><meta name=date content=2020-01-02>");
    assertThatReading(
            Format.WARC,
            response("a", "200 OK\nContent-Type: text/html; charset=utf-8", utf8(page)))
        .containsExactly(line("a").replace("2024-05-31T12", "2020-01-02T00"));
  }

  @Test
  void rejectsAPageWithoutAnArticle() {
    Reading reading =
        Reading.of(
            Format.WARC,
            concat(
                INFO,
                response("a", "200 OK\nContent-Type: text/html", utf8("<p>Hello.")),
                page("b")));
    assertThat(reading.lines())
        .containsExactly(
            "rejected 2: The page has no readable article text (https://example.org/a)", line("b"));
    assertThat(reading.rejections.getFirst().raw()).isEqualTo("<p>Hello.");
  }

  @Test
  void goesOnAfterABrokenResponse() {
    byte[] broken =
        record("response", "https://example.org/a", "application/http", utf8("not HTTP at all"));
    assertThatReading(Format.WARC, concat(broken, page("b")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("rejected 1: The response cannot be parsed"),
            line -> assertThat(line).isEqualTo(line("b")));
  }

  @Test
  void goesOnAfterABrokenHeader() {
    byte[] noLength = utf8("WARC/1.0\r\nContent-Length: many\r\n\r\nblock\r\n\r\n");
    byte[] noHeader = utf8("WARC/1.0\r\nno header\r\n\r\n");
    assertThatReading(
            Format.WARC,
            concat(page("a"), noLength, page("b"), noHeader, page("c"), utf8("garbage")))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo(line("a")),
            line -> assertThat(line).startsWith("rejected 2: Broken record"),
            line -> assertThat(line).isEqualTo(line("b")),
            line -> assertThat(line).startsWith("rejected 4: Broken record"),
            line -> assertThat(line).isEqualTo(line("c")),
            line -> assertThat(line).startsWith("rejected 6: Broken record"));
  }

  @Test
  void goesOnAfterALengthThatIsTooShort() {
    byte[] page =
        utf8(
            new String(page("a"), StandardCharsets.UTF_8)
                .replaceFirst("Content-Length: \\d+", "Content-Length: 100"));
    assertThatReading(Format.WARC, concat(page, page("b"))).last().isEqualTo(line("b"));
  }

  @Test
  void goesOnAfterADamagedMember() {
    byte[] damaged = gzip(page("b"));
    Arrays.fill(damaged, 100, 130, (byte) 0xff);
    byte[] wrongSum = gzip(page("d"));
    wrongSum[wrongSum.length - 5]++;
    assertThatReading(
            Format.WARC,
            concat(gzip(page("a")), damaged, gzip(page("c")), wrongSum, gzip(page("e"))))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo(line("a")),
            line ->
                assertThat(line)
                    .startsWith("rejected 2: Broken record: The gzip file is damaged at byte"),
            line -> assertThat(line).isEqualTo(line("c")),
            line -> assertThat(line).isEqualTo(line("d")),
            line ->
                assertThat(line)
                    .startsWith("rejected 5: Broken record: The gzip file is damaged at byte"),
            line -> assertThat(line).isEqualTo(line("e")));
  }

  @Test
  void keepsWhatComesBeforeTheEndOfATruncatedFile() {
    byte[] plain = concat(page("a"), page("b"));
    assertThatReading(Format.WARC, Arrays.copyOf(plain, plain.length - 200))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo(line("a")),
            line -> assertThat(line).startsWith("rejected 2: "));
    byte[] compressed = concat(gzip(page("a")), gzip(page("b")));
    assertThatReading(Format.WARC, Arrays.copyOf(compressed, compressed.length - 100))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo(line("a")),
            line ->
                assertThat(line).startsWith("rejected 2: Broken record: The gzip file is cut off"));
  }

  @Test
  void readsNoRecordTwiceWhateverLineEndsAreAtTheEnd() {
    for (String end : new String[] {"\n\n\n\n", "\r\n\r\n\n", "\n", "\r\r\r\r\r\n\n\n\n"}) {
      assertThatReading(Format.WARC, concat(page("a"), utf8(end))).first().isEqualTo(line("a"));
      byte[] withoutTrailer = page("a");
      withoutTrailer = Arrays.copyOf(withoutTrailer, withoutTrailer.length - 4);
      assertThatReading(Format.WARC, concat(withoutTrailer, utf8(end)))
          .as("%d line ends", end.length())
          .containsExactly(line("a"));
    }
  }

  @Test
  void rejectsAHeaderWithoutEnd() {
    assertThatReading(
            Format.WARC, concat(utf8("WARC/1.0\r\nA: " + "x".repeat(3 << 20) + "\n"), page("a")))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo(
                        "rejected 1: Broken record: The header of a record is longer than 1 MiB"),
            line -> assertThat(line).isEqualTo(line("a")));
  }

  @Test
  void readsNothingFromAnEmptyFile() {
    assertThatReading(Format.WARC, "").isEmpty();
  }
}
