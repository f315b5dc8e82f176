package io.soundbite.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.ScoredTopic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What common words say of the desk, beside the rules. */
class DeskWordsTest {

  private static final String TITLE = "Cyclone bill could top $2bn";
  private static final String BODY =
      "Insurers have received claims of two billion dollars after the cyclone. Shares of the"
          + " reinsurance company fell, and its chief executive warned that premiums and prices would"
          + " rise. The hurricane cost growers much of their output.";
  private static final String ECONOMY = "economy, business and finance";

  private static final TopicNumbers TOPICS = new TopicNumbers(Taxonomy.iptc());
  private static final DeskWords WORDS = DeskWords.shipped(TOPICS);

  /** A line of each desk that people told the table of. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          13000000 | It copies the files at high speed and plugs into a socket at the back.
          15000000 | The substitute was unbeaten, and limped off before the interval of the fixture.
          01000000 | The narrator is an elderly composer whose portrait hangs in the theatre.
          04000000 | The firm would supply wholesalers, invest in warehouses and raise its output.
          11000000 | He told backbenchers that ministers had no mandate from the electorate.
          """)
  void hearsTheDeskInCommonWords(String code, String text) {
    assertThat(likeliest(text)).isEqualTo(code);
  }

  private static String likeliest(String text) {
    double[] shares = WORDS.logShares("", text, top -> false, TOPICS.count());
    int likeliest = TOPICS.tops()[0];
    for (int top : TOPICS.tops()) {
      likeliest = shares[top] > shares[likeliest] ? top : likeliest;
    }
    return TOPICS.topic(likeliest).code();
  }

  @Test
  void findsPluralsOfWordsThatItHasInTheSingular() {
    DeskWords table =
        DeskWords.of(
            new LineFile(
                "table", List.of("unit:\t1", "bias:\t01:0", "gizmo\t1\t............D....")),
            TOPICS);
    int technology = TOPICS.of("13000000");
    assertThat(table.logShares("", "Gizmos!", top -> false, TOPICS.count())[technology])
        .isGreaterThan(table.logShares("", "Nothing.", top -> false, TOPICS.count())[technology]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Xyzzy.", "12 34"})
  void knowsNothingOfATextWithoutWords(String text) {
    double[] shares = WORDS.logShares("", text, top -> false, TOPICS.count());
    assertThat(Arrays.stream(shares).allMatch(Double::isFinite)).isTrue();
  }

  @Test
  void aTopThatIsOffIsNeitherLikelyNorUnlikely() {
    int economy = TOPICS.of("04000000");
    double[] shares = WORDS.logShares(TITLE, BODY, top -> top == economy, TOPICS.count());
    assertThat(shares[economy]).isEqualTo(-Math.log(17));
    assertThat(sharesOfOthers(shares, economy)).isGreaterThan(0.9);
  }

  private static double sharesOfOthers(double[] shares, int off) {
    double sum = 0;
    for (int top : TOPICS.tops()) {
      sum += top == off ? 0 : Math.exp(shares[top]);
    }
    return sum;
  }

  @Test
  void putsTheDeskFirstThatTheWholeTextSpeaksOf() {
    assertThat(firstTop(TopicClassifier.standard())).isEqualTo(ECONOMY);
    assertThat(firstTop(TopicClassifier.standard().byRules()))
        .isEqualTo("disaster, accident and emergency incident");
  }

  @Test
  void leavesASureTopicFirst() {
    String text =
        "The earthquake of magnitude seven had its epicentre near the city; aftershocks followed the"
            + " quake. Insurers, shares, companies, analysts, sales, forecasts, output, prices.";
    assertThat(TopicClassifier.standard().classify("Earthquake topples houses", text))
        .isEqualTo(
            TopicClassifier.standard().byRules().classify("Earthquake topples houses", text));
  }

  @Test
  void saysNothingForATopThatIsSwitchedOff(@TempDir Path folder) throws IOException {
    Path rules = Files.writeString(folder.resolve("rules"), "04000000 economy\n  off\n");
    TopicClassifier off = TopicClassifier.standardWith(rules);
    assertThat(off.classify(TITLE, BODY)).isEqualTo(off.byRules().classify(TITLE, BODY));
  }

  @Test
  void explainsWhichWordsMadeATopicTheFirst() {
    List<Reason> reasons = TopicClassifier.standard().explain(TITLE, BODY);
    assertThat(reasons)
        .filteredOn(reason -> reason.topic().code().equals("04000000"))
        .extracting(Reason::term)
        .contains("reinsurance", "insurers");
    assertThat(TopicClassifier.standard().byRules().explain(TITLE, BODY))
        .extracting(Reason::term)
        .doesNotContain("reinsurance");
  }

  @Test
  void stepsAreWrittenAsLettersThatAreCutAtTwentySix() {
    assertThat("" + DeskWords.letter(0) + DeskWords.letter(1) + DeskWords.letter(-2))
        .isEqualTo(".Ab");
    assertThat("" + DeskWords.letter(99) + DeskWords.letter(-99)).isEqualTo("Zz");
  }

  private static String firstTop(TopicClassifier classifier) {
    List<ScoredTopic> topics = classifier.classify(TITLE, BODY);
    return topics.getFirst().topic().path().getFirst();
  }
}
