package io.soundbite.given;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "speaker, speaker, 0",
    "speker, speaker, 1",
    "speakers, speaker, 1",
    "speeker, speaker, 1",
    "spaeker, speaker, 1",
    "psaekers, speaker, 3",
    "'', speaker, 7",
    "speaker, '', 7",
    "'', '', 0",
    "ca, abc, 3"
  })
  void countsTheLettersThatAreWrong(String given, String known, int edits) {
    assertThat(EditDistance.between(given, known)).isEqualTo(edits);
  }
}
