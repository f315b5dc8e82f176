package io.soundbite.cli;

import static io.soundbite.cli.Run.soundbite;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandTest {

  private static final String GOOD =
      "{\"id\": \"1\", \"title\": \"Harbour reopens\", \"body\": \"It is open.\"}\n";

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    return Files.writeString(file, text);
  }

  private Run index(Object... more) {
    Path index = folder.resolve("index");
    return soundbite(
        Stream.concat(
                Stream.of("index", "--index", index.toString()),
                Stream.of(more).map(Object::toString))
            .toArray(String[]::new));
  }

  @Test
  void recordsThatCannotBeReadAreNamedAndKept() throws IOException {
    Path broken = write("broken.jsonl", "{\"id\": 1\n");
    Path rejects = folder.resolve("rejects.jsonl");
    Run run = index("--rejects", rejects, broken);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("broken.jsonl, record 1");
    assertThat(Files.readString(rejects)).contains("broken.jsonl");
  }

  @Test
  void whatIsMendedIsLoadedAgain() throws IOException {
    Path news = write("news.jsonl", GOOD + "{\"id\": \"2\", \"title\": 5}\n");
    Path rejects = folder.resolve("rejects.jsonl");
    assertThat(index("--rejects", rejects, news).exitCode()).isEqualTo(3);
    Object raw = JSON.std.mapFrom(Files.readString(rejects)).get("raw");
    Path mended = write("mended.jsonl", String.valueOf(raw).replace("5", "\"Bridge closes\""));
    Run again = index("--rejects", rejects, mended);
    assertThat(again.exitCode()).isZero();
    assertThat(rejects).isEmptyFile();
    assertThat(soundbite("stats", "--index", folder.resolve("index").toString()).out())
        .contains("2 articles");
  }

  @Test
  void articlesThatComeAgainAreNotCountedAsNew() throws IOException {
    Path news = write("news.jsonl", GOOD + GOOD.replace("It is open", "It opens") + GOOD);
    assertThat(index(news).out()).startsWith("3 articles (1 new, 2 replaced, 0 unchanged) with ");
    assertThat(index(news, "--json").out())
        .containsSubsequence(
            "\"articles\" : 3", "\"added\" : 0", "\"replaced\" : 2", "\"unchanged\" : 1");
  }

  @Test
  void articlesWithoutADateAreCounted() throws IOException {
    Path feed =
        write(
            "feed.rss",
            """
            <rss version="2.0"><channel><title>The Daily</title>
            <item><guid>a</guid><title>Bridge closes</title><pubDate>last week</pubDate></item>
            <item><guid>b</guid><title>Harbour reopens</title><pubDate>2024-05-31</pubDate></item>
            </channel></rss>
            """);
    Run run = index(feed);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("2 articles with ").contains("\n1 article has no date\n");
    assertThat(index(feed, "--json").out()).contains("\"undated\" : 1");
  }

  @Test
  void fieldsThatAreNotReadAreToldOnce() throws IOException {
    Path news =
        write(
            "news.jsonl",
            GOOD.replace("}", ", \"label\": \"war\", \"reach\": 5}")
                + GOOD.replace("}", ", \"label\": \"sport\"}"));
    Run run = index(news);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("\nfields of JSON that were not read: label (2 records), reach (1 record)\n");
    assertThat(index(news, "--json").out())
        .containsSubsequence("\"unread\" : {", "\"label\" : 2,", "\"reach\" : 1", "}");
    assertThat(index(write("good.jsonl", GOOD)).out()).hasLineCount(2).doesNotContain("not read");
  }

  @Test
  void whatCannotBeDoneLeavesNoIndex() throws IOException {
    Path news = write("news/a.jsonl", GOOD);
    Path precious = write("precious.txt", "precious");
    assertFails(1, "there is no such file", index(news, folder.resolve("nowhere.jsonl")));
    assertFails(1, "no such folder", index("--rejects", folder.resolve("no/where.jsonl"), news));
    assertFails(
        2, "lies in the folder", index("--rejects", folder.resolve("news/r.jsonl"), folder));
    assertFails(2, "is the file", index("--rejects", news, news));
    assertFails(2, "holds something else", index("--rejects", precious, news));
    assertFails(2, "at least 1 thread", index("--threads", "0", news));
    assertFails(2, "Missing required parameter", index());
    assertThat(precious).hasContent("precious");
  }

  private void assertFails(int exitCode, String message, Run run) {
    assertThat(run.err()).contains(message).hasLineCount(1);
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(folder.resolve("index")).doesNotExist();
  }

  @Test
  void theIndexDoesNotLieInWhatIsRead() throws IOException {
    Path news = Objects.requireNonNull(write("news/a.jsonl", GOOD).getParent());
    Path link = Files.createSymbolicLink(folder.resolve("link"), news);
    for (Path index : new Path[] {news, news.resolve("index"), link.resolve("a/b")}) {
      Run run = soundbite("index", "--index", index.toString(), news.toString());
      assertThat(run.err()).contains("lies in the folder").hasLineCount(1);
      assertThat(run.exitCode()).isEqualTo(2);
    }
    try (Stream<Path> files = Files.list(news)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void theIndexNeedsAName() throws IOException {
    Run run = soundbite("index", "--index", "", write("a.jsonl", GOOD).toString());
    assertThat(run.err())
        .isEqualTo("soundbite: --index needs the name of a folder, but is empty\n");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void everyFormatIsRead() throws IOException {
    write("news/a.jsonl", GOOD + "\n  \n");
    write("news/b.json", "[{\"id\": \"2\", \"title\": \"Budget\", \"body\": \"It is fair.\"}]");
    write(
        "news/ninjs", "{\"uri\": \"3\", \"headline\": \"Strike\", \"body_text\": \"It is over.\"}");
    write("news/c.txt", "Bridge closes\n\nNobody may cross the bridge.\n");
    write("news/d.html", page());
    write(
        "news/e.rss",
        "<rss version=\"2.0\"><channel><title>Post</title><link>http://post.example/</link>"
            + "<description>News</description><item><title>Rain</title><guid>5</guid>"
            + "<description>It rains.</description></item></channel></rss>");
    write(
        "news/f.xml",
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Post</title><id>f</id>"
            + "<updated>2024-06-03T10:00:00Z</updated><entry><title>Snow</title><id>6</id>"
            + "<updated>2024-06-03T10:00:00Z</updated><content>It melts.</content></entry></feed>");
    write("news/g.warc", archive());
    Run run = index(folder.resolve("news"));
    assertThat(run.out()).startsWith("8 articles").endsWith("6 articles have no date\n");
    assertThat(run.out()).hasLineCount(2);
    assertThat(run.exitCode()).isZero();
  }

  private static String page() {
    return "<!doctype html><html><head><title>Dam plans</title></head><body><article>"
        + "<h1>Dam plans</h1><p>The dam will be raised by four metres, the ministry of water said"
        + " on Tuesday, after a long debate in parliament about its age.</p><p>\"It will hold,\" said Lars Amund, an engineer who has looked after the dam for twenty years and knows every stone of it.</p></article></body></html>";
  }

  private static String archive() {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page();
    return "WARC/1.0\r\nWARC-Type: response\r\n"
        + "WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
        + "WARC-Date: 2024-07-01T00:00:00Z\r\nWARC-Target-URI: http://post.example/dam\r\n"
        + "Content-Type: application/http; msgtype=response\r\n"
        + ("Content-Length: " + http.length() + "\r\n\r\n")
        + http
        + "\r\n\r\n";
  }
}
