package io.soundbite.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures worked by hand after the definitions of trec_eval. */
class EvaluationTest {

  private static Qrels qrels(String... lines) {
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    for (String line : lines) {
      String[] parts = line.split(" ", -1);
      grades
          .computeIfAbsent(parts[0], any -> new LinkedHashMap<>())
          .put(parts[1], Integer.parseInt(parts[2]));
    }
    return Qrels.of(grades);
  }

  private static Run run(String... lines) {
    Map<String, List<Run.Scored>> answers = new LinkedHashMap<>();
    for (String line : lines) {
      String[] parts = line.split(" ", -1);
      answers
          .computeIfAbsent(parts[0], any -> new ArrayList<>())
          .add(new Run.Scored(parts[1], Float.parseFloat(parts[2])));
    }
    return Run.of("test", answers);
  }

  private static String figures(Qrels qrels, Run run) {
    return figures(qrels, run, Evaluation.Over.ANSWERED, 1);
  }

  private static String figures(Qrels qrels, Run run, Evaluation.Over over, int relevant) {
    Evaluation evaluation = Evaluation.of(qrels, run, over, relevant);
    StringBuilder line = new StringBuilder();
    for (Measure measure : Measure.values()) {
      line.append(
          String.format(Locale.ROOT, "%s %.4f ", measure.trecName(), evaluation.mean(measure)));
    }
    return line.toString().strip();
  }

  /** Precisions 1/1 and 2/3 by 3 relevant; gains 2 + 1/2 by 2 + 1/1.585 + 1/2. */
  @Test
  void theFiguresOfOneQueryAreThoseWorkedByHand() {
    assertThat(
            figures(
                qrels("1 a 2", "1 b 0", "1 c 1", "1 d 1"), run("1 a 9", "1 b 8", "1 c 7", "1 e 6")))
        .isEqualTo(
            "map 0.5556 ndcg_cut_10 0.7985 P_10 0.2000 recall_1000 0.6667 recip_rank 1.0000");
  }

  @Test
  void ofEqualScoresTheLastIdComesFirst() {
    assertThat(run("1 a 1", "1 c 1", "1 b 1", "1 ab 2").documents("1"))
        .extracting(Run.Scored::document)
        .containsExactly("ab", "c", "b", "a");
    // U+FF5E is before U+1F600 in UTF-8, behind it in UTF-16.
    assertThat(run("1 \uff5e 1", "1 \ud83d\ude00 1").documents("1"))
        .extracting(Run.Scored::document)
        .containsExactly("\ud83d\ude00", "\uff5e");
  }

  @Test
  void scoresAreAlikeThatAreAlikeAsFloats() {
    assertThat(run("1 a 16777217", "1 b 16777216").documents("1"))
        .extracting(Run.Scored::document)
        .containsExactly("b", "a");
  }

  @Test
  void queriesThatAreNotInBothAreLeftOutUnlessAllJudgedCount() {
    Qrels qrels = qrels("1 a 1", "2 a 1");
    Run run = run("1 a 1", "3 a 1");
    assertThat(figures(qrels, run)).startsWith("map 1.0000 ");
    assertThat(figures(qrels, run, Evaluation.Over.JUDGED, 1)).startsWith("map 0.5000 ");
    Evaluation evaluation = Evaluation.of(qrels, run, Evaluation.Over.ANSWERED, 1);
    assertThat(evaluation.unanswered()).isEqualTo(1);
    assertThat(evaluation.unjudged()).isEqualTo(1);
    assertThatThrownBy(() -> Evaluation.of(qrels, run("9 a 1"), Evaluation.Over.JUDGED, 1))
        .hasMessageContaining("No query is both in the qrels (the first is '1')");
  }

  @Test
  void aQueryWithoutAnythingRelevantCountsAsZero() {
    assertThat(figures(qrels("1 a 1", "2 a 0"), run("1 a 1", "2 a 1")))
        .startsWith("map 0.5000 ndcg_cut_10 0.5000");
  }

  @Test
  void gradesBelowTheOneAskedForStillGain() {
    assertThat(figures(qrels("1 a 1", "1 b 2"), run("1 a 2", "1 b 1"), Evaluation.Over.ANSWERED, 2))
        .isEqualTo(
            "map 0.5000 ndcg_cut_10 0.8597 P_10 0.1000 recall_1000 1.0000 recip_rank 0.5000");
  }

  @Test
  void negativeGradesGainNothing() {
    assertThat(figures(qrels("1 a -1", "1 b 1"), run("1 a 2", "1 b 1")))
        .isEqualTo(
            "map 0.5000 ndcg_cut_10 0.6309 P_10 0.1000 recall_1000 1.0000 recip_rank 0.5000");
  }

  @Test
  void randomRunsHaveTheFiguresOfTheSlowDefinitions() {
    for (long seed = 1; seed <= 200; seed++) {
      var random = new RandomJudgements(seed);
      Evaluation evaluation =
          Evaluation.of(random.qrels(), random.run(), Evaluation.Over.ANSWERED, 1);
      for (Evaluation.Row row : evaluation.rows()) {
        for (Measure measure : Measure.values()) {
          assertThat(row.of(measure))
              .as("seed %d, query %s, %s", seed, row.query(), measure)
              .isCloseTo(random.slow(measure, row.query()), within(1e-12));
        }
      }
    }
  }

  /** Three differences of one sign: of eight ways to turn them, two are as far apart. */
  @Test
  void theChanceOfADifferenceIsTheShareOfWaysThatAreAsFarApart() {
    assertThat(Comparison.p(new double[] {0.1, 0.2, 0.3})).isEqualTo(0.25);
    assertThat(Comparison.p(new double[] {0.1, -0.1})).isEqualTo(1);
    assertThat(Comparison.p(new double[] {0, 0, 0})).isEqualTo(1);
  }

  /** Of twenty equal differences, two of 2^20 ways are as far apart, of alternating ones all. */
  @Test
  void ofManyQueriesWaysAreDrawn() {
    double[] same = new double[20];
    double[] alternating = new double[20];
    for (int i = 0; i < 20; i++) {
      same[i] = 0.1;
      alternating[i] = i % 2 == 0 ? 0.1 : -0.1;
    }
    assertThat(Comparison.p(same)).isBetween(0.0, 0.0001);
    assertThat(Comparison.p(alternating)).isEqualTo(1);
  }

  @Test
  void drawnWaysAgreeWithAllWays() {
    double[] differences = new double[Comparison.TRIED_ALL + 1];
    for (int i = 0; i < Comparison.TRIED_ALL; i++) {
      differences[i] = (i % 5 - 1.4) / 10;
    }
    double all = Comparison.p(java.util.Arrays.copyOf(differences, Comparison.TRIED_ALL));
    assertThat(Comparison.p(differences)).isCloseTo(all, within(0.01));
  }

  @Test
  void twoRunsAreComparedOverTheQueriesOfBoth() {
    Qrels qrels = qrels("1 a 1", "2 a 1", "3 a 1");
    Evaluation first =
        Evaluation.of(qrels, run("1 a 1", "2 b 2", "2 a 1"), Evaluation.Over.ANSWERED, 1);
    Evaluation second = Evaluation.of(qrels, run("2 a 1", "3 a 1"), Evaluation.Over.ANSWERED, 1);
    Comparison comparison = Comparison.of(Measure.MAP, first, second);
    assertThat(comparison).isEqualTo(new Comparison(Measure.MAP, 0.5, 1, 1, 0, 1));
  }
}
