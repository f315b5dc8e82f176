package io.soundbite.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.annotate.Annotator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class QuoteBenchmarkTest {

  private static final String DAM =
      """
      “The dam will hold,” said Mayor Ana Silva. She doubts that “rain” will come soon.
      Critics fear a flood, according to the Harbour Post.
      """;

  @Test
  void countsByKind() {
    QuoteScore score = MarkedText.report(dam()).score();
    assertThat(line(score.all()))
        .isEqualTo("3 marked, recall 0.6667, source 0.5, named 1.0, end-to-end 0.3333");
    assertThat(line(score.direct()))
        .isEqualTo("1 marked, recall 1.0, source 1.0, named 1.0, end-to-end 1.0");
    assertThat(line(score.mixed()))
        .isEqualTo("1 marked, recall 1.0, source 0.0, named -, end-to-end 0.0");
    assertThat(line(score.indirect()))
        .isEqualTo("1 marked, recall 0.0, source -, named -, end-to-end 0.0");
  }

  private static MarkedText dam() {
    return new MarkedText("dam", DAM)
        .marked("Mayor Ana Silva", "said", "The dam will hold")
        .marked("She", "doubts", "that “rain” will come soon")
        .marked("the Harbour Post", "according to", "Critics fear a flood")
        .found("Ana Silva", "said", "The dam will hold", "Ana Silva", 0.9)
        .found("Critics", "", "“rain” will come soon", "Critics", 0.6)
        .found("Critics", "fear", "a flood, according to the Harbour Post", "Critics", 0.7);
  }

  @Test
  void precisionIsThatOfQuotationsAndRecallThatOfAttributions() {
    QuoteScore score = MarkedText.report(dam()).score();
    assertThat(score.predictions()).isEqualTo(3);
    assertThat(score.precision()).hasValue(0.6667);
    assertThat(score.f1()).hasValue(0.6667);
  }

  @Test
  void wordsAreCountedOnceHoweverManyAttributionsHoldThem() {
    MarkedText text =
        new MarkedText("1", "Ana Silva said Bo Lind said all is well.")
            .marked("Ana Silva", "said", "Bo Lind said all is well")
            .marked("Bo Lind", "said", "all is well")
            .found("Bo Lind", "said", "said all is well", "Bo Lind");
    QuoteScore.Words words = MarkedText.report(text).score().words();
    assertThat(words).isEqualTo(new QuoteScore.Words(6, 4, 4));
    assertThat(words.precision()).hasValue(1);
    assertThat(words.recall()).hasValue(0.6667);
    assertThat(words.f1()).hasValue(0.8);
  }

  @Test
  void halfOfTheWordsAreEnough() {
    assertThat(matches("one two three four", "three four")).isEqualTo(1);
    assertThat(matches("one two three four five", "four five")).isZero();
  }

  @Test
  void marksAtTheEdgesChangeNothing() {
    assertThat(matches("“one two”,", "one two”")).isEqualTo(1);
  }

  @Test
  void theLikestPairMatchesFirst() {
    MarkedText text =
        new MarkedText("1", "He said one two three four five six.")
            .marked("He", "said", "one two three four")
            .marked("He", "said", "one two three four five six")
            .found("He", "said", "one two three four five", "");
    QuoteReport report = MarkedText.report(text);
    assertThat(report.worst(QuoteError.Kind.MISSED, 9))
        .extracting(QuoteError::context)
        .containsExactly("He said [one two three four] five six.");
  }

  @Test
  void eachMatchesOne() {
    MarkedText text =
        new MarkedText("1", "He said one two.")
            .marked("He", "said", "one two")
            .found("He", "said", "one two", "")
            .found("He", "said", "one two", "");
    QuoteScore score = MarkedText.report(text).score();
    assertThat(score.all().matched()).isEqualTo(1);
    assertThat(score.precision()).hasValue(0.5);
  }

  private static int matches(String marked, String found) {
    MarkedText text =
        new MarkedText("1", "He said “one two”, one two three four five.")
            .marked("He", "said", marked)
            .found("He", "said", found, "");
    return MarkedText.report(text).score().all().matched();
  }

  @Test
  void aMentionIsRightThatSharesAWordWithTheSource() {
    assertThat(source("Mayor Ana Silva", "Silva")).hasValue(1);
    assertThat(source("Mayor Ana Silva", "She")).hasValue(0);
    assertThat(source("Mayor Ana Silva", "")).hasValue(0);
    assertThat(source("", "Silva")).isEmpty();
  }

  private static OptionalDouble source(String marked, String found) {
    MarkedText text =
        new MarkedText("1", "She heard Mayor Ana Silva say no.")
            .marked(marked, "say", "no")
            .found(found, "say", "no", "");
    return MarkedText.report(text).score().all().source();
  }

  @Test
  void aNameIsRightThatSharesAWordWithTheNameInTheSource() {
    assertThat(named("Mayor Ana Silva", "ANA Petrova")).hasValue(1);
    assertThat(named("President Silva", "President Petrova")).hasValue(0);
    assertThat(named("Mayor Ana Silva", "")).hasValue(0);
    assertThat(named("an aide", "Ana Silva")).isEmpty();
    assertThat(named("She", "Ana Silva")).isEmpty();
    assertThat(named("Mr Ko", "Ko")).isEmpty();
  }

  private static OptionalDouble named(String marked, String speaker) {
    MarkedText text =
        new MarkedText("1", "She, an aide, Mayor Ana Silva, Mr Ko and President Silva say no.")
            .marked(marked, "say", "no")
            .found("an aide", "say", "no", speaker);
    return MarkedText.report(text).score().all().named();
  }

  @Test
  void ofNothingThereIsNoShare() {
    QuoteScore score =
        MarkedText.report(new MarkedText("1", "He left.").marked("He", "", "left")).score();
    assertThat(score.all().recall()).hasValue(0);
    assertThat(score.all().source()).isEmpty();
    assertThat(score.mixed().recall()).isEmpty();
    assertThat(score.precision()).isEmpty();
    assertThat(score.f1()).isEmpty();
  }

  @Test
  void whatHasNoWordsIsLeftOut() {
    QuoteScore score =
        MarkedText.report(
                new MarkedText("1", "He said: “…”")
                    .marked("He", "said", "…")
                    .found("", "", "…", ""))
            .score();
    assertThat(score.all().marked()).isZero();
    assertThat(score.predictions()).isZero();
  }

  @Test
  void quotationsOfOtherArticlesAreStrays() {
    QuoteBenchmark benchmark = new QuoteBenchmark(List.of(new MarkedText("1", "One.").gold()));
    MarkedText other = new MarkedText("2", "He left.").found("He", "", "left", "");
    QuoteReport report = benchmark.compare(other.found());
    assertThat(report.strays()).isEqualTo(1);
    assertThat(report.score().predictions()).isZero();
  }

  @Test
  void refusesOffsetsBeyondTheBody() {
    QuoteBenchmark benchmark = new QuoteBenchmark(List.of(new MarkedText("1", "One.").gold()));
    List<QuotePrediction> found = new MarkedText("1", "One. Two.").found("", "", "Two", "").found();
    assertThatThrownBy(() -> benchmark.compare(found))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "expected offsets in UTF-16 units of the body of '1', which has 4, but found [5, 8)");
  }

  @Test
  void refusesToCompareByNoArticle() {
    assertThatThrownBy(() -> new QuoteBenchmark(List.of()))
        .hasMessage("There is no article to compare quotations by");
  }

  @Test
  void comparesWhatTheAnnotatorFinds() {
    QuoteGold gold =
        new MarkedText("1", "“We will rebuild the bridge by May,” said Ana Silva, the mayor.")
            .marked("Ana Silva", "said", "We will rebuild the bridge by May")
            .gold();
    QuoteReport report = new QuoteBenchmark(List.of(gold)).run(Annotator.standard());
    assertThat(line(report.score().all()))
        .isEqualTo("1 marked, recall 1.0, source 1.0, named 1.0, end-to-end 1.0");
    assertThat(report.charactersPerSecond()).isPresent();
    assertThat(report.characters()).isEqualTo(63);
  }

  private static String line(QuoteCounts counts) {
    return String.format(
        Locale.ROOT,
        "%d marked, recall %s, source %s, named %s, end-to-end %s",
        counts.marked(),
        share(counts.recall()),
        share(counts.source()),
        share(counts.named()),
        share(counts.endToEnd()));
  }

  private static String share(OptionalDouble share) {
    return share.isPresent() ? Double.toString(share.getAsDouble()) : "-";
  }
}
