package io.soundbite.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.model.ScoredTopic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of a user, in the query language. */
class RuleQueriesTest {

  private static final String PLAIN = "The zucchini is in bloom";

  @TempDir Path folder;

  @Test
  void addsToTheRuleOfATopic() throws IOException {
    var own = TopicClassifier.standardWith(rules("20000210 agriculture", "  add: zucchini"));
    assertThat(TopicClassifier.standard().classify(PLAIN)).isEmpty();
    assertThat(labels(own.classify(PLAIN))).containsExactly("agriculture");
    assertThat(labels(own.classify("Farmers brought in the wheat harvest")))
        .containsExactly("agriculture");
  }

  @Test
  void replacesTheRuleOfATopic() throws IOException {
    var own =
        TopicClassifier.standardWith(
            rules("20000210", "  replace: zucchini", "  replace: pumpkin", "  add: marrow"));
    assertThat(labels(own.classify(PLAIN))).containsExactly("agriculture");
    assertThat(labels(own.classify("Pumpkins are big"))).containsExactly("agriculture");
    assertThat(labels(own.classify("Marrows are long"))).containsExactly("agriculture");
    assertThat(labels(own.classify("Farmers brought in the wheat harvest"))).isEmpty();
    assertThat(labels(own.classify("Firefighters fight a wildfire"))).containsExactly("wildfire");
  }

  @Test
  void switchesATopicOff() throws IOException {
    var own = TopicClassifier.standardWith(rules("20001202 wildfire", "  off"));
    String news = "Firefighters fight a wildfire and a house fire";
    assertThat(labels(TopicClassifier.standard().classify(news))).contains("wildfire");
    assertThat(labels(own.classify(news))).isNotEmpty().doesNotContain("wildfire");
  }

  @Test
  void neverFilesUnderATopicThatIsOffForWhatStandsBelowIt() throws IOException {
    Path tree =
        Files.write(folder.resolve("tree.tsv"), List.of("g\tgarden", "a\tants\tg", "b\tbees\tg"));
    var taxonomy = Taxonomy.read(tree);
    String text = "ant and bee " + "word ".repeat(300);
    var on = TopicClassifier.of(taxonomy, rules("a", "  likely: ant", "b", "  likely: bee"));
    assertThat(labels(on.classify(text))).containsExactly("garden");
    var off =
        TopicClassifier.of(
            taxonomy, rules("a", "  likely: ant", "b", "  likely: bee", "g", "  off"));
    assertThat(off.classify(text)).isEmpty();
  }

  /** A query, a title, a body, and whether the one is a rule for the other. */
  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          zucchini                        | -             | Zucchinis, please      | true
          Café                            | -             | a Café in town         | true
          Café                            | -             | a café in town         | false
          café                            | -             | the CAFES in town      | true
          "combine harvester"             | -             | two combine-harvesters | true
          "combine harvester"             | -             | harvester, combine     | false
          "combine harvester"             | -             | combine. Harvester     | false
          "combine harvester"~2           | -             | combine the harvester  | true
          "harvester combine"~2           | -             | combine harvester      | true
          "harvester combine"             | -             | combine harvester      | false
          "a rose is a rose"              | -             | A rose is a rose       | true
          zucchini pumpkin                | -             | pumpkin and zucchini   | true
          zucchini pumpkin                | -             | pumpkin and potato     | false
          zucchini AND pumpkin            | zucchini      | pumpkin                | true
          zucchini OR pumpkin             | -             | pumpkin                | true
          zucchini -pumpkin               | -             | zucchini and pumpkin   | false
          zucchini AND NOT "pumpkin pie"  | -             | zucchini, pumpkin      | true
          +zucchini pumpkin               | -             | zucchini               | true
          (zucchini pumpkin potato)@2     | -             | potato and zucchini    | true
          (zucchini pumpkin potato)@2     | -             | potato                 | false
          title:zucchini                  | The zucchini  | -                      | true
          title:zucchini                  | -             | The zucchini           | false
          body:zucchini                   | The zucchini  | -                      | false
          body:(zucchini OR pumpkin)      | -             | The zucchini           | true
          zucch*                          | -             | ZUCCHETTI              | true
          z?cch*ni                        | -             | zucchini               | true
          /zuc+hini/                      | -             | zuccchini              | true
          zuchini~1                       | -             | zucchini               | true
          zuchini~1                       | -             | zucchinis              | false
          zucchini^0.1                    | -             | zucchini               | false
          zucchini^0.1 OR pumpkin         | -             | zucchini, pumpkin      | true
          AT&T                            | -             | AT&T                   | true
          """)
  void filesByAQuery(String query, String title, String body, boolean filed) throws IOException {
    var own = TopicClassifier.standardWith(rules("20000210", "  replace: " + query));
    var topics = own.classify(title == null ? "" : title, body == null ? "" : body);
    assertThat(labels(topics).contains("agriculture")).isEqualTo(filed);
  }

  @Test
  void explainsWhichTermsOfAQueryWereFound() throws IOException {
    var own =
        TopicClassifier.standardWith(
            rules("20000210", "  replace: zucchini^0.5 OR title:(pumpkin patch) OR turnip"));
    assertThat(own.explain("A pumpkin in a patch", "With zucchini"))
        .extracting(reason -> reason.topic().label() + ": " + reason.term())
        .containsExactly(
            "agriculture: title:pumpkin", "agriculture: title:patch", "agriculture: zucchini");
  }

  @Test
  void saysWhichLineIsWrong() {
    assertThatThrownBy(() -> rule("20000210", "  add: zucchini OR title:"))
        .isInstanceOf(TopicFileException.class)
        .hasMessageContaining("own.txt, line 2: Cannot read the query at column 19");
    assertThatThrownBy(() -> rule("20000210", "  add: source:reuters zucchini"))
        .hasMessageEndingWith(
            "line 2: a rule asks for words, phrases and patterns of the text, title: or body:, but"
                + " found: source:reuters");
    assertThatThrownBy(() -> rule("20000210", "  replace: -zucchini"))
        .hasMessageEndingWith(
            "line 2: no word must occur for '-zucchini' to hold; name one at least");
    assertThatThrownBy(() -> rule("20000210", "  off", "", "  add: zucchini"))
        .hasMessageEndingWith("line 4: the topic is switched off, and yet has a rule in its block");
    assertThatThrownBy(() -> rule("none", "  add: zucchini"))
        .hasMessageEndingWith("line 2: a query speaks for a topic; 'none' has terms only");
    assertThatThrownBy(() -> rule("20000210", "  of"))
        .hasMessageContaining(
            "line 2: expected 'add: query', 'replace: query', 'weight: number', 'off', or");
  }

  private static List<String> labels(List<ScoredTopic> topics) {
    return topics.stream().map(scored -> scored.topic().label()).toList();
  }

  private void rule(String... lines) throws IOException {
    TopicClassifier.standardWith(rules(lines));
  }

  private Path rules(String... lines) throws IOException {
    return Files.write(folder.resolve("own.txt"), List.of(lines));
  }
}
