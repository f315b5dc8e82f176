package io.soundbite.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteTest {

  @Test
  void anEllipsisStandsForTheReporter() {
    String body = "\"We came,\" said Ana, \"and won.\"";
    assertThat(Quote.text(List.of(new Span(1, 9), new Span(22, 30)), body))
        .isEqualTo("We came, … and won.");
  }

  @Test
  void nothingStandsForTheBreakBetweenParagraphs() {
    String body = "\"We came.\n\n\"We won.\"";
    assertThat(Quote.text(List.of(new Span(1, 9), new Span(12, 19)), body))
        .isEqualTo("We came. We won.");
  }
}
