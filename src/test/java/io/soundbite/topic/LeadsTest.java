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
}
