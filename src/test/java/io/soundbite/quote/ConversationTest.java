package io.soundbite.quote;

import static io.soundbite.quote.QuoteLines.assertThatQuotesIn;

import org.junit.jupiter.api.Test;

/** Several voices: interviews, transcripts, questions and answers, speech of many paragraphs. */
class ConversationTest {

  @Test
  void readsTranscripts() {
    assertThatQuotesIn(
            "ANA SILVA, HOST: Why did you leave?\n\nPETER HOLM: The gates were shut.\n\nSILVA: And then?")
        .containsExactly(
            "Ana Silva: Why did you leave?",
            "Peter Holm: The gates were shut.",
            "Ana Silva: And then?");
  }

  @Test
  void hearsNobodyInHeadingsAndLinks() {
    assertThatQuotesIn(
            """
            Silva resigned on Monday.

            FLASHBACK: HOLM RULES OUT A SECOND HARBOUR

            FILE PHOTO: Ana Silva leaves the harbour office on Monday.

            SEE ALSO: Holm’s harbour plan

            THE FACTS: The harbour has been open since May.

            Reality Check: Silva on the cost of harbours

            Methodology: Numbers of ships were counted by the port, at noon.""")
        .isEmpty();
  }

  @Test
  void hearsWhoIsCalledByWhatTheyAre() {
    assertThatQuotesIn(
            "AUDIENCE MEMBER: Why was the harbour closed?\n\nSILVA: Because of the storm.")
        .containsExactly(
            "AUDIENCE MEMBER: Why was the harbour closed?", "Silva: Because of the storm.");
  }

  @Test
  void creditsQuestionsAndAnswersToNobodyCalledQ() {
    assertThatQuotesIn("Q: Why did you leave the harbour?\n\nA: The gates were shut, Silva said.")
        .containsExactly(
            "?: Why did you leave the harbour?", "?: The gates were shut, Silva said.");
  }

  @Test
  void readsTranscriptsInSmallLetters() {
    assertThatQuotesIn("Ana Silva: I never saw the letter.\n\nPeter Holm: I gave it to you myself.")
        .containsExactly(
            "Ana Silva: I never saw the letter.", "Peter Holm: I gave it to you myself.");
  }

  @Test
  void readsHeadlines() {
    assertThatQuotesIn("Holm: Cranes were sold too early")
        .containsExactly("Holm: Cranes were sold too early");
    assertThatQuotesIn("Holm: ‘We will sell the cranes’")
        .containsExactly("Holm: We will sell the cranes");
    assertThatQuotesIn("WATCH: Silva says the bridge is open")
        .containsExactly("Silva: the bridge is open");
  }

  @Test
  void tellsWhoAsksFromWhoAnswers() {
    assertThatQuotesIn("“Is the bridge open?” a reporter asked. “It is,” replied Ana Silva.")
        .containsExactly("a reporter: Is the bridge open?", "Ana Silva: It is,");
    assertThatQuotesIn("“Where is the key?” asked Peter Holm.\n\n“In the drawer,” Mary Jones said.")
        .containsExactly("Peter Holm: Where is the key?", "Mary Jones: In the drawer,");
  }

  @Test
  void givesTurnsWithoutANameToOneAfterTheOther() {
    assertThatQuotesIn(
            "“Where is the key?” asked Peter Holm.\n\n“In the drawer,” Mary Jones said.\n\n"
                + "“It is not there.”\n\n“Then look again.”\n\nHe did.")
        .containsExactly(
            "Peter Holm: Where is the key?",
            "Mary Jones: In the drawer,",
            "Peter Holm: It is not there.",
            "Mary Jones: Then look again.");
  }

  @Test
  void joinsParagraphsThatOpenAgainWithoutAClosingMark() {
    assertThatQuotesIn(
            "Mayor Ana Silva said: “We are not done.\n\n“We will come back.\n\n“We always do.”\n\n"
                + "Peter Holm was not there.")
        .containsExactly("Ana Silva: We are not done. We will come back. We always do.");
  }

  @Test
  void givesAPronounToWhoeverSpokeLast() {
    assertThatQuotesIn(
            "Peter Holm left early. A neighbour said the door was open. “It was dark,” he added.")
        .containsExactly("a neighbour: the door was open", "a neighbour: It was dark,");
    assertThatQuotesIn("The company said that the bridge was safe. “We checked it twice,” it said.")
        .containsExactly(
            "the company: that the bridge was safe", "the company: We checked it twice,");
  }

  @Test
  void givesAPronounToTheNameInApposition() {
    assertThatQuotesIn("Brack's spokesman, Lou Venn, said she was ill. “She is in bed,” he said.")
        .containsExactly("Lou Venn: she was ill", "Lou Venn: She is in bed,");
    assertThatQuotesIn("Venn's deputy, Mia Orr, disagreed. “It is fair,” she said.")
        .containsExactly("Mia Orr: It is fair,");
  }

  @Test
  void tellsManFromWoman() {
    assertThatQuotesIn("Mary Jones met Peter Holm. “It is safe,” he said. “It is not,” she said.")
        .containsExactly("Peter Holm: It is safe,", "Mary Jones: It is not,");
  }

  @Test
  void goesBackToTheParagraphLeftOpen() {
    assertThatQuotesIn(
            "“We have waited for years for this bridge.\n\n“We will not wait any longer,” Governor"
                + " Mary Poole said.")
        .containsExactly(
            "Mary Poole: We have waited for years for this bridge. We will not wait any longer,");
  }
}
