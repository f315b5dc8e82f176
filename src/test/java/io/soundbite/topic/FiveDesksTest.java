package io.soundbite.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.ScoredTopic;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Stories of the five desks by which many collections of news are filed, and traps on the way. */
class FiveDesksTest {

  private static final Map<String, String> TOPS =
      Map.of(
          "business", "economy, business and finance",
          "entertainment", "arts, culture, entertainment and media",
          "politics", "politics",
          "sport", "sport",
          "technology", "science and technology");

  record Story(String desk, String title, String text) {

    static Story of(String line) {
      String[] columns = line.split("\t", -1);
      return new Story(columns[0], columns[1], columns[2]);
    }

    String top() {
      return Objects.requireNonNull(TOPS.get(desk), desk);
    }

    @Override
    public String toString() {
      return desk + ": " + title;
    }
  }

  static List<Story> stories() throws IOException {
    var in = Objects.requireNonNull(FiveDesksTest.class.getResourceAsStream("five-desks.tsv"));
    try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(Story::of).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void filesAStoryUnderItsDeskFirst(Story story) {
    assertThat(firstTop(story.title(), story.text())).isEqualTo(story.top());
  }

  @Test
  void hasTwelveStoriesOfEachDeskAtLeast() throws IOException {
    var desks = stories().stream().map(Story::desk).toList();
    assertThat(TOPS.keySet())
        .allSatisfy(desk -> assertThat(desks.stream().filter(desk::equals)).hasSizeGreaterThan(11));
  }

  /** Words that once led astray: a hoax, a vote on rates, a debate, a bank that holds. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bomb hoax empties station   | Police arrested a man of 30 after a hoax call about a bomb emptied the station.                              | crime, law and justice
          Governor trims rates        | The vote was five to two to lower the key interest rate, a week after the election. Inflation is down.       | economy, business and finance
          Bank holds: patient mending | The central bank held its key rate. "The patient is better, and still in bed," its governor said.            | economy, business and finance
          Rivals meet in only debate  | An excerpt from the transcript. MODERATOR: Prime minister, the charge is yours to answer. You be the judge.   | politics
          Climber wins third stage    | The climber took the third stage of the tour and the leader's jersey. The riders rest on Monday.             | sport
          Clinic for a poorly pound   | The currency was sickly again and dealers said that the economy needed medicine. Shares and bonds fell too.  | economy, business and finance
          """)
  void isNotLedAstray(String title, String text, String top) {
    assertThat(firstTop(title, text)).isEqualTo(top);
  }

  private static String firstTop(String title, String text) {
    List<ScoredTopic> topics = TopicClassifier.standard().classify(title, text);
    return topics.isEmpty() ? "nothing" : topics.getFirst().topic().path().getFirst();
  }
}
