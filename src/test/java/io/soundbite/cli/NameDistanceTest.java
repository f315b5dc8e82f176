package io.soundbite.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "Silva, Ana Silva, 0",
    "silvá, Ana Silva, 0",
    "Slivak, Jo Silvak, 1",
    "Slivak, Bo Slivaky, 1",
    "Sil, Ana Silva, 1",
    "Anna Silver, Ana Silva, 3",
    "the Silva, Ana Silva, 3",
    "Holm, Ana Silva, 3",
  })
  void countsTheLettersThatAreOther(String typed, String name, int letters) {
    assertThat(new NameDistance(typed).to(name)).isEqualTo(letters);
  }

  @Test
  void aNameIsNearWhereItsSurnameIs() {
    assertThat(new NameDistance("Mrs. Holmer").isNear("Eva Halmar")).isTrue();
    assertThat(new NameDistance("the mayr").isNear("Peter Holm")).isFalse();
    assertThat(new NameDistance("Lee").isNear("Bo Lea")).isTrue();
    assertThat(new NameDistance("Ng").isNear("Bo Nu")).isFalse();
    assertThat(new NameDistance("Holm").isNear("Hulmo")).isFalse();
    assertThat(new NameDistance("...").isNear("Hulmo")).isFalse();
    assertThat(new NameDistance("Holm").isNear("")).isFalse();
  }
}
