package io.soundbite.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NeedleTest {

  @Test
  void isFoundWhereAPlainSearchFindsIt() {
    long seed = 20261127;
    Random random = new Random(seed);
    for (int round = 0; round < 2000; round++) {
      String text = text(random, random.nextInt(40));
      String phrase = text(random, 1 + random.nextInt(4));
      Needle needle = new Needle(phrase);
      for (int from = 0; from <= text.length(); from++) {
        assertThat(needle.in(text, from))
            .as("'%s' in '%s' from %d, seed %d", phrase, text, from, seed)
            .isEqualTo(text.indexOf(phrase, from));
      }
    }
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(random.nextBoolean() ? 'M' : random.nextBoolean() ? ' ' : '’');
    }
    return text.toString();
  }
}
