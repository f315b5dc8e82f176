package io.soundbite.cli;

import static io.soundbite.cli.Run.soundbite;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a file of the user's is told in one message that names it. */
class OwnFilesTest {

  private static final String ARTICLES = "index-data/articles.jsonl";

  /** The commands that read such a file, whose name comes last. */
  private static final List<String> COMMANDS =
      List.of(
          "explain ARTICLES --rules",
          "search --index INDEX dam --synonyms",
          "search --index INDEX dam --authority",
          "search --index INDEX dam --corrections",
          "alert list --alerts",
          "bench --index INDEX --queries",
          "evaluate-topics ARTICLES --labels");

  @TempDir static Path folder;

  private static String index = "";

  @BeforeAll
  static void indexTheSampleArticles() {
    index = folder.resolve("index").toString();
    assertThat(soundbite("index", "--index", index, ARTICLES).exitCode()).isZero();
  }

  private static Run withFile(String command, Path file) {
    return soundbite(
        Stream.concat(Stream.of(command.split(" ", -1)), Stream.of(file.toString()))
            .map(word -> word.equals("INDEX") ? index : word.equals("ARTICLES") ? ARTICLES : word)
            .toArray(String[]::new));
  }

  @Test
  void aLineThatCannotBeReadIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.txt"), "Thus: spake; no, {one => a => b\n");
    for (String command : COMMANDS) {
      Run run = withFile(command, file);
      assertThat(run.err())
          .as(command)
          .startsWith("soundbite: ")
          .containsPattern("bad\\.txt(, line 1|:1:\\d+): ")
          .doesNotContain("Exception")
          .hasLineCount(1);
      assertThat(run.exitCode()).as(command).isBetween(1, 2);
    }
    assertThat(withFile(COMMANDS.getFirst(), file))
        .isEqualTo(
            new Run(
                2,
                "",
                "soundbite: "
                    + file
                    + ", line 1: 'Thus:' is no code of the taxonomy; a line at the margin starts"
                    + " with one, or with 'none'\n"));
  }

  @Test
  void aFileThatIsNoTextIsTold() throws IOException {
    Path file = folder.resolve("latin.txt");
    Files.write(file, "caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    for (String command : COMMANDS) {
      Run run = withFile(command, file);
      assertThat(run.err())
          .as(command)
          .contains("UTF-8")
          .doesNotContain("Exception", "length")
          .hasLineCount(1);
      assertThat(run.exitCode()).as(command).isBetween(1, 2);
    }
  }
}
