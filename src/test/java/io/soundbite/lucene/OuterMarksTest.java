package io.soundbite.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OuterMarksTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "word, word",
        "“F-35”!, F-35",
        "(anna petrova), anna petrova",
        "𝄞a𝄞, a",
        "𐐀, 𐐀",
        "..., ||",
        "||, ||",
        "-7-, 7"
      })
  void leavesALetterOrDigitOnEitherSide(String written, String word) {
    assertThat(OuterMarks.without(written)).isEqualTo(word);
  }

  /** By a regular expression it took minutes. */
  @Test
  void readsMarksBetweenWordsOnce() {
    String marks = "!?".repeat(500_000);
    assertThat(OuterMarks.without(marks + "a" + marks + "b")).isEqualTo("a" + marks + "b");
  }
}
