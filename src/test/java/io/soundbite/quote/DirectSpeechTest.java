package io.soundbite.quote;

import static io.soundbite.quote.QuoteLines.assertThatQuotesIn;
import static io.soundbite.quote.QuoteLines.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectSpeechTest {

  @Test
  void creditsTheNameAfterTheVerb() {
    assertThatQuotesIn("\"We will rebuild,\" said Ana Silva, the mayor.")
        .containsExactly("Ana Silva: We will rebuild,");
  }

  @Test
  void creditsTheNameBeforeTheVerb() {
    assertThatQuotesIn("“The harbour stays open,” Ana Silva said on Monday.")
        .containsExactly("Ana Silva: The harbour stays open,");
  }

  @Test
  void joinsTheHalvesOfASplitQuotation() {
    assertThatQuotesIn("“The harbour,” Ana Silva said, “stays open.”")
        .containsExactly("Ana Silva: The harbour, … stays open.");
  }

  @Test
  void goesOnWithTheSentenceAfterTheVerb() {
    assertThatQuotesIn("“The harbour stays open,” said Ana Silva. “We have no other.”")
        .containsExactly("Ana Silva: The harbour stays open, … We have no other.");
  }

  @Test
  void takesWordsAfterAColon() {
    assertThatQuotesIn("Ana Silva tweeted: \"Go home.\"").containsExactly("Ana Silva: Go home.");
  }

  @Test
  void joinsParagraphsOfOneSpeech() {
    assertThatQuotesIn(
            "Ana Silva said: “We are not done.\n\n“We will come back next year.”\n\nThe gates closed.")
        .containsExactly("Ana Silva: We are not done. We will come back next year.");
  }

  @Test
  void knowsRareVerbsOfSaying() {
    assertThatQuotesIn(
            "\"It never rains here,\" grumbled Peter Holm. \"Never,\" shot back Ana Silva.")
        .containsExactly("Peter Holm: It never rains here,", "Ana Silva: Never,");
  }

  @Test
  void skipsTheAppositionBetweenNameAndVerb() {
    assertThatQuotesIn("“The cranes are late,” Peter Holm, who runs the port, said on Friday.")
        .containsExactly("Peter Holm: The cranes are late,");
  }

  @Test
  void creditsSpeakersOfATranscript() {
    assertThatQuotesIn(
            "WALLACE: Why did you leave?\n\nHOLMES: The gates were shut. I had no choice.")
        .containsExactly(
            "Wallace: Why did you leave?", "Holmes: The gates were shut. I had no choice.");
  }

  @Test
  void creditsTheSignature() {
    assertThatQuotesIn("“Nobody told us that the gates were shut.” — Ana Silva")
        .containsExactly("Ana Silva: Nobody told us that the gates were shut.");
  }

  @Test
  void leavesNicknamesAndWordsQuotedForTheirSound() {
    assertThatQuotesIn("Marcia “Cia” Price walked through the so-called “peace gate” at noon.")
        .isEmpty();
  }

  @Test
  void joinsWhatGoesOnIntoASentenceOfTheReporter() {
    assertThatQuotesIn(
            "“It is open,” Ana Silva said. “We worked all night. The gates hold” in the worst of storms.")
        .containsExactly("Ana Silva: It is open, … We worked all night. The gates hold");
  }

  @Test
  void readsWhatASignReads() {
    assertThatQuotesIn(
            "One sign read “Farmers for Silva”. Another message read, “Silva for Mayor”.")
        .extracting(line -> line.substring(line.indexOf(": ") + 2))
        .containsExactly("Farmers for Silva", "Silva for Mayor");
  }

  @Test
  void leavesOutALinkListDroppedIntoASentence() {
    String list = " Ana Maria SilvaSilva wins vote Rivals weigh bid for the port MORE";
    assertThatQuotesIn(
            "“The port is safe,” Sen. Ana Silva"
                + list
                + " (D-Ohio) said. She said the bill of Sen. "
                + "Tom Holt Thomas Joseph HoltHolt to retire Five things to watch MORE was good.")
        .containsExactly(
            "Ana Silva: The port is safe,", "Ana Silva: the bill of Sen. Tom Holt … was good");
  }

  @Test
  void hearsNobodyInADisclaimer() {
    assertThatQuotesIn(
            "The opinions expressed by columnists are their own and do not represent the views of"
                + " the Daily Tide.")
        .isEmpty();
  }

  @Test
  void leavesOutTheVideosThatAPlayerOffers() {
    assertThatQuotesIn(
            """
            Ana Silva resigned.

            JUST WATCHED Holm: 'The port is safe' Replay More Videos ... MUST WATCH Holm: 'The port \
            is safe' 02:20

            Media playback is unsupported on your device Media caption Holm: "We are coping"

            "I have had enough," Silva said.""")
        .containsExactly("Holm: We are coping", "Ana Silva: I have had enough,");
  }

  @Test
  void findsALongQuotationThatNoVerbLeadsTo() {
    assertThatQuotesIn(
            "“We need money,” Ana Silva said. As a result, there is “a very powerful industry that"
                + " has the freedom to charge whatever.”")
        .containsExactly(
            "Ana Silva: We need money,",
            "Ana Silva: a very powerful industry that has the freedom to charge whatever.");
  }

  @Test
  void isUnsureOfALongQuotationThatNoVerbLeadsTo() {
    assertThat(quotes("It is still “an industry that has the freedom to charge whatever.”"))
        .singleElement()
        .satisfies(quote -> assertThat(quote.confidence()).isLessThan(0.5));
  }

  @Test
  void leavesTheNameOfAWorkThatNobodySays() {
    assertThatQuotesIn("They saw “The Long Way Home From the Old Sea” on Monday.").isEmpty();
  }

  @Test
  void isUnsureOfWhatAWorkIsCalled() {
    assertThat(
            quotes("Silva sent a story titled “The leaders struggle to explain.” Then she left."))
        .allSatisfy(quote -> assertThat(quote.confidence()).isLessThan(0.5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In the words of Ana Silva, “we will not go.”",
        "In the words of the mayor, Ana Silva, “we will not go.”",
        "“We will not go” is how Ana Silva put it.",
        "“We will not go.” That was Ana Silva’s verdict on Monday.",
      })
  void findsWhoIsNamedByAPhraseBesideTheWords(String text) {
    assertThat(QuoteLines.quotes(text))
        .singleElement()
        .satisfies(quote -> assertThat(quote.speaker().orElseThrow().name()).isEqualTo("Ana Silva"))
        .satisfies(quote -> assertThat(quote.text()).containsIgnoringCase("we will not go"));
  }

  @Test
  void readsSentencesThatLostTheBlankBetweenThem() {
    assertThatQuotesIn(
            "Ana Silva said the port was closed.Peter Holm disagreed.“It is open,” he said.\"It is"
                + " not,\" Silva said.")
        .containsExactly(
            "Ana Silva: the port was closed", "Peter Holm: It is open,", "Ana Silva: It is not,");
  }

  @Test
  void leavesOutLinkListsWithoutAHeadlineOrWithoutGlue() {
    assertThatQuotesIn("Tom Holt Thomas Joseph HoltMORE said the port was closed.")
        .containsExactly("Tom Holt: the port was closed");
    assertThatQuotesIn(
            "Tom Holt Tom Joseph Holt Ports should say no Five things MORE said it was late.")
        .containsExactly("Tom Holt: it was late");
  }
}
