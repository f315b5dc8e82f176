package io.soundbite.quote;

import static io.soundbite.quote.QuoteLines.assertThatQuotesIn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Speech in any marks that newspapers set, whole, nested or forgotten. */
class MarksOfSpeechTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"The bridge is open\", said Ana Silva.",
        "“The bridge is open”, said Ana Silva.",
        "‘The bridge is open’, said Ana Silva.",
        "'The bridge is open', said Ana Silva.",
        "''The bridge is open'', said Ana Silva.",
        "``The bridge is open'', said Ana Silva.",
        "„The bridge is open“, said Ana Silva.",
        "„The bridge is open”, said Ana Silva.",
        "«The bridge is open», said Ana Silva.",
        "« The bridge is open », said Ana Silva.",
        "»The bridge is open«, said Ana Silva.",
        "“The bridge is open\", said Ana Silva.",
        "— The bridge is open, said Ana Silva.",
        "– The bridge is open – said Ana Silva."
      })
  void knowsTheMark(String text) {
    assertThatQuotesIn(text).containsExactly("Ana Silva: The bridge is open");
  }

  @Test
  void keepsWordsQuotedWithinTheQuotation() {
    assertThatQuotesIn("“She told me ‘never again’ and hung up,” Peter Holm said.")
        .containsExactly("Peter Holm: She told me ‘never again’ and hung up,");
    assertThatQuotesIn("\"She told me 'never again' and hung up,\" Peter Holm said.")
        .containsExactly("Peter Holm: She told me 'never again' and hung up,");
    assertThatQuotesIn("‘She told me “never again” and hung up,’ Peter Holm said.")
        .containsExactly("Peter Holm: She told me “never again” and hung up,");
  }

  @Test
  void findsTheEndWhereAMarkWasForgotten() {
    assertThatQuotesIn(
            "\"The bridge is open, said Ana Silva. \"We have waited for years,\" she added.")
        .containsExactly("Ana Silva: The bridge is open,", "Ana Silva: We have waited for years,");
    assertThatQuotesIn("“The bridge is open, said Ana Silva.\n\n“It is not,” Peter Holm said.")
        .endsWith("Peter Holm: It is not,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The so-called “peace gate” was painted at noon.",
        "She read “The Lost Harbour” on the train.",
        "Tony “The Crane” Rossi left the ring at noon.",
        "Peter Holm plays “Captain Grey” in the film “Salt and Rope.”",
        "A man called “the Baker” runs the town.",
        "“I have a dream” is carved into the stone.",
        "Media playback is unsupported on your device",
        "Advertisement: Sold by the dozen",
        "VIDEO: The port by night"
      })
  void findsNoQuotation(String text) {
    assertThatQuotesIn(text).isEmpty();
  }
}
