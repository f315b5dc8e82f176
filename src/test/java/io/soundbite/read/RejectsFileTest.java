package io.soundbite.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectsFileTest {

  @TempDir private Path folder;

  private List<String> read(String lines, ArticleSink sink) throws IOException {
    Path file = folder.resolve("rejects.jsonl");
    try (RejectsFile rejects = RejectsFile.create(file, sink)) {
      ArticleFiles.read(
          new ByteArrayInputStream(Reading.utf8(lines)), "news.jsonl", Format.JSONL, rejects);
    }
    return Files.readAllLines(file);
  }

  @Test
  void keepsARejectedRecordALine() throws IOException {
    assertThat(
            read(
                "{\"id\": \"1\", \"title\": 5}\n{\"id\": \"2\", \"title\": \"T\"}\n",
                new Reading()))
        .containsExactly(
            "{\"file\":\"news.jsonl\",\"record\":1,\"reason\":\"The title is a number, 5, where text"
                + " is expected\",\"raw\":\"{\\\"id\\\": \\\"1\\\", \\\"title\\\": 5}\"}");
  }

  @Test
  void handsEverythingOn() throws IOException {
    Reading reading = new Reading();
    read("{\"id\": \"1\", \"title\": 5}\n{\"id\": \"2\", \"title\": \"T\"}\n", reading);
    assertThat(reading.articles).hasSize(1);
    assertThat(reading.rejections).hasSize(1);
  }

  @Test
  void givesBackWhatCanBeMendedAndLoadedAgain() throws IOException {
    String broken = "{\"id\": \"ü\\t1\", \"title\": 5}";
    Map<String, Object> line = JSON.std.mapFrom(read(broken, new Reading()).getFirst());
    String mended = String.valueOf(line.get("raw")).replace("5", "\"five\"");
    assertThat(Reading.of(Format.JSONL, mended).article().title()).isEqualTo("five");
  }

  @Test
  void isEmptyWhereNothingIsRejected() throws IOException {
    read("{\"id\": \"1\", \"title\": 5}", new Reading());
    assertThat(read("{\"id\": \"2\", \"title\": \"T\"}", new Reading())).isEmpty();
  }

  @Test
  void writesHalfACharacterToo() throws IOException {
    assertThat(read("{\"id\": \"1\", \"title\": \"T\", \"date\": \"\\ud83d\"}", new Reading()))
        .singleElement()
        .asString()
        .contains("The date '");
  }

  @Test
  void replacesNothingButRejects() throws IOException {
    for (String content : List.of("precious", "{\"id\": \"1\"}", "{\"file\": 1}", "[]", " \n")) {
      Path file = Files.writeString(folder.resolve("mine.jsonl"), content);
      assertThatThrownBy(() -> RejectsFile.create(file, new Reading()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("would replace a file that holds something else");
      assertThat(file).hasContent(content);
    }
  }

  @Test
  void keepsALongRecordWhole() throws IOException {
    String record = "{\"id\": \"1\", \"title\": 5, \"body\": \"" + "long ".repeat(300_000) + "\"}";
    Map<String, Object> line = JSON.std.mapFrom(read(record, new Reading()).getFirst());
    assertThat(line.get("raw")).isEqualTo(record);
  }

  @Test
  void keepsAPageWholeWhateverItsBytes() {
    byte[] page =
        ("<html><body>" + "<br>".repeat(1000) + "\u00fc").getBytes(StandardCharsets.ISO_8859_1);
    Rejection rejection = Reading.of(Format.HTML, page).rejections.getFirst();
    assertThat(rejection.raw().getBytes(StandardCharsets.ISO_8859_1)).isEqualTo(page);
  }

  @Test
  void isNoneOfTheFilesThatAreRead() throws IOException {
    Path news = Files.createDirectory(folder.resolve("news"));
    Path article = Files.writeString(news.resolve("a.jsonl"), "{}");
    Path link = Files.createSymbolicLink(folder.resolve("link"), news);
    assertRefused(article, article, "is the file");
    assertRefused(link.resolve("a.jsonl"), article, "is the file");
    assertRefused(Files.createLink(folder.resolve("twin"), article), news, "is the file");
    assertRefused(news.resolve("rejects.jsonl"), news, "lies in the folder");
    assertRefused(link.resolve("rejects.jsonl"), news, "lies in the folder");
    assertRefused(link.resolve("not/there/rejects.jsonl"), news, "lies in the folder");
    assertRefused(news.resolve("rejects.jsonl"), link, "lies in the folder");
    RejectsFile.check(folder.resolve("news.jsonl"), List.of(news));
  }

  private static void assertRefused(Path rejects, Path read, String reason) {
    assertThatThrownBy(() -> RejectsFile.check(rejects, List.of(read)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void needsAFolderToLieIn() {
    assertThatThrownBy(() -> RejectsFile.check(folder.resolve("not/there.jsonl"), List.of(folder)))
        .hasMessageContaining("lies in the folder");
    assertThatThrownBy(() -> RejectsFile.check(folder.resolve("not/there.jsonl"), List.of()))
        .hasMessageContaining("there is no such folder");
  }
}
