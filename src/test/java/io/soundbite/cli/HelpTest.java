package io.soundbite.cli;

import static io.soundbite.cli.Run.soundbite;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HelpTest {

  private static List<String> commands() {
    return Soundbite.commandLine().getSubcommands().keySet().stream()
        .filter(command -> !command.equals("help"))
        .toList();
  }

  @Test
  void everyCommandTeachesByExamples() {
    for (String command : commands()) {
      Run run = soundbite("help", command);
      assertThat(run.out())
          .contains("Usage: soundbite " + command)
          .containsPattern("Examples?:\\R  soundbite " + command)
          .isEqualTo(soundbite(command, "--help").out());
      assertThat(run.exitCode()).isZero();
    }
  }

  @Test
  void commandsWithinCommandsAreTaughtToo() {
    for (String command : List.of("alert add", "alert remove", "corrections check")) {
      String[] words = command.split(" ", -1);
      assertThat(soundbite("help", words[0], words[1]).out())
          .contains("Usage: soundbite " + command)
          .isEqualTo(soundbite(words[0], words[1], "--help").out());
    }
    assertThat(soundbite("help", "alert", "ad").err())
        .isEqualToIgnoringNewLines(
            "soundbite: There is no command 'ad' in 'soundbite alert'; 'soundbite help alert' tells"
                + " what can be given");
    assertThat(soundbite("alert", "add").err()).contains("'soundbite help alert add' tells");
    assertThat(soundbite("help").out()).isEqualTo(soundbite("--help").out());
  }

  @Test
  void eachCommandTellsItsOwnDefault() {
    assertThat(soundbite("help", "voices").out()).contains("Default: 0.5").doesNotContain("0, all");
    assertThat(soundbite("help", "search").out()).contains("0, all").doesNotContain("voices");
  }

  @Test
  void examplesFitOnTheirLine() {
    for (String command : commands()) {
      assertThat(soundbite("help", command).out().lines())
          .as(command)
          .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80))
          .filteredOn(line -> line.matches("\\S*[^:\\s]"))
          .as("what is left of a line that was too long")
          .isEmpty();
    }
  }

  @Test
  void whatAnswersAnswersMachinesToo() {
    for (String command :
        List.of(
            "index",
            "search",
            "quotes",
            "facets",
            "terms",
            "stats",
            "merge",
            "bench",
            "explain",
            "bench-alerts",
            "evaluate-similar",
            "evaluate-topics")) {
      assertThat(soundbite("help", command).out()).as(command).contains("--json");
    }
  }
}
