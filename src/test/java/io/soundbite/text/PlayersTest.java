package io.soundbite.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlayersTest {

  private static final String OFFER = "JUST WATCHED Holm Replay More Videos ... MUST WATCH Holm";

  @Test
  void leavesOutHowLongAVideoLasts() {
    assertThat(read(OFFER + " 02:20 \n\nAna")).isEqualTo("\n\nAna");
    assertThat(read(OFFER + " 1:02:20 Ana")).isEqualTo("Ana");
  }

  @Test
  void readsTheNumberThatOpensTheNextSentence() {
    assertThat(read(OFFER + " 02:20 3,000 people fled")).isEqualTo("3,000 people fled");
    assertThat(read(OFFER + " 3,000 people fled")).isEqualTo(" 3,000 people fled");
    assertThat(read(OFFER + " 02:20 10:30 was the time")).isEqualTo("10:30 was the time");
  }

  /** A text but for the one stretch that is left out. */
  private static String read(String text) {
    LeftOut leftOut = new LeftOut();
    Players.find(text, leftOut);
    int[] bounds = leftOut.bounds();
    assertThat(bounds).hasSize(2);
    return new StringBuilder(text).delete(bounds[0], bounds[1]).toString();
  }
}
