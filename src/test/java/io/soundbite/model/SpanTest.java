package io.soundbite.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

  private static final int ROUNDS = 2_000;
  private static final int LENGTH = 12;

  @Test
  void holdsTheWordsOfItsText() {
    assertThat(new Span(4, 9).in("The mayor said")).isEqualTo("mayor");
  }

  @Test
  void refusesToEndBeforeItBegins() {
    assertThatThrownBy(() -> new Span(5, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[5, 4)");
    assertThatThrownBy(() -> new Span(-1, 4)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void touchingIsNotOverlapping() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
  }

  /** A span is the set of its offsets: what it answers is what sets answer. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void answersAsTheSetOfItsOffsetsDoes(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      Span one = span(random);
      Span other = span(random);
      BitSet both = set(one);
      both.and(set(other));
      assertThat(one.overlaps(other)).as("%s overlaps %s", one, other).isEqualTo(!both.isEmpty());
      assertThat(one.length()).isEqualTo(set(one).cardinality());
      assertThat(one.isEmpty()).isEqualTo(set(one).isEmpty());
      int offset = random.nextInt(LENGTH);
      assertThat(one.contains(offset)).isEqualTo(set(one).get(offset));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void theCoverIsTheSmallestSpanThatHoldsBoth(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      Span one = span(random);
      Span other = span(random);
      Span cover = one.cover(other);
      assertThat(cover).isEqualTo(other.cover(one));
      assertThat(cover.contains(one) && cover.contains(other)).isTrue();
      assertThat(cover.begin() == one.begin() || cover.begin() == other.begin()).isTrue();
      assertThat(cover.end() == one.end() || cover.end() == other.end()).isTrue();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void shiftingThereAndBackChangesNothing(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      Span span = span(random);
      int units = random.nextInt(LENGTH);
      assertThat(span.shift(units).shift(-units)).isEqualTo(span);
      assertThat(span.shift(units).length()).isEqualTo(span.length());
    }
  }

  private static Span span(Random random) {
    int begin = random.nextInt(LENGTH);
    return new Span(begin, begin + random.nextInt(LENGTH - begin + 1));
  }

  private static BitSet set(Span span) {
    BitSet offsets = new BitSet();
    offsets.set(span.begin(), span.end());
    return offsets;
  }
}
