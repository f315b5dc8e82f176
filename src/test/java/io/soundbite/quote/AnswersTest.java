package io.soundbite.quote;

import static io.soundbite.quote.QuoteLines.assertThatQuotesIn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A question is asked by one, and answered by another. */
class AnswersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Asked about the price, Holm was definitive: | Holm",
        "Asked about the price, Peter Holm was brief: | Peter Holm",
        "Asked afterward about the price, Peter Holm was brief: | Peter Holm",
        "Asked about the price, Ana Silva, the mayor, was definitive: | Ana Silva",
        "Asked about it, a spokesman for Ana Silva was definitive: | a spokesman for Ana Silva",
        "Asked by a reporter about the gate, Ana Silva was definitive: | Ana Silva",
        "Asked by Ana Silva about the price, Peter Holm shook his head: | Peter Holm",
        "Asked about what Ana Silva said, Peter Holm nodded: | Peter Holm",
        "Asked about Peter Holm, Ana Silva was definitive: | Ana Silva",
        "Asked if Lind, who resigned, would return, Holm was definitive: | Holm",
        "Asked why on earth he paid, Peter Holm, who runs the port, shrugged: | Peter Holm",
        "Asked whether she would run again, Ana Silva was coy: | Ana Silva",
        "Asked if he would vote for it, Peter Holm, a Democrat, told reporters: | Peter Holm",
      })
  void areTheirsWhoAnswer(String before, String speaker) {
    assertThatQuotesIn(before + " “We will pay less for it.”")
        .contains(speaker + ": We will pay less for it.")
        .doesNotContain("Ana Silva: the price");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if the mayor, who is ill, would return",
        "whether he would, if Silva wins, resign",
        "how often, Silva calls",
        "whether in Moscow, Ana Silva met Putin",
        "why, on Monday, Ana Silva resigned",
      })
  void areNoPartsOfQuestions(String question) {
    assertThatQuotesIn("Peter Holm was asked " + question + ".").isSubsetOf("?: " + question);
  }

  @Test
  void endQuestions() {
    assertThatQuotesIn("Asked if he would resign, Peter Holm last month denied it.")
        .containsExactly("?: if he would resign");
    assertThatQuotesIn("Asked if the city would pay, Silva said no, he would not pay.")
        .containsExactly("?: if the city would pay", "Silva: no, he would not pay");
    assertThatQuotesIn("Asked about that, Peter Holm paused for some seconds.").isEmpty();
  }
}
