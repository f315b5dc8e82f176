package io.soundbite.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicFinderTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          guns            | personal weapon control policy          | NAME  | gun
          abortion        | abortion                                | LABEL | abortion
          taxes           | taxation                                | NAME  | tax
          cops            | police                                  | NAME  | cops
          vaccine         | vaccine                                 | LABEL | vaccine
          climate         | climate change                          | NAME  | climate
          jobs            | employment                              | NAME  | job
          soccer          | soccer                                  | LABEL | soccer
          movies          | movies                                  | LABEL | movies
          stock market    | stock activity                          | NAME  | stock market
          refugees        | refugees and internally displaced people | NAME | refugee
          Brexit          | referenda                               | RULE  | Brexit
          health care     | health                                  | NAME  | health care
          coronavirus     | epidemic and pandemic                   | NAME  | coronavirus
          police shooting | shootings                               | RULE  | police shooting
          election        | election                                | LABEL | election
          hurricane       | hurricane                               | LABEL | hurricane
          immigration     | immigration                             | LABEL | immigration
          drugs           | drug related crimes                     | LABEL | drug related crimes
          schools         | school                                  | LABEL | school
          20000056        | armed conflict                          | LABEL | armed conflict
          """)
  void everydayWordsFindTheirTopic(String words, String label, FoundTopic.By by, String text) {
    FoundTopic first = TopicClassifier.standard().find(words).getFirst();
    assertThat(first.topic().label()).isEqualTo(label);
    assertThat(first.by()).isEqualTo(by);
    assertThat(first.text()).isEqualTo(text);
  }

  @Test
  void blanksSayNothing() {
    TopicClassifier classifier = TopicClassifier.standard();
    assertThat(classifier.find("  guns ")).isEqualTo(classifier.find("guns"));
    assertThat(classifier.find("stock  market")).isEqualTo(classifier.find("stock market"));
  }

  @Test
  void theNameComesBeforeLabelsOtherNamesAndRules() throws IOException {
    Path tree =
        Files.writeString(
            folder.resolve("tree.tsv"),
            "1\\tboats and quays\\n2\\tport\\t\\tquay\\n3\\tship\\t\\tboat; quay walls\\n4\\ttrade\\n"
                .translateEscapes());
    Path rules =
        Files.writeString(
            folder.resolve("rules.txt"),
            "3\\n  sure: quay\\n4\\n  hint: port\\n  likely: quay*\\n".translateEscapes());
    List<FoundTopic> found = TopicClassifier.of(Taxonomy.read(tree), rules).find("Quays");
    assertThat(found)
        .extracting(FoundTopic::toString)
        .containsExactly(
            "2  port  (also called: quay)",
            "1  boats and quays",
            "3  ship  (also called: quay walls)",
            "4  trade  (known by: quay*)");
    assertThat(TopicClassifier.of(Taxonomy.read(tree), rules).find("hint")).isEmpty();
    assertThat(TopicClassifier.standard().find(" ")).isEmpty();
  }
}
