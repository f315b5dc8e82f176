package io.soundbite.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.soundbite.model.ScoredTopic;
import io.soundbite.model.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicClassifierTest {

  private static final TopicClassifier CLASSIFIER = TopicClassifier.standard();

  /** A line of news for each of the topics at the top, and the topic that an editor gives it. */
  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The pianist closed the night with a Chopin concerto.          | classical music
          A fraudster ran the Ponzi scheme from his yacht.              | fraud
          The quake toppled houses near the epicentre.                  | earthquake
          The economy is in recession and growth has stalled.           | macro economics
          Pupils at the primary school sat at new desks.                | primary education
          Carbon emissions drive climate change, the report warned.     | climate change
          The vaccine needs a booster shot after six months.            | vaccine
          Mourners filled the square for the state funeral.             | funeral and memorial service
          Dock workers went on strike over pay and the union cheered.   | labor strike
          The roller coaster is the pride of the amusement park.        | amusement park
          The foreign minister recalled the ambassador from Ankara.     | diplomacy
          The bishop blessed the congregation in the cathedral.         | religion
          The astronauts left the space station in a capsule.           | space exploration
          Volunteers at the food bank say poverty is growing.           | poverty
          She won Wimbledon in straight sets.                           | tennis
          Shelling went on along the front line all night.              | armed conflict
          Forecasters expect a heatwave, with temperatures near 40.     | weather
          """)
  void filesALineOfNews(String news, String label) {
    assertThat(CLASSIFIER.classify(news)).isNotEmpty();
    assertThat(CLASSIFIER.classify(news).getFirst().topic().path()).contains(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n ",
        "We will see what tomorrow brings.",
        "He said so, and she did not answer.",
        "There is a war of words about the new logo.",
        "I have never been so happy in my life."
      })
  void filesNothingWithoutEvidence(String text) {
    assertThat(CLASSIFIER.classify(text)).isEmpty();
  }

  @Test
  void filesAnArticleUnderSeveralTopics() {
    assertThat(
            labels(
                "Protesters march against gun violence after school shooting",
                "Thousands of demonstrators called for gun control and background checks, a week"
                    + " after a gunman opened fire at a high school."))
        .contains("personal weapon control policy", "shootings", "demonstration");
  }

  @Test
  void impliesTheTopicsAbove() {
    assertThat(labels("Tennis: champion wins Wimbledon", "She beat the top seed in the final."))
        .contains("tennis")
        .doesNotContain("sport", "competition discipline");
  }

  @Test
  void countsTheTitleMore() {
    String body = "The strike at the docks met the wildfire season.";
    assertThat(labels("Wildfire", body).getFirst()).isEqualTo("wildfire");
  }

  @Test
  void letsNoStrongWordOfAnotherDeskFileTheWholeText() {
    assertThat(
            labels(
                "Gymnast back with gold on the vault",
                "The American won the final for her third gold medal of the Games. Her team-mate"
                    + " took silver. The floor final is on Monday."))
        .first()
        .isNotEqualTo("precious material");
  }

  /** An office, an agency or a region of the world stands in each, and is not what it is about. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nominee to lead energy department quits      | She was tapped to lead the department in May. The oil and gas industry had praised her, the Senate had not. | minister and secretary (government)
          President's poll numbers fall                | Four in ten voters approve of the job that he does. On foreign policy half disapprove of the president.     | heads of state
          Senator's new book settles scores            | In his new book he tells of the campaign, of voters and of rallies. Excerpts were printed on Sunday.        | non-fiction
          Commissioner's travels draw an ethics probe  | The head of the agency for clean air flew first-class at taxpayer expense; emissions were on his desk.     | public officials
          """)
  void filesAStoryUnderItsSubject(String title, String body, String label) {
    assertThat(labels(title, body).getFirst()).isEqualTo(label);
  }

  /** The lists of links that some sites drop into a sentence have headlines of other news. */
  @Test
  void filesByNoHeadlineOfAListOfLinks() {
    String list = " Ana Maria SilvaSilva faces murder trial Wildfire nears the capital MORE";
    String text =
        "Sen. Ana Silva%s (D-Ohio) said on Monday that the visa rules at the border hold.";
    assertThat(labels("Visa rules", text.formatted(list)))
        .isEqualTo(labels("Visa rules", text.formatted("")))
        .doesNotContain("wildfire");
    assertThat(labels("Visa rules", text.formatted(" told MORE of a wildfire")))
        .contains("wildfire");
  }

  /** The words of a quotation are few, and one of them may mean two things. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Chelsea bomb was the work of one man      | A bomb went off in a street and terrorists claimed the attack.      | soccer
          He will drink from a different pitcher now    | The governor won the primary election, and voters cheered.          | baseball
          I was assigned the role on day one            | The judge ruled that the minister was not lawfully appointed.       | movies
          """)
  void filesNoQuoteByOneWordOfWhichItsArticleKnowsNothing(
      String quote, String article, String label) {
    assertThat(CLASSIFIER.classifyQuote(quote, CLASSIFIER.classify(article)))
        .extracting(scored -> scored.topic().label())
        .doesNotContain(label);
  }

  @Test
  void filesAQuoteByManyWordsWhateverItsArticleIsAbout() {
    var article =
        CLASSIFIER.classify(
            "The primary election",
            "The governor won the primary election. Of the candidates in the primary, he alone had"
                + " campaigned in every county.");
    String quote = "The goalkeeper saved a penalty and the striker scored in the cup final.";
    assertThat(CLASSIFIER.classifyQuote(quote, article).getFirst().topic().label())
        .isEqualTo("soccer");
  }

  @Test
  void leavesAFragmentThatSaysNothingWithoutTopics() {
    var article =
        CLASSIFIER.classify(
            "The primary election",
            "The governor won the primary election. Of the candidates in the primary, he alone had"
                + " campaigned in every county.");
    assertThat(article).isNotEmpty();
    assertThat(CLASSIFIER.classifyQuote("a kernel of truth", article)).isEmpty();
    assertThat(CLASSIFIER.classifyQuote("There is a kernel of truth in it", article)).hasSize(1);
  }

  @Test
  void saysWhichWordsSpokeForATopic() {
    List<Reason> reasons = CLASSIFIER.explain("Wildfire", "A wildfire burned ten thousand acres.");
    assertThat(reasons)
        .extracting(reason -> reason.topic().label() + ": " + reason.term())
        .containsExactly("wildfire: wildfire", "wildfire: acres", "wildfire: burn*");
    assertThat(reasons.getFirst().weight()).isGreaterThan(reasons.get(1).weight());
  }

  @Test
  void explainsATopicByTheWordsOfThoseBelowIt() {
    String news = "A wildfire burned ten thousand acres, said the Serie A striker.";
    Topic disaster = Taxonomy.iptc().byCode("03000000").orElseThrow();
    assertThat(CLASSIFIER.explain("Wildfire", news, disaster))
        .extracting(Reason::term)
        .contains("wildfire", "acres")
        .doesNotContain("striker");
    Topic weather = Taxonomy.iptc().byCode("17000000").orElseThrow();
    assertThat(CLASSIFIER.explain("Wildfire", news, weather)).isEmpty();
  }

  @Test
  void givesReasonsForEveryTopicThatAddUpToWhatItWasGivenFor() {
    String news = "Thousands of demonstrators called for gun control after a school shooting.";
    for (ScoredTopic filed : CLASSIFIER.classify("Gun control", news)) {
      List<Reason> reasons = CLASSIFIER.explain("Gun control", news, filed.topic());
      assertThat(reasons).isNotEmpty();
      assertThat(reasons.stream().mapToDouble(Reason::weight).sum()).isPositive();
      assertThat(reasons)
          .allSatisfy(
              reason -> assertThat(reason.topic().path()).containsSequence(filed.topic().path()));
    }
  }

  @Test
  void filesTheVisitToMoscowUnderWarPeaceAndDiplomacy() throws IOException {
    Path seed = Path.of("../shared/seed/xi-in-moscow.txt");
    assumeThat(seed).exists();
    assertThat(labels("", Files.readString(seed)).subList(0, 3))
        .contains("diplomacy", "war", "peace process");
  }

  @Test
  void neverThrowsAndRanksBestFirst() {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      String text = nonsense(random);
      var topics = CLASSIFIER.classify(text, nonsense(random));
      for (int i = 1; i < topics.size(); i++) {
        assertThat(topics.get(i).confidence())
            .as("seed %d", seed)
            .isLessThanOrEqualTo(topics.get(i - 1).confidence());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "'", ".", "a.", "war ", "of the ", "é", "-", "\ud83d"})
  void readsAMegabyteOfOneWord(String unit) {
    String text = unit.repeat((1 << 20) / unit.length());
    assertThat(CLASSIFIER.classify(text, text)).hasSizeLessThanOrEqualTo(1);
  }

  private static String nonsense(Random random) {
    String[] pieces = {
      "war", "Supreme Court", "’s", "'", ".", "U.S.", "é", "\n\n", "\ud83d", "\u0000", "*", "-", " "
    };
    var text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(pieces[random.nextInt(pieces.length)]);
      text.append(random.nextBoolean() ? " " : String.valueOf((char) random.nextInt(0x10000)));
    }
    return text.toString();
  }

  private static List<String> labels(String title, String body) {
    return CLASSIFIER.classify(title, body).stream().map(scored -> scored.topic().label()).toList();
  }
}
