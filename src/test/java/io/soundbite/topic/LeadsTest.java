package io.soundbite.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Leads of a paragraph, in the words by which reporters of several countries tell of a subject. */
class LeadsTest {

  record Lead(String topic, String title, String text) {

    static Lead of(String line) {
      String[] columns = line.split("\t", -1);
      return new Lead(columns[0], columns[1], columns[2]);
    }

    @Override
    public String toString() {
      return topic + ": " + title;
    }
  }

  static List<Lead> leads() throws IOException {
    var in = Objects.requireNonNull(LeadsTest.class.getResourceAsStream("leads.tsv"));
    try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(Lead::of).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("leads")
  void filesALeadUnderItsSubjectFirst(Lead lead) {
    assertThat(
            TopicClassifier.standard()
                .classify(lead.title(), lead.text())
                .getFirst()
                .topic()
                .path())
        .contains(lead.topic());
  }

  @Test
  void hasLeadsOfManySubjects() throws IOException {
    assertThat(leads().stream().map(Lead::topic).distinct()).hasSizeGreaterThan(50);
  }

  /** Phrases of all news that hold a word of such a topic. */
  @ParameterizedTest(name = "not {2}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Air strikes hit the port                  | Air strikes went on at night, and a drone strike killed two officers.                  | labor strike
          Senate panel behind closed doors          | The Judiciary Committee met in the Rose Garden of the White House on Friday.           | gardening
          Both parties agree on roads               | The two parties struck a deal, and all parties will vote on Monday.                    | party
          Police remand two men in custody          | The men stay in police custody, a magistrate said.                                     | divorce
          Mother dies after a hit and run           | The trial court heard that the accused was on trial before.                            | medical research
          """)
  void filesAStoryUnderNoTopicOfAPhraseInIt(String title, String text, String label) {
    assertThat(TopicClassifier.standard().classify(title, text))
        .noneMatch(scored -> scored.topic().label().equals(label));
  }
}
