package io.soundbite.cli;

import static io.soundbite.cli.Run.soundbite;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of the README that are said to run as they stand. */
class ReadmeCommandsTest {

  private static final Pattern COMMANDS =
      Pattern.compile("<!-- commands -->\\n```text\\n(.*?)```", Pattern.DOTALL);

  private static final String JAR = "java -jar target/soundbite.jar ";
  private static final Pattern WORD = Pattern.compile("'[^']*'|\\S+");
  private static final Set<String> WRITTEN =
      Set.of("news", "sport.csv", "alerts.jsonl", "corrections.jsonl");

  @TempDir private Path folder;

  @Test
  void everyCommandRunsBehindThoseBeforeIt() throws IOException {
    List<String> lines =
        COMMANDS
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .flatMap(block -> block.group(1).lines())
            .toList();
    assertThat(lines).hasSizeGreaterThan(15).allMatch(line -> line.startsWith(JAR));
    for (String line : lines) {
      Run run = soundbite(words(line.substring(JAR.length())));
      assertThat(run.err()).as(line).isEmpty();
      assertThat(run.exitCode()).as(line).isZero();
      assertThat(run.out()).as(line).isNotBlank().doesNotStartWith("0 ");
    }
    assertThat(folder.resolve("sport.csv")).isNotEmptyFile();
    assertThat(folder.resolve("alerts.jsonl")).isNotEmptyFile();
    assertThat(folder.resolve("corrections.jsonl")).isNotEmptyFile();
  }

  /** The words of a line, files that are written in a folder of this test. */
  private String[] words(String line) {
    return WORD.matcher(line)
        .results()
        .map(MatchResult::group)
        .map(word -> word.startsWith("'") ? word.substring(1, word.length() - 1) : word)
        .map(word -> WRITTEN.contains(word) ? folder.resolve(word).toString() : word)
        .toArray(String[]::new);
  }
}
