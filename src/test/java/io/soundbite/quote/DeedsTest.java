package io.soundbite.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.Quote;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody did or wants is no quotation to those who search; what somebody said is. */
class DeedsTest {

  private static final double SHOWN = 0.5;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Silva voted against the new bill on Monday.",
        "Ana Silva wants to close the tunnel at night.",
        "Ana Silva remembers her first shift at the mill.",
        "Ana Silva wrote a novel about the war at sea.",
        "Ana Silva called a locksmith.",
        "Ana Silva has called off her tour of South America.",
        "Ana Silva has recalled 60,000 teddy bears.",
        "Ana Silva showed no emotion as she was led away.",
        "Ana Silva has ordered flags for the eleventh of May.",
        "Ana Silva said nothing about the book.",
        "Ana Silva called the fire brigade.",
        "CCTV footage showed Emil Roth, 41, feeding the dog.",
        "The Eagles have signed a kicker who has never seen a match.",
      })
  void whatWasDoneIsNotShownAsSaid(String text) {
    assertThat(shown(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Silva said nothing was wrong with the bridge.",
        "Ana Silva said nothing in the report was new.",
        "Ana Silva called the ruling unfair.",
        "Ana Silva called for an immediate ceasefire.",
        "Police believe he acted alone.",
        "Officials believe terrorists planted the bomb.",
        "The report shows the firm paid no tax for years.",
        "A poll found 62 percent of voters oppose the plan.",
        "Ana Silva believes that the bridge is unsafe.",
        "Ana Silva found that the bridge had been unsafe for years.",
        "Ana Silva promised to close the tunnel at night.",
        "Ana Silva called it a “disgrace”.",
        "Ana Silva accused ministers of lying to the House.",
        "Ana Silva wrote that the bridge was unsafe.",
        "Ana Silva recalled that the bridge was unsafe.",
      })
  void whatWasSaidIsShown(String text) {
    assertThat(shown(text)).isNotEmpty();
  }

  private static List<Quote> shown(String text) {
    return QuoteLines.quotes(text).stream().filter(quote -> quote.confidence() >= SHOWN).toList();
  }
}
