package io.soundbite.cli;

import static io.soundbite.cli.Run.soundbite;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  private static final String FIRE =
      """
      {"id": "a", "title": "Wildfire", "body": "A wildfire burned ten thousand acres."}
      {"id": "b", "title": "Plain", "body": "He said so, and she did not answer."}
      """;

  @TempDir Path folder;
  private String articles = "";

  @BeforeEach
  void writeArticles() throws IOException {
    articles = Files.writeString(folder.resolve("articles.jsonl"), FIRE).toString();
  }

  @Test
  void tellsWhichWordsFiledAnArticle() {
    assertThat(soundbite("explain", articles).out().replaceAll("[0-9]\\.[0-9]+", "#"))
        .isEqualToNormalizingNewlines(
            """
            a  Wildfire
              #  20001202  disaster, accident and emergency incident > disaster > fire > wildfire
                    wildfire #, acres #, burn* #
            b  Plain
              no topic
            """);
  }

  @Test
  void triesTheRulesOfAUser() throws IOException {
    Path rules = folder.resolve("own.txt");
    Files.write(rules, List.of("20001202 wildfire", "  off", "", "20000210", "  add: acres"));
    assertThat(soundbite("explain", "--rules", rules.toString(), "--first", "1", articles).out())
        .contains("> agriculture")
        .doesNotContain("> wildfire");
  }

  @Test
  void writesALineAnArticleForMachines() throws IOException {
    List<String> lines = soundbite("explain", "--json", articles).out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(JSON.std.mapFrom(lines.getFirst()).keySet()).containsExactly("article", "topics");
    assertThat(lines.getFirst().replaceAll("[0-9]\\.[0-9]+", "#"))
        .isEqualTo(
            "{\"article\":\"a\",\"topics\":[{\"code\":\"20001202\",\"label\":\"wildfire\",\"path\":[\"disaster,"
                + " accident and emergency incident\",\"disaster\",\"fire\",\"wildfire\"],"
                + "\"confidence\":#,\"given\":false,\"terms\":{\"wildfire\":#,\"acres\":#,\"burn*\":#}}]}");
    assertThat(lines.get(1)).isEqualTo("{\"article\":\"b\",\"topics\":[]}");
  }

  @Test
  void refusesToExplainNoTopics() {
    Run run = soundbite("explain", "--first", "0", articles);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--first must be at least 1, but was 0");
  }
}
