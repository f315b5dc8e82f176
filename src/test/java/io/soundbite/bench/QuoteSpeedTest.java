package io.soundbite.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.model.Article;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuoteSpeedTest {

  @Test
  void eachRoundGoesOverAllBodies() throws IOException {
    List<Article> articles =
        List.of(
            Article.of("1", "", "“We will rebuild the bridge by May,” said Ana Silva, the mayor."),
            Article.of("2", "", "Foxes sleep."));
    SpeedReport report = new QuoteSpeed(1, 6).run(articles);
    assertThat(report.articles()).isEqualTo(2);
    assertThat(report.characters()).isEqualTo(75);
    assertThat(report.rounds())
        .hasSize(6)
        .allSatisfy(round -> assertThat(round.quotes()).isEqualTo(1))
        // Lucene leaves out "will", "by" and "the"; the others make a term each.
        .allSatisfy(round -> assertThat(round.terms()).isEqualTo(10));
  }

  @Test
  void refusesToMeasureWithoutText() {
    assertThatThrownBy(() -> new QuoteSpeed(0, 6).run(List.of(Article.of("1", "Title", ""))))
        .hasMessage("There is no text to measure speed by");
  }

  @Test
  void refusesRoundsOfWhichNoIntervalCanBeTold() {
    assertThatThrownBy(() -> new QuoteSpeed(0, 5))
        .hasMessage("A comparison of speed needs 6 to 1000 rounds, but was given 5");
    assertThatThrownBy(() -> new QuoteSpeed(-1, 6))
        .hasMessage("A comparison of speed needs at least 0 rounds to warm up, but was given -1");
  }

  @Test
  void ratesAndRatioAreMedians() {
    SpeedReport report = report(4, 1, 2, 2, 2, 3, 8);
    assertThat(report.quoteRate()).isEqualTo(500_000);
    assertThat(report.analyzerRate()).isEqualTo(1_000_000);
    assertThat(report.ratio()).isEqualTo(0.5);
  }

  @Test
  void theIntervalHoldsTheMedianWithNinetyFiveInAHundred() {
    assertThat(interval(8)).isEqualTo(new Interval(1.0 / 8, 1)); // all but 1 in 128
    assertThat(interval(9)).isEqualTo(new Interval(1.0 / 8, 1.0 / 2)); // all but 20 in 512
    assertThat(interval(21)).isEqualTo(new Interval(1.0 / 16, 1.0 / 6)); // all but 2.7 in 100
  }

  /** The interval of rounds that took 1, 2, ... times as long as the analyzer. */
  private static Interval interval(int rounds) {
    return report(IntStream.rangeClosed(1, rounds).toArray()).ratioInterval();
  }

  /** A report of rounds that took so many milliseconds, the analyzer always one. */
  private static SpeedReport report(int... millis) {
    return new SpeedReport(
        1,
        1000,
        IntStream.of(millis)
            .mapToObj(each -> new SpeedReport.Round(each * 1_000_000L, 1_000_000, 1, 1))
            .toList());
  }
}
