package io.soundbite.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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
    Files.writeString(folder.resolve("rejects.jsonl"), "from an earlier load");
    assertThat(read("{\"id\": \"2\", \"title\": \"T\"}", new Reading())).isEmpty();
  }

  @Test
  void writesHalfACharacterToo() throws IOException {
    assertThat(read("{\"id\": \"1\", \"title\": \"T\", \"date\": \"\\ud83d\"}", new Reading()))
        .singleElement()
        .asString()
        .contains("The date '");
  }
}
