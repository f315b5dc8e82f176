package io.soundbite.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class QuoteReportTest {

  private static final MarkedText HARBOUR =
      new MarkedText(
              "harbour",
              "Ana Silva has also said the port is safe. Bo Lind says it leaks. "
                  + "According to divers, it was never dry. The mayor warned: leave now.")
          .marked("Ana Silva", "has also said", "the port is safe")
          .marked("Bo Lind", "says", "it leaks")
          .marked("divers", "According to", "it was never dry")
          .found("Ana Silva", "said", "the port is safe", "Ana Silva", 0.95)
          .found("Ana Silva", "says", "it leaks", "Ana Silva", 0.85)
          .found("The mayor", "warned", "leave now", "The mayor", 0.9)
          .found("divers", "According", "it was never dry. The mayor", "Bo Lind", 0.42);

  @Test
  void cuesAreCountedUnderOneWord() {
    assertThat(MarkedText.report(HARBOUR).cues())
        .extracting(QuoteReportTest::line)
        .containsExactly(
            "say: 2 marked, 2 matched, 1 right, 2 found, 0 falsely",
            "according: 1 marked, 1 matched, 1 right, 1 found, 0 falsely",
            "warn: 0 marked, 0 matched, 0 right, 1 found, 1 falsely");
  }

  private static String line(QuoteCue cue) {
    return "%s: %d marked, %d matched, %d right, %d found, %d falsely"
        .formatted(
            cue.cue(),
            cue.counts().marked(),
            cue.counts().matched(),
            cue.counts().sourceRight(),
            cue.found(),
            cue.falselyFound());
  }

  @Test
  void bandsSayHowManyOfTheSureAreRight() {
    QuoteReport report = MarkedText.report(HARBOUR);
    assertThat(report.bands())
        .extracting(QuoteReportTest::line)
        .containsExactly(
            "0.4 to 0.5: 1 found, mean 0.420, 1 right",
            "0.8 to 0.9: 1 found, mean 0.850, 0 right",
            "0.9 to 1.0: 2 found, mean 0.925, 1 right");
    assertThat(report.calibrationError()).hasValue(0.57);
  }

  private static String line(QuoteBand band) {
    return String.format(
        Locale.ROOT,
        "%.1f to %.1f: %d found, mean %.3f, %d right",
        band.low(),
        band.high(),
        band.found(),
        band.meanConfidence(),
        band.right());
  }

  @Test
  void certaintyFallsIntoTheLastBand() {
    MarkedText text =
        new MarkedText("1", "She said no.")
            .marked("", "said", "no")
            .found("", "said", "no", "", 1)
            .found("", "said", "She", "");
    assertThat(MarkedText.report(text).bands()).containsExactly(new QuoteBand(0.9, 1, 1, 1, 1));
  }

  @Test
  void whoIsCreditedWherePeopleMarkedNobodyIsWrong() {
    MarkedText text =
        new MarkedText("1", "She was told no.")
            .marked("", "told", "no")
            .found("She", "told", "no", "", 0.5);
    assertThat(MarkedText.report(text).bands()).containsExactly(new QuoteBand(0.5, 0.6, 1, 0.5, 0));
    assertThat(lines(MarkedText.report(text)))
        .containsExactly("wrong speaker 1 sure 0.5 near 0.00 nobody/She: She was told [no].");
  }

  @Test
  void mistakesAreListedByKindTheWorstFirst() {
    MarkedText quarry =
        new MarkedText(
                "quarry", "The quarry shuts, he said. He added that Bo Lind agreed to all of it.")
            .marked("he", "said", "The quarry shuts")
            .marked("He", "added", "that Bo Lind agreed to all of it")
            .marked("Bo Lind", "agreed", "it")
            .found("Bo Lind", "agreed", "agreed to", "Cy Roe", 0.97)
            .found("Bo Lind", "agreed", "it", "Cy Roe", 0.3);
    assertThat(lines(MarkedText.report(HARBOUR, quarry)))
        .containsExactly(
            "missed quarry sure - near 0.25 He/nobody: "
                + "The quarry shuts, he said. He added [that Bo Lind agreed to all of it].",
            "missed quarry sure - near 0.00 he/nobody: "
                + "[The quarry shuts], he said. He added that Bo Lind agreed to all of it.",
            "wrong speaker harbour sure 0.85 near 0.00 Bo Lind/Ana Silva: "
                + "Ana Silva has also said the port is safe. Bo Lind says [it leaks]. "
                + "According to divers, it was never dry. The mayor warned: l",
            "wrong name quarry sure 0.3 near 0.00 Bo Lind/Bo Lind = Cy Roe: "
                + "arry shuts, he said. He added that Bo Lind agreed to all of [it].",
            "false quarry sure 0.97 near 0.25 nobody/Bo Lind = Cy Roe: "
                + "The quarry shuts, he said. He added that Bo Lind [agreed to] all of it.",
            "false harbour sure 0.9 near 0.00 nobody/The mayor: "
                + "s. According to divers, it was never dry. The mayor warned: [leave now].");
  }

  private static List<String> lines(QuoteReport report) {
    return report.errors().stream().map(QuoteReportTest::line).toList();
  }

  private static String line(QuoteError error) {
    return String.format(
        Locale.ROOT,
        "%s %s sure %s near %.2f %s/%s: %s",
        error.kind().label(),
        error.article(),
        error.confidence().isPresent() ? error.confidence().getAsDouble() : "-",
        error.near(),
        error.expected().isEmpty() ? "nobody" : error.expected(),
        error.found().isEmpty() ? "nobody" : error.found(),
        error.context());
  }

  @Test
  void nearMistakesAreCounted() {
    MarkedText text =
        new MarkedText("1", "He said one two three four five, and left at six.")
            .marked("He", "said", "one two three four five")
            .marked("He", "said", "left at six")
            .found("He", "said", "five, and", "");
    QuoteReport report = MarkedText.report(text);
    assertThat(report.errors(QuoteError.Kind.MISSED)).isEqualTo(2);
    assertThat(report.nearErrors(QuoteError.Kind.MISSED)).isEqualTo(1);
    assertThat(report.nearErrors(QuoteError.Kind.FALSE)).isEqualTo(1);
  }

  @Test
  void longStretchesAreCutInTheLineToRead() {
    String words = "all the way down the river ".repeat(10).strip();
    MarkedText text = new MarkedText("1", "He went " + words + ".").marked("He", "", words);
    assertThat(MarkedText.report(text).errors())
        .extracting(QuoteError::context)
        .containsExactly(
            "He went [all the way down the river all the way down the ri … the way down the"
                + " river all the way down the river].");
  }

  @Test
  void intervalsOfOneArticleAreItsFigures() {
    QuoteIntervals intervals = MarkedText.report(HARBOUR).intervals();
    assertThat(intervals.recall()).hasValue(new Interval(1, 1));
    assertThat(intervals.precision()).hasValue(new Interval(0.75, 0.75));
    assertThat(intervals.named()).hasValue(new Interval(0.5, 0.5));
  }

  @Test
  void intervalsAreWideWhereArticlesDiffer() {
    MarkedText found = new MarkedText("1", "He said no.").marked("He", "said", "no");
    found.found("He", "said", "no", "");
    MarkedText missed = new MarkedText("2", "He said no.").marked("He", "said", "no");
    QuoteIntervals intervals = MarkedText.report(found, missed).intervals();
    assertThat(intervals.recall()).hasValue(new Interval(0, 1));
    assertThat(intervals.named()).isEmpty();
  }

  @Test
  void speedIsThatOfTheAnnotatorAlone() {
    assertThat(MarkedText.report(HARBOUR).charactersPerSecond()).isEqualTo(OptionalDouble.empty());
  }
}
