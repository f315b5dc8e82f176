package io.soundbite.quote;

import static io.soundbite.quote.QuoteLines.assertThatQuotesIn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndirectSpeechTest {

  @Test
  void takesTheClauseAfterThat() {
    assertThatQuotesIn("A spokesman for the port told reporters that the gates were shut.")
        .containsExactly("a spokesman for the port: that the gates were shut");
  }

  @Test
  void needsNoThat() {
    assertThatQuotesIn("Peter Holm, who runs the port, said the cranes were late.")
        .containsExactly("Peter Holm: the cranes were late");
  }

  @Test
  void takesTheClauseBeforeTheVerb() {
    assertThatQuotesIn("The bridge is unsafe, Ana Silva said.")
        .containsExactly("Ana Silva: The bridge is unsafe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bridge was shut in May, Ana Silva, the mayor, said on Monday.    | The bridge was shut in May
          The bridge was shut in May, Ana Silva, who built it, told reporters. | The bridge was shut in May
          The bridge was shut in May, Ana Silva, 45, said.                     | The bridge was shut in May
          He had stolen £4,000 in a year, Ana Silva, prosecuting, told magistrates. | He had stolen £4,000 in a year
          He had stolen £4,000 in a year, Ana Silva, for the Crown, told them. | He had stolen £4,000 in a year
          Since the bridge was shut, ships have had to wait, Ana Silva said.   | Since the bridge was shut, ships have had to wait
          In the new inquiry, auditors will look at it, Ana Silva told CNN.    | In the new inquiry, auditors will look at it
          What is known of it could be wrong, Ana Silva, a pilot, told Radio 4. | What is known of it could be wrong
          """)
  void findsStatementsThatTheirSourceCloses(String text, String words) {
    assertThatQuotesIn(text).containsExactly("Ana Silva: " + words);
  }

  @Test
  void creditsWhoeverItIsAccordingTo() {
    assertThatQuotesIn("According to Peter Holm, the cranes will arrive in May.")
        .containsExactly("Peter Holm: the cranes will arrive in May");
  }

  @Test
  void creditsTheSourceAtTheEnd() {
    assertThatQuotesIn("The cranes will arrive in May, according to a report.")
        .containsExactly("a report: The cranes will arrive in May");
  }

  @Test
  void takesBeliefs() {
    assertThatQuotesIn("Many voters believe that the bridge is unsafe.")
        .containsExactly("many voters: that the bridge is unsafe");
  }

  @Test
  void cutsTwoSayingsOfOneSentenceApart() {
    assertThatQuotesIn(
            "The ministry said it was “closely” watching the port and urged it to open the gates.")
        .containsExactly(
            "the ministry: it was “closely” watching the port",
            "the ministry: it to open the gates");
  }

  @Test
  void leavesWhatASentenceGoesOnWithBehindAClauseOfItsSubject() {
    assertThatQuotesIn("The senator, who said the bill was dead, later voted for it.")
        .containsExactly("the senator: the bill was dead");
  }

  @Test
  void leavesWhomSomethingIsSaidOfOutOfWhoSaysIt() {
    assertThatQuotesIn("The agency is widely expected to set up new bases.")
        .containsExactly("?: to set up new bases");
  }

  @Test
  void takesWordsPartlyQuoted() {
    assertThatQuotesIn("Ana Silva said the plan was “a disgrace” for the town.")
        .containsExactly("Ana Silva: the plan was “a disgrace” for the town");
  }

  @Test
  void keepsWhoSaysItOutOfWhatIsSaid() {
    assertThatQuotesIn("The trucks left at dawn, a guard, Emil Roth, told police.")
        .containsExactly("Emil Roth: The trucks left at dawn");
    assertThatQuotesIn("The trucks left at dawn, one of the guards, Emil Roth, told police.")
        .containsExactly("Emil Roth: The trucks left at dawn");
  }

  @Test
  void hearsNobodyInAParticipleBeforeANoun() {
    assertThatQuotesIn("The Memo is a reported column by Niall Holm, focused on the harbour.")
        .isEmpty();
  }
}
