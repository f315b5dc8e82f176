package io.soundbite.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KindRatioTest {

  private static final int ROUNDS = 40;
  private static final List<BenchQuery> QUERIES =
      List.of(
          BenchQuery.hits("term", BenchQuery.Unit.ARTICLES, "a"),
          BenchQuery.hits("phrase", BenchQuery.Unit.ARTICLES, "\"a b\""));

  @TempDir Path folder;

  /** A run in which a query's time in nanoseconds is a function of the round. */
  private static BenchRun run(String name, LongUnaryOperator nanos) {
    List<Call> calls = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (int query = 0; query < QUERIES.size(); query++) {
        var answer = new Contender.Answer(1, false);
        calls.add(new Call(round, query, (query + 1) * nanos.applyAsLong(round), 8, answer));
      }
    }
    return BenchRun.of(name, BenchPlan.of(0, ROUNDS), QUERIES, calls, 1_000_000, new Garbage(0, 0));
  }

  private static LongUnaryOperator noisy(long seed, int nanos) {
    Random random = new Random(seed);
    return round -> nanos + random.nextInt(nanos / 5);
  }

  private static String said(List<KindRatio> ratios) {
    return ratios.stream().map(one -> one.kind() + " " + one.verdict().label()).toList().toString();
  }

  @Test
  void whatTakesTwiceAsLongIsSlower() {
    List<KindRatio> ratios =
        KindRatio.inTurn(run("a", noisy(1, 100_000)), run("b", noisy(2, 200_000)));
    assertThat(said(ratios)).isEqualTo("[term slower, phrase slower, all slower]");
    assertThat(ratios.getLast().ratio()).isBetween(1.8, 2.2);
    assertThat(ratios.getLast().interval().low()).isLessThanOrEqualTo(ratios.getLast().ratio());
    assertThat(said(KindRatio.inTurn(run("a", noisy(1, 200_000)), run("b", noisy(2, 100_000)))))
        .isEqualTo("[term faster, phrase faster, all faster]");
  }

  /** The machine grows slower all the time: of two asked in turn, the ratio still holds. */
  @Test
  void ofTwoAskedInTurnTheRatioHoldsWhereTheTimesDoNot() {
    List<KindRatio> ratios =
        KindRatio.inTurn(
            run("a", round -> 100_000 * (round + 1)), run("b", round -> 103_000 * (round + 1)));
    assertThat(said(ratios)).isEqualTo("[term slower, phrase slower, all slower]");
    assertThat(ratios.getFirst().ratio()).isBetween(1.029, 1.031);
  }

  @Test
  void whatIsAlikeCannotBeTold() {
    assertThat(said(KindRatio.inTurn(run("a", noisy(1, 100_000)), run("b", noisy(2, 100_000)))))
        .isEqualTo("[term cannot tell, phrase cannot tell, all cannot tell]");
  }

  @Test
  void aFileThatIsNoSavedRunIsNamed() throws IOException {
    BenchRun run = run("a", noisy(1, 1000));
    for (String text : List.of("{}", "{\"runs\": [{}]}", "no", "{\"runs\": [3]}")) {
      Path file = Files.writeString(folder.resolve("saved.json"), text);
      assertThatThrownBy(() -> KindRatio.sinceSaved(file, run))
          .as(text)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("saved.json: expected what 'soundbite bench --json' wrote");
    }
  }

  /** Of six values the interval is all of them; of a hundred, the 40th to the 61st. */
  @Test
  void intervalsOfMediansAreThoseOfTheSignTest() {
    assertThat(Medians.interval(6, 1, 2, 3, 4, 5)).isEqualTo(new Interval(1, 6));
    double[] hundred = new double[100];
    for (int i = 0; i < 100; i++) {
      hundred[i] = i + 1;
    }
    assertThat(Medians.interval(hundred)).isEqualTo(new Interval(40, 61));
    assertThat(Medians.median(1, 2, 3, 4)).isEqualTo(2.5);
  }
}
