package io.soundbite.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignificanceTest {

  @Test
  void measuresTheLikelihoodRatio() {
    // 2 (10 ln(10/1.5) + 0 + 5 ln(5/13.5) + 85 ln(85/76.5)) with ten of fifteen within ten of 100
    assertThat(Significance.LOG_LIKELIHOOD.of(10, 10, 15, 100)).isCloseTo(45.92, within(0.01));
  }

  @Test
  void measuresTheChangeOfTheRate() {
    // (1 - 0.15) * 1 / 0.15
    assertThat(Significance.JLH.of(10, 10, 15, 100)).isCloseTo(5.67, within(0.01));
  }

  @ParameterizedTest
  @EnumSource
  void saysNothingOfATermThatIsNoMoreFrequentThanElsewhere(Significance measure) {
    assertThat(measure.of(5, 10, 50, 100)).isZero();
    assertThat(measure.of(1, 10, 50, 100)).isZero();
    assertThat(measure.of(0, 10, 0, 100)).isZero();
    assertThat(measure.of(0, 0, 10, 100)).isZero();
    assertThat(measure.of(100, 100, 100, 100)).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void saysTheMoreTheMoreOftenATermIsWithinThePart(Significance measure) {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    for (int round = 0; round < 1000; round++) {
      int part = 1 + random.nextInt(50);
      int all = part + 1 + random.nextInt(500);
      int beside = random.nextInt(all - part);
      double before = 0;
      for (int within = 0; within <= part; within++) {
        double score = measure.of(within, part, within + beside, all);
        assertThat(score).as("seed %d", seed).isFinite().isGreaterThanOrEqualTo(before);
        before = score;
      }
    }
  }

  @Test
  void refusesCountsThatNoCollectionHas() {
    assertThatThrownBy(() -> Significance.JLH.of(11, 10, 15, 100))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No term is in 11 of the 10 documents of a part and in 15 of 100 in all");
    assertThatThrownBy(() -> Significance.JLH.of(1, 60, 60, 100))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
