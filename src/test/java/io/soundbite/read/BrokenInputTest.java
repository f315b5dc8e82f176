package io.soundbite.read;

import static io.soundbite.read.Reading.concat;
import static io.soundbite.read.Reading.gzip;
import static io.soundbite.read.Reading.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Whatever bytes come, reading ends, and with nothing but articles and rejections. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
class BrokenInputTest {

  private static final int ROUNDS = 200;

  private static final String RECORD =
      "{\"id\": \"%d\", \"title\": \"Türme\", \"body\": \"Text \\\"of\\\" it.\", \"authors\": [\"Ana\", {\"name\": \"Bo\"}],"
          + " \"publishedAt\": \"2024-05-31T12:00:00Z\", \"source\": {\"name\": \"The Daily\"}, \"n\": -1.5e3}\n";

  private static final String PAGE =
      "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><script type=\"application/ld+json\">{\"@type\":"
          + " \"NewsArticle\", \"author\": [{\"name\": \"Ana\"}], \"datePublished\": \"2024-05-31\"}</script>"
          + WarcReaderTest.PAGE;

  private static final String ITEM =
      "<item><title>A</title><guid>a</guid><pubDate>Fri, 31 May 2024 12:00:00 GMT</pubDate>"
          + "<description><![CDATA[<p>Text</p>]]></description></item>";

  private static final String FEED =
      "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>The Daily</title><link>https://example.org/</link>"
          + "<description>News</description>"
          + ITEM.repeat(3)
          + "</channel></rss>";

  private static final byte[] ARCHIVE =
      concat(WarcReaderTest.page("a"), WarcReaderTest.page("b"), WarcReaderTest.page("c"));

  /** Changes, removes, doubles or cuts some bytes. */
  private static byte[] broken(byte[] bytes, Random random) {
    byte[] broken = bytes;
    for (int i = random.nextInt(6); i >= 0 && broken.length > 0; i--) {
      int begin = random.nextInt(broken.length);
      int end = Math.min(broken.length, begin + 1 + random.nextInt(20));
      byte[] head = Arrays.copyOf(broken, begin);
      byte[] part = Arrays.copyOfRange(broken, begin, end);
      byte[] tail = Arrays.copyOfRange(broken, end, broken.length);
      switch (random.nextInt(5)) {
        case 0 -> random.nextBytes(part);
        case 1 -> part = new byte[0];
        case 2 -> part = concat(part, part);
        case 3 ->
            part = utf8(Character.toString("{}[]\":,<>&\n\r\0\ufeff".charAt(random.nextInt(14))));
        default -> tail = random.nextInt(4) == 0 ? new byte[0] : tail;
      }
      broken = concat(head, part, tail);
    }
    return broken;
  }

  private static long linesThatAreNotBlank(byte[] bytes) {
    return Stream.of(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1))
        .filter(line -> line.chars().anyMatch(c -> " \t\r".indexOf(c) < 0))
        .count();
  }

  private static Random random(RepetitionInfo round) {
    return new Random(1_000_003L * round.getCurrentRepetition());
  }

  @RepeatedTest(ROUNDS)
  void everyLineOfJsonIsAnArticleOrARejection(RepetitionInfo round) {
    Random random = random(round);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      lines.append(RECORD.formatted(i));
    }
    byte[] bytes = broken(utf8(lines.toString()), random);
    Reading reading = Reading.of(Format.JSONL, bytes);
    assertThat(reading.lines())
        .as("round " + round.getCurrentRepetition())
        .hasSize((int) linesThatAreNotBlank(bytes));
  }

  @RepeatedTest(ROUNDS)
  void jsonEnds(RepetitionInfo round) {
    String json =
        "{\"status\": \"ok\", \"articles\": ["
            + RECORD.formatted(1).repeat(3).strip().replace("\n", ",\n")
            + "]}";
    reads(Format.JSON, utf8(json), 3, round);
  }

  @RepeatedTest(ROUNDS)
  void htmlEnds(RepetitionInfo round) {
    reads(Format.HTML, utf8(PAGE), 1, round);
  }

  @RepeatedTest(ROUNDS)
  void feedsEnd(RepetitionInfo round) {
    reads(Format.FEED, utf8(FEED), 3, round);
  }

  @RepeatedTest(ROUNDS)
  void archivesEnd(RepetitionInfo round) {
    reads(Format.WARC, ARCHIVE, 3, round);
  }

  @RepeatedTest(ROUNDS)
  void compressedArchivesEnd(RepetitionInfo round) {
    byte[] archive =
        concat(
            gzip(WarcReaderTest.page("a")),
            gzip(WarcReaderTest.page("b")),
            gzip(WarcReaderTest.page("c")));
    reads(Format.WARC, archive, 3, round);
  }

  @RepeatedTest(ROUNDS)
  void anythingEnds(RepetitionInfo round) {
    Random random = random(round);
    byte[] bytes = new byte[random.nextInt(400)];
    random.nextBytes(bytes);
    String[] names = {"a.jsonl", "a.json", "a.txt", "a.html", "a.rss", "a.warc", "a.gz", "a"};
    for (String name : names) {
      Reading reading = Reading.ofNamed(name, bytes);
      if (bytes.length > 20) {
        assertThat(reading.lines()).as(name).isNotEmpty();
      }
    }
  }

  /** The whole is read, and what is broken of it gives an answer, unless nothing is left. */
  private static void reads(Format format, byte[] whole, int articles, RepetitionInfo round) {
    assertThat(Reading.of(format, whole).articles).hasSize(articles);
    byte[] broken = broken(whole, random(round));
    assertThat(Reading.of(format, broken).lines())
        .as("round " + round.getCurrentRepetition())
        .hasSizeBetween(Math.min(1, broken.length), articles + 20);
  }
}
