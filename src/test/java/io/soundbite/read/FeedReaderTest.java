package io.soundbite.read;

import static io.soundbite.read.Reading.assertThatReading;
import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedReaderTest {

  private static String rss(String items) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
          xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>The Daily</title><link>https://example.org/</link>
        <description>News</description><language>en</language>
        """
        + items
        + "</channel></rss>";
  }

  @Test
  void readsRss() {
    Article article =
        Reading.of(
                Format.FEED,
                rss(
                    """
                    <item><title>Strike &amp;amp; peace</title><link>https://example.org/1</link><guid>tag:1</guid>
                    <description>Short.</description>
                    <content:encoded><![CDATA[<p>The <b>cranes</b> move.</p><p>Ships come.</p>]]></content:encoded>
                    <dc:creator>Ana Silva</dc:creator><pubDate>Fri, 31 May 2024 12:00:00 GMT</pubDate>
                    <category>Ports</category><category>Strikes</category></item>
                    """))
            .article();
    assertThat(article.id()).isEqualTo("tag:1");
    assertThat(article.url()).isEqualTo("https://example.org/1");
    assertThat(article.title()).isEqualTo("Strike & peace");
    assertThat(article.body()).isEqualTo("The cranes move.\n\nShips come.");
    assertThat(article.source()).isEqualTo("The Daily");
    assertThat(article.authors()).containsExactly("Ana Silva");
    assertThat(article.publishedAt()).contains(Instant.parse("2024-05-31T12:00:00Z"));
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.topics()).containsExactly("Ports", "Strikes");
  }

  @Test
  void readsAtom() {
    Article article =
        Reading.of(
                Format.FEED,
                """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>The Daily</title>
                <entry><id>urn:1</id><title type="html">Strike &lt;i&gt;ends&lt;/i&gt;</title>
                <link rel="alternate" href="https://example.org/1"/><published>2024-05-31T12:00:00Z</published>
                <updated>2024-06-01T12:00:00Z</updated><author><name>Ana Silva</name></author>
                <summary>Short.</summary><content type="html">&lt;p&gt;The cranes move.&lt;/p&gt;</content>
                <category term="ports"/></entry></feed>
                """)
            .article();
    assertThat(article.id()).isEqualTo("urn:1");
    assertThat(article.title()).isEqualTo("Strike ends");
    assertThat(article.body()).isEqualTo("The cranes move.");
    assertThat(article.authors()).containsExactly("Ana Silva");
    assertThat(article.publishedAt()).contains(Instant.parse("2024-05-31T12:00:00Z"));
    assertThat(article.topics()).containsExactly("ports");
  }

  @Test
  void takesTheDescriptionWhereThereIsNoContent() {
    assertThatReading(
            Format.FEED,
            rss("<item><title>A</title><guid>a</guid><description>One.</description></item>"))
        .containsExactly("a | A | The Daily |  | 4 characters");
  }

  @Test
  void keepsAnEntryWithoutTheDateThatCannotBeRead() {
    assertThatReading(
            Format.FEED,
            rss(
                """
                <item><guid>a</guid><title>A</title><pubDate>last week</pubDate></item>
                <item><guid>b</guid><title>B</title><pubDate>0000-05-31 12:00:00</pubDate></item>
                <item><guid>c</guid><title>C</title><pubDate>last week</pubDate>
                  <dc:date>2024-05-31</dc:date></item>
                """))
        .containsExactly(
            "a | A | The Daily |  | 0 characters",
            "b | B | The Daily |  | 0 characters",
            "c | C | The Daily | 2024-05-31T00:00:00Z | 0 characters");
  }

  @Test
  void rejectsABrokenEntryAlone() {
    Reading reading =
        Reading.of(
            Format.FEED,
            rss(
                """
                <item><guid>b</guid></item>
                <item><guid>c</guid><title>C</title><pubDate>2024-05-31 12:00:00</pubDate></item>
                """));
    assertThat(reading.lines())
        .containsExactly(
            "rejected 1: The entry has neither a title nor a text",
            "c | C | The Daily | 2024-05-31T12:00:00Z | 0 characters");
    assertThat(reading.rejections.getFirst().raw()).startsWith("<item").contains("<guid>b</guid>");
  }

  @Test
  void healsTheEntitiesOfHtml() {
    assertThatReading(Format.FEED, rss("<item><title>A&nbsp;B</title><guid>a</guid></item>"))
        .containsExactly("a | A\u00a0B | The Daily |  | 0 characters");
  }

  @Test
  void readsTheEncodingThatTheFeedNames() {
    byte[] latin1 =
        rss("<item><title>Año</title><guid>a</guid></item>")
            .replace("UTF-8", "ISO-8859-1")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThatReading(Format.FEED, latin1).containsExactly("a | Año | The Daily |  | 0 characters");
  }

  @Test
  void refusesToReadFilesForAnAttacker(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    String feed =
        "<!DOCTYPE rss [<!ENTITY secret SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + rss("<item><title>&secret;</title><guid>a</guid></item>").substring(39);
    assertThatReading(Format.FEED, feed)
        .singleElement()
        .asString()
        .startsWith("rejected 0: Not a feed that can be read:")
        .contains("DOCTYPE")
        .doesNotContain("the secret");
  }

  @Test
  void refusesEntitiesThatGrow() {
    String feed =
        "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            + rss("<item><title>&b;</title><guid>a</guid></item>").substring(39);
    assertThatReading(Format.FEED, feed).singleElement().asString().contains("DOCTYPE");
  }

  @Test
  void rejectsXmlThatIsNoFeed() {
    assertThatReading(Format.FEED, "<sitemap><url/></sitemap>")
        .containsExactly("rejected 0: Not a feed that can be read: Invalid document");
    assertThatReading(Format.FEED, "<rss><channel><item>")
        .singleElement()
        .asString()
        .startsWith("rejected 0: Not a feed that can be read: Invalid XML");
  }
}
