package io.soundbite.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AlternativesTest {

  @Test
  void aBarStandsBetweenValues() {
    assertThat(Alternatives.read("Reuters")).containsExactly("Reuters");
    assertThat(Alternatives.read("Reuters | Vox")).containsExactly("Reuters", "Vox");
  }

  @Test
  void aBackslashTakesAwayTheSenseOfABar() {
    assertThat(Alternatives.read("News\\|Talk|Vox")).containsExactly("News|Talk", "Vox");
    assertThat(Alternatives.read("C:\\\\|Vox")).containsExactly("C:\\", "Vox");
  }

  @Test
  void aBlankValueIsRefused() {
    for (String written : new String[] {"a|", "|a", "a||b", " | ", "|", " "}) {
      assertThatThrownBy(() -> Alternatives.read(written))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageEndingWith("none blank, and \\| for a bar in a value, but was " + written);
    }
  }

  @Test
  void aBackslashBeforeAnythingElseIsRefused() {
    for (String written : new String[] {"a\\b", "a\\"}) {
      assertThatThrownBy(() -> Alternatives.read(written))
          .hasMessage(
              "--narrow takes \\| for a bar and \\\\ for a backslash in a value, but was "
                  + written);
    }
  }
}
