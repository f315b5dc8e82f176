package io.soundbite.read;

import static io.soundbite.read.Reading.gzip;
import static io.soundbite.read.Reading.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {

  private static final String RECORD = "{\"id\": \"%s\", \"title\": \"T\"}\n";

  @TempDir private Path folder;

  private void write(String file, String text) throws IOException {
    write(file, utf8(text));
  }

  private void write(String file, byte[] bytes) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, bytes);
  }

  @Test
  void readsAFolderInTheOrderOfNames() throws IOException {
    write("c.jsonl", RECORD.formatted("c"));
    write("b/2.jsonl.gz", gzip(utf8(RECORD.formatted("b2"))));
    write("b/1.json", "[" + RECORD.formatted("b1") + "]");
    write("a.txt", "Text.");
    write(".hidden.jsonl", RECORD.formatted("hidden"));
    write(".git/x.jsonl", RECORD.formatted("hidden"));
    assertThat(Reading.of(folder).articles.stream().map(Article::id))
        .containsExactly("a", "b1", "b2", "c");
  }

  @Test
  void namesATextByItsPathWithinTheFolder() throws IOException {
    write("2024/05/strike.txt.gz", gzip(utf8("Text.")));
    assertThat(Reading.of(folder).article().id()).isEqualTo("2024/05/strike");
    assertThat(Reading.of(folder.resolve("2024/05/strike.txt.gz")).article().id())
        .isEqualTo("strike");
  }

  @Test
  void rejectsAFileThatItCannotTellAndGoesOn() throws IOException {
    write("a.bin", new byte[] {0, 1, 2});
    write("b.zip", "PK\3\4...");
    write("c.jsonl", RECORD.formatted("c"));
    Reading reading = Reading.of(folder);
    assertThat(reading.lines())
        .containsExactly(
            "rejected 0: Neither the name of the file nor its first bytes are those of JSON Lines,"
                + " JSON, text, HTML, RSS, Atom or WARC; text needs a name that ends in .txt",
            "rejected 0: The file is a zip archive: unpack it first",
            "c | T |  |  | 0 characters");
    assertThat(reading.rejections.getFirst().file()).isEqualTo(folder.resolve("a.bin").toString());
  }

  @Test
  void rejectsALinkThatLeadsNowhereAndFollowsNoRing() throws IOException {
    write("c.jsonl", RECORD.formatted("c"));
    try {
      Files.createSymbolicLink(folder.resolve("a"), folder.resolve("nowhere"));
      Files.createSymbolicLink(folder.resolve("b"), folder);
    } catch (UnsupportedOperationException | IOException e) {
      Assumptions.abort("no links on this file system");
    }
    assertThat(Reading.of(folder).lines())
        .containsExactly(
            "rejected 0: A link to what is not there",
            "rejected 0: A link to a folder, which is not followed",
            "c | T |  |  | 0 characters");
  }

  @Test
  void refusesAPathThatIsNotThere() {
    assertThatThrownBy(() -> ArticleFiles.read(folder.resolve("none.jsonl"), new Reading()))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("none.jsonl: there is no such file or folder");
  }

  @Test
  void endsWithTheExceptionOfTheSink() throws IOException {
    write("c.jsonl", RECORD.formatted("c"));
    ArticleSink full =
        new ArticleSink() {
          @Override
          public void accept(Article article, Origin origin) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public void reject(Rejection rejection) {
            throw new IllegalStateException("rejected: " + rejection);
          }
        };
    assertThatThrownBy(() -> ArticleFiles.read(folder, full)).hasMessage("disk full");
  }

  @Test
  void leavesAStreamOpen() throws IOException {
    boolean[] closed = {false};
    ByteArrayInputStream in =
        new ByteArrayInputStream(gzip(utf8(RECORD.formatted("a")))) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    ArticleFiles.read(in, "a", Format.JSONL, new Reading());
    assertThat(closed[0]).isFalse();
  }

  @Test
  void undoesGzipTwice() {
    assertThat(Reading.of(Format.JSONL, gzip(gzip(utf8(RECORD.formatted("a"))))).article().id())
        .isEqualTo("a");
  }

  @Test
  void rejectsDamageAtTheVeryBeginning() {
    assertThat(Reading.of(Format.JSONL, new byte[] {0x1f, (byte) 0x8b, 8}).lines())
        .singleElement()
        .asString()
        .startsWith("rejected 1: ")
        .contains("cut off");
  }

  @Test
  void readsTheRealCorpusWithoutARejection() {
    Path corpus = Path.of("../shared/corpora/news-9k.jsonl.gz");
    Assumptions.assumeTrue(Files.exists(corpus));
    Reading reading = Reading.of(corpus);
    assertThat(reading.articles).hasSize(9416);
    assertThat(reading.rejections).isEmpty();
    assertThat(reading.articles.stream().filter(article -> article.publishedAt().isPresent()))
        .hasSize(8326);
  }
}
