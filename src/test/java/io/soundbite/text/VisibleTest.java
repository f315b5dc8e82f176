package io.soundbite.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {

  private static final String GIVEN = "\ufeffMer\u00adkel \u200bwins\u2060";

  @Test
  void leavesOutWhatNobodySees() {
    assertThat(Visible.of(GIVEN).text()).isEqualTo("Merkel wins");
    assertThat(Hidden.removed(GIVEN)).isEqualTo("Merkel wins");
    assertThat(Hidden.removed("Zo\u00eb’s co-op")).isEqualTo("Zo\u00eb’s co-op");
    assertThat(Hidden.removed("\u00ad\u200b")).isEmpty();
  }

  @Test
  void tellsWhereEachUnitStandsInTheTextAsGiven() {
    Visible visible = Visible.of(GIVEN);
    for (int i = 0; i < visible.text().length(); i++) {
      assertThat(GIVEN.charAt(visible.given(i))).isEqualTo(visible.text().charAt(i));
    }
    assertThat(visible.given(0)).isEqualTo(1);
    assertThat(visible.given(3)).isEqualTo(5);
  }
}
