package io.soundbite.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleLikenessTest {

  private static final ArticleLikeness LIKENESS = new ArticleLikeness();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void estimatesTheShareOfRunsThatBothHave(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      int size = 60 + random.nextInt(600);
      String text = words(random, size);
      int kept = (int) (size * (0.7 + 0.3 * random.nextDouble()));
      String copy =
          text.substring(0, text.indexOf(" end" + kept)) + " " + words(random, size - kept);
      double estimate = LIKENESS.longer(sketch(text, "A", 1)).of(sketch(copy, "B", 1)) / 1000.0;
      assertThat(estimate)
          .as("seed %d, pair %d", seed, i)
          .isCloseTo(jaccard(text, copy), Offset.offset(0.2));
    }
  }

  @Test
  void takesHalfForACopyAndLessOnlyBetweenOutletsInTheSameDays() {
    Random random = new Random(7);
    String text = words(random, 400);
    String third = text.substring(0, text.indexOf(" end220")) + " " + words(random, 180);
    assertThat(jaccard(text, third)).isBetween(0.36, 0.4);
    assertThat(LIKENESS.longer(sketch(text, "A", 10)).of(sketch(third, "B", 12)))
        .isBetween(280, 480);
    assertThat(LIKENESS.longer(sketch(text, "A", 10)).of(sketch(third, "A", 12))).isZero();
    assertThat(LIKENESS.longer(sketch(text, "A", 10)).of(sketch(third, "B", 14))).isZero();
    assertThat(LIKENESS.longer(sketch(text, "A", 10)).of(sketch(third, "", 10))).isZero();
    assertThat(LIKENESS.longer(sketch(text, "A", 10)).of(sketch(third, "B", Integer.MIN_VALUE)))
        .isZero();
    assertThat(LIKENESS.longer(sketch(text, "A", 10)).of(sketch(text, "A", 9999))).isEqualTo(1000);
  }

  @Test
  void knowsNoCopiesOfAFewWords() {
    assertThat(sketch("Markets were quiet on Tuesday.", "A", 1)).isEmpty();
    assertThat(sketch("", "A", 1)).isEmpty();
    assertThat(sketch("!? …", "A", 1)).isEmpty();
  }

  private static short[] sketch(String text, String outlet, int day) {
    return ArticleLikeness.sketch(text, outlet, day);
  }

  /** So many words, each different from those of another call; the last says its place. */
  private static String words(Random random, int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> "w" + random.nextInt(1_000_000) + " end" + i)
        .collect(Collectors.joining(" "));
  }

  private static double jaccard(String one, String other) {
    Set<List<String>> both = runs(one);
    Set<List<String>> either = runs(one);
    both.retainAll(runs(other));
    either.addAll(runs(other));
    return (double) both.size() / either.size();
  }

  private static Set<List<String>> runs(String text) {
    List<String> words = List.of(text.split(" "));
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + ArticleLikeness.RUN <= words.size(); i++) {
      runs.add(words.subList(i, i + ArticleLikeness.RUN));
    }
    return runs;
  }
}
