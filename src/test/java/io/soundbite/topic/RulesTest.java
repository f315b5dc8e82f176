package io.soundbite.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.model.ScoredTopic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of rules: those that the library ships, and those of a user. */
class RulesTest {

  @TempDir Path folder;

  @Test
  void shipsRulesForEveryTopAndMostTopicsThatNewsUses() {
    Map<String, Rule> rules = TopicClassifier.shippedRules();
    Taxonomy iptc = Taxonomy.iptc();
    assertThat(iptc.tops()).allSatisfy(top -> assertThat(rules).containsKey(top.code()));
    assertThat(rules.values().stream().filter(rule -> rule.terms().size() > 1).count())
        .isGreaterThan(500);
  }

  @Test
  void writesNoTermAsThePluralOfAnotherOfItsTopic() {
    for (Rule rule : TopicClassifier.shippedRules().values()) {
      var doubled =
          rule.terms().keySet().stream()
              .filter(term -> term.endsWith("s"))
              .filter(term -> rule.terms().containsKey(term.substring(0, term.length() - 1)))
              .filter(
                  term ->
                      rule.terms().get(term)
                          == rule.terms().get(term.substring(0, term.length() - 1)))
              .collect(Collectors.toList());
      assertThat(doubled).as(rule.code()).isEmpty();
    }
  }

  /** It would count twice where the text has the capitals. */
  @Test
  void writesNoTermAgainWithCapitals() {
    for (Rule rule : TopicClassifier.shippedRules().values()) {
      var again =
          rule.terms().entrySet().stream()
              .filter(term -> term.getValue() != Strength.NOT)
              .map(Map.Entry::getKey)
              .filter(term -> !term.equals(lower(term)))
              .filter(term -> rule.terms().getOrDefault(lower(term), Strength.NOT) != Strength.NOT)
              .toList();
      assertThat(again).as(rule.code()).isEmpty();
    }
  }

  private static String lower(String term) {
    return term.toLowerCase(Locale.ROOT);
  }

  @Test
  void filesByTheRulesOfAUser() throws IOException {
    var own = TopicClassifier.standardWith(rules("20000210 agriculture", "  sure: zucchini"));
    assertThat(labels(own.classify("The zucchini is in bloom"))).containsExactly("agriculture");
    assertThat(labels(own.classify("Farmers brought in the wheat harvest")))
        .containsExactly("agriculture");
    assertThat(labels(own.classify("Firefighters fight a wildfire"))).containsExactly("wildfire");
  }

  @Test
  void replacesARuleAndItsTermsOnlyWhereToldTo() throws IOException {
    var own =
        TopicClassifier.standardWith(
            rules("20000210 agriculture", "  replace: zucchini", "  sure: marrow"));
    assertThat(labels(own.classify("The marrow is in bloom"))).containsExactly("agriculture");
    assertThat(labels(own.classify("Farmers brought in the wheat harvest"))).isEmpty();
  }

  @Test
  void takesAwayATermOfAShippedRule() throws IOException {
    String strike = "Nurses went on strike as the ship strike was looked into";
    var own = TopicClassifier.standardWith(rules("20000530 labor strike", "  not: went on strike"));
    assertThat(labels(TopicClassifier.standard().classify(strike))).contains("labor strike");
    assertThat(labels(own.classify(strike))).doesNotContain("labor strike");
    assertThat(labels(own.classify("A strike ballot of the unions"))).contains("labor strike");
  }

  @Test
  void saysThatTermsAreNoQuery() {
    assertThatThrownBy(() -> read("20000210 agriculture", "  sure: zucchini OR marrow"))
        .hasMessageContaining("reads as a query: write 'add: ...' for one, commas for terms");
  }

  @Test
  void filesUnderATaxonomyOfAUser() throws IOException {
    Path tree = Files.write(folder.resolve("tree.tsv"), List.of("g\tgarden", "v\tpests\tg"));
    var own = TopicClassifier.of(Taxonomy.read(tree), rules("v pests", "  sure: slug*, green fly"));
    assertThat(labels(own.classify("Beware of sluggish greenflies, and of green flies")))
        .containsExactly("pests");
  }

  @Test
  void matchesCapitalsPluralsAndBeginningsAsTheRulesSay() throws IOException {
    Path rules = rules("20000350 central bank", "  sure: Fed, WHO, lend*, bank rate");
    var own = TopicClassifier.of(Taxonomy.iptc(), rules);
    assertThat(own.classify("The Fed has met")).isNotEmpty();
    assertThat(own.classify("he fed the cat")).isEmpty();
    assertThat(own.classify("the WHO has met")).isNotEmpty();
    assertThat(own.classify("Who has met?")).isEmpty();
    assertThat(own.classify("lending fell")).isNotEmpty();
    assertThat(own.classify("Bank-rates fell")).isNotEmpty();
    assertThat(own.classify("the bank, rate it")).isEmpty();
  }

  @Test
  void findsATermForEachOfItsTopicsHoweverTheyWriteIt() throws IOException {
    Path rules =
        rules(
            "20000632 personal weapon control policy",
            "  sure: gun control",
            "20001313 shootings",
            "  sure: gun-control");
    var own = TopicClassifier.of(Taxonomy.iptc(), rules);
    for (String text : List.of("On gun control", "On gun-control")) {
      assertThat(labels(own.classify(text)))
          .containsExactlyInAnyOrder("personal weapon control policy", "shootings");
    }
  }

  /** A desk claims a text as a whole; by its weight a user hands the text to another one. */
  @Test
  void weighsTheDesksAsTheUserSays() throws IOException {
    String text = "A book about the star, her coach and her tennis";
    String[] rules = {
      "20000013 literature",
      "  likely: book",
      "15000000 sport",
      "  likely: coach",
      "%s",
      "20001085 tennis",
      "  hint: tennis"
    };
    assertThat(labels(weighing(rules, "# as usual").classify(text, text)).getFirst())
        .isEqualTo("sport");
    assertThat(labels(weighing(rules, "  weight: 0.1").classify(text, text)).getFirst())
        .isEqualTo("literature");
  }

  /** Who acts stands in every line; what the text is about is what they act on. */
  @Test
  void letsASubjectComeBeforeTheChamberThatSpeaksOfIt() throws IOException {
    String[] rules = {
      "20000616 lower house (legislature)",
      "  likely: House, speaker, caucus",
      "%s",
      "20000634 migration policy",
      "  sure: visa"
    };
    String title = "House hears of visas";
    String text = "The House, its speaker and a caucus heard of a visa";
    assertThat(labels(weighing(rules, "# as usual").classify("", text)))
        .containsExactly("lower house (legislature)", "migration policy");
    assertThat(labels(weighing(rules, "  weight: 0.1").classify(title, text)))
        .containsExactly("migration policy", "lower house (legislature)");
  }

  @Test
  void countsWhoActsLessWhereTheTitleOpensWithIt() throws IOException {
    String[] rules = {
      "20000613 minister and secretary (government)",
      "  sure: minister",
      "%s",
      "20000634 migration policy",
      "  sure: visa"
    };
    String text = "A minister, the minister, a minister. A visa.";
    String opening = "Minister says no to more visas";
    String end = "More visas? There is a no from the minister";
    var agent = weighing(rules, "  weight: 0.9");
    assertThat(labels(agent.classify(opening, text)).getFirst()).isEqualTo("migration policy");
    assertThat(labels(agent.classify(end, text)).getFirst())
        .isEqualTo("minister and secretary (government)");
    assertThat(labels(weighing(rules, "# as usual").classify(opening, text)).getFirst())
        .isEqualTo("minister and secretary (government)");
  }

  private TopicClassifier visasAndCandidates() throws IOException {
    return TopicClassifier.of(
        Taxonomy.iptc(),
        rules(
            "20000634 migration policy",
            "  sure: visa, border",
            "20000582 political candidates",
            "  sure: candidate, hopeful"));
  }

  @Test
  void putsFirstWhatTitleAndTextBothSpeakOf() throws IOException {
    var own = visasAndCandidates();
    String text = "A visa, a visa, the border, the border. A candidate, a candidate.";
    assertThat(labels(own.classify("News", text)))
        .containsExactly("migration policy", "political candidates");
    assertThat(labels(own.classify("Another candidate", text)))
        .containsExactly("political candidates", "migration policy");
  }

  /** Titles play with words of other desks, which the text does not take up. */
  @Test
  void mistrustsAWordOfTheTitleThatTheTextDoesNotTakeUp() throws IOException {
    var own =
        TopicClassifier.of(
            Taxonomy.iptc(),
            rules(
                "20001085 tennis",
                "  sure: set, match",
                "20000318 precious material",
                "  sure: gold"));
    String text = "A set, a set, a match and a match.";
    assertThat(labels(own.classify("Gold", text)).getFirst()).isEqualTo("tennis");
    String both = "A set. Then gold, gold again, and gold.";
    assertThat(labels(own.classify("Gold", both)).getFirst()).isEqualTo("precious material");
  }

  @Test
  void putsFirstWhatTheLeadSpeaksOf() throws IOException {
    var own = visasAndCandidates();
    String lead = "A visa for the border. " + "More of it was said. ".repeat(30);
    String end = "A candidate, a hopeful, a candidate and a hopeful. ";
    assertThat(labels(own.classify("News", lead + end)).getFirst()).isEqualTo("migration policy");
    assertThat(labels(own.classify("News", end + lead)).getFirst())
        .isEqualTo("political candidates");
  }

  @Test
  void takesUpAWordOfTheTitleInOtherWordsOfItsTopic() throws IOException {
    var own = visasAndCandidates();
    String text = "A visa, and a visa again. Of a candidate, a candidate and the candidate.";
    assertThat(labels(own.classify("News", text)).getFirst()).isEqualTo("political candidates");
    assertThat(labels(own.classify("At the border", text)).getFirst())
        .isEqualTo("migration policy");
  }

  @Test
  void filesUnderTheTopWhatSpeaksOfMuchThereAndOfNothingMost() throws IOException {
    var own =
        TopicClassifier.of(
            Taxonomy.iptc(),
            rules(
                "11000000 politics",
                "  likely: president, lawmaker",
                "20000650 lobbying",
                "  likely: lobbyist",
                "20000641 treaty",
                "  likely: treaty",
                "20000582 political candidates",
                "  likely: candidate"));
    String text = "A president, a lawmaker, a lobbyist, a treaty and a candidate";
    assertThat(labels(own.classify("", text)).getFirst()).isEqualTo("politics");
    assertThat(labels(own.classify("The treaty", "A treaty is signed")).getFirst())
        .isEqualTo("treaty");
  }

  /** A text that speaks of seven things in politics, of each as much, is about none of them. */
  @Test
  void filesUnderATopAsItsWeightSays() throws IOException {
    String[] rules = {
      "11000000 politics",
      "  hint: politician",
      "%s",
      "20000574 election",
      "  sure: ballot",
      "20000587 fundamental rights",
      "  sure: right",
      "20000593 government",
      "  sure: cabinet",
      "20000621 government policy",
      "  sure: policy",
      "20000638 international relations",
      "  sure: envoy",
      "20000646 non-governmental organization",
      "  sure: relief group",
      "20000647 political crisis",
      "  sure: crisis"
    };
    String text = "A ballot, a right, the cabinet, a policy, an envoy, a relief group, a crisis.";
    assertThat(labels(weighing(rules, "# as usual").classify("", text)))
        .containsExactly("fundamental rights");
    assertThat(labels(weighing(rules, "  weight: 2").classify("", text)))
        .containsExactly("politics", "fundamental rights");
  }

  /** Seven bodies of the government, of which little is said each, hold more than refugees do. */
  @Test
  void losesNoTopicBesideOneBelowWhichManyHoldLittleEach() throws IOException {
    var own =
        TopicClassifier.of(
            Taxonomy.iptc(),
            rules(
                "20000594 civil and public service",
                "  sure: clerk",
                "20000597 constitution (law)",
                "  sure: clause",
                "20000598 defense",
                "  sure: barracks",
                "20000606 executive (government)",
                "  sure: cabinet",
                "20000610 heads of state",
                "  sure: king",
                "20000618 state government and authority",
                "  sure: governor",
                "20001262 public inquiry",
                "  sure: inquiry",
                "20000645 refugees and internally displaced people",
                "  sure: refugee"));
    String bodies = "The clerk, the clause, the barracks, the cabinet, the king, the governor.";
    assertThat(labels(own.classify("", bodies + " An inquiry. A refugee, a refugee.")))
        .contains("refugees and internally displaced people");
  }

  @Test
  void keepsTheRuleOfADeskThatIsOnlyWeighed() throws IOException {
    var own = TopicClassifier.standardWith(rules("11000000 politics", "  weight: 2"));
    assertThat(labels(own.classify("The chief whip spoke of the private member's bill")))
        .containsExactly("politics");
  }

  @Test
  void saysWhichWeightIsNone() {
    assertThatThrownBy(() -> read("11000000 politics", "  weight: heavy"))
        .hasMessageEndingWith("line 2: expected a weight above 0, at most 100, but found: heavy");
    assertThatThrownBy(() -> read("11000000 politics", "  weight: 0"))
        .hasMessageEndingWith("line 2: expected a weight above 0, at most 100, but found: 0");
    assertThatThrownBy(() -> read("none", "  weight: 2"))
        .hasMessageEndingWith("line 2: only a topic has a weight");
  }

  @Test
  void saysWhichLineOfTheRulesIsWrong() {
    assertThatThrownBy(() -> read("20000350 central bank", "  often: Fed"))
        .hasMessageEndingWith(
            "own.txt, line 2: expected 'add: query', 'replace: query', 'weight:"
                + " number', 'off', or one of sure, likely, hint, not, a colon and terms, but"
                + " found: often: Fed");
    assertThatThrownBy(() -> read("99 nothing"))
        .hasMessageEndingWith(
            "line 1: '99' is no code of the taxonomy; a line at the margin starts with one, or"
                + " with 'none'");
    assertThatThrownBy(() -> read("  sure: Fed"))
        .hasMessageEndingWith("line 1: this stands before the first code of a topic: sure: Fed");
    assertThatThrownBy(() -> read("20000350", "  sure: a,, b"))
        .hasMessageEndingWith("line 2: the term '' has no letters");
    assertThatThrownBy(() -> read("20000350", "  sure: Fed, Fed"))
        .hasMessageEndingWith("line 2: the term 'Fed' stands in this rule a second time");
    assertThatThrownBy(() -> read("20000632", "  sure: gun control", "  likely: gun-control"))
        .hasMessageEndingWith("line 3: the term 'gun-control' stands in this rule a second time");
    assertThatThrownBy(() -> read("20000350", "20000350"))
        .hasMessageEndingWith("line 2: the topic 20000350 has its rule above already");
    assertThatThrownBy(() -> read("20000350", "  sure: ra*te"))
        .hasMessageEndingWith("line 2: the term 'ra*te' has a star that does not end a word");
    assertThatThrownBy(() -> read("20000350", "  sure: ra*"))
        .hasMessageEndingWith("line 2: the term 'ra*' has a star after fewer than 3 letters");
    assertThatThrownBy(() -> read("20000350", "  sure: Rate*"))
        .hasMessageContaining("has a star after a word with capitals");
    assertThatThrownBy(() -> read("20000350", "  sure: rate (base)"))
        .hasMessageContaining("holds more than letters, digits, spaces, stars and - & / ' .");
  }

  private TopicClassifier weighing(String[] rules, String line) throws IOException {
    return TopicClassifier.of(
        Taxonomy.iptc(), rules(String.join("\n", rules).formatted(line).split("\n")));
  }

  private static List<String> labels(List<ScoredTopic> topics) {
    return topics.stream().map(scored -> scored.topic().label()).toList();
  }

  private void read(String... lines) throws IOException {
    TopicClassifier.of(Taxonomy.iptc(), rules(lines));
  }

  private Path rules(String... lines) throws IOException {
    return Files.write(folder.resolve("own.txt"), List.of(lines));
  }
}
