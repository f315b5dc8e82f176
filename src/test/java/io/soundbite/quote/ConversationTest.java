package io.soundbite.quote;

import static io.soundbite.quote.QuoteLines.assertThatLikelyQuotesIn;
import static io.soundbite.quote.QuoteLines.assertThatQuotesIn;
import static io.soundbite.quote.QuoteLines.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.QuoteKind;
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
    assertThatLikelyQuotesIn(
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

  @Test
  void givesTheAnswerToWhoWasAsked() {
    assertThatQuotesIn(
            """
            “There were two of us,” said Losa Falea, who has worked there for years.

            “And if there’d been a fire?” asked the committee’s chair, Rangi Tahere.

            “We’d have had to choose,” she replied.""")
        .containsExactly(
            "Losa Falea: There were two of us,",
            "Rangi Tahere: And if there’d been a fire?",
            "Losa Falea: We’d have had to choose,");
  }

  @Test
  void givesAnswersToTheOneGuest() {
    assertThatQuotesIn(
            """
            Marine biologist Ana Silva dives at Porto Novo.

            Q: When did you first dive there?

            A: In 1988, as a child.

            And then each summer.

            Q: And today?

            A: Today there is nothing but sand.""")
        .containsExactly(
            "?: When did you first dive there?",
            "Ana Silva: In 1988, as a child.\n\nAnd then each summer.",
            "?: And today?",
            "Ana Silva: Today there is nothing but sand.");
    assertThatQuotesIn(
            "Mayor Peter Holm took questions.\n\nQuestion: Is the harbour open?\n\n"
                + "Answer: It is, since Monday.")
        .containsExactly("?: Is the harbour open?", "Peter Holm: It is, since Monday.");
  }

  @Test
  void givesAnswersToNobodyWhereThereAreTwoGuests() {
    assertThatQuotesIn(
            "Mayor Peter Holm and Governor Mary Poole came.\n\nQ: Is it open?\n\nA: It is.")
        .containsExactly("?: Is it open?", "?: It is.");
  }

  @Test
  void readsInterviewsPrintedAsTheyWereHeld() {
    assertThatQuotesIn(
            "Ana Silva has a new book.\n\nThe Gazetteer: Why a harbour?\n\n"
                + "Silva: Because everybody has to wait.\n\nThe Gazetteer: Did you write it there?"
                + "\n\nSilva: Most of it, with a pencil.")
        .containsExactly(
            "Gazetteer: Why a harbour?",
            "Ana Silva: Because everybody has to wait.",
            "Gazetteer: Did you write it there?",
            "Ana Silva: Most of it, with a pencil.");
  }

  @Test
  void hearsNobodyInLists() {
    assertThatQuotesIn(
            "When: Monday at noon.\n\nWhere: The town hall.\n\nWhen: Friday at noon.\n\n"
                + "Where: The harbour office.")
        .isEmpty();
  }

  @Test
  void readsSpeechBehindDashes() {
    assertThatQuotesIn(
            """
            — Where? Where is the key? asked Peter Holm.

            — It was under the mat, said Mary Jones. I looked this morning.

            — Who would do that?

            He left.""")
        .containsExactly(
            "Peter Holm: Where? Where is the key?",
            "Mary Jones: It was under the mat … I looked this morning.",
            "?: Who would do that?");
  }

  @Test
  void takesDashesOfAListForNoSpeech() {
    assertThatQuotesIn(
            "The council met:\n\n— The bridge stays shut until the spring.\n\n— Ships may pass.")
        .isEmpty();
  }

  @Test
  void readsPosts() {
    assertThatQuotesIn(
            "The mayor was quick to answer.\n\nWe will not sell the “cranes.” Not one of them."
                + " https://example.org/Xy1 pic.example.org/ab — Ana Silva (@anasilva) March 4,"
                + " 2019\n\nHolm said nothing.")
        .containsExactly("Ana Silva: We will not sell the “cranes.” Not one of them.");
  }

  @Test
  void callsDirectWhatStandsInATranscriptOrAPost() {
    assertThat(quotes("SILVA: Why did you leave?").getFirst().kind()).isEqualTo(QuoteKind.DIRECT);
    assertThat(quotes("We will stay. — Ana Silva (@as) May 1, 2020").getFirst().kind())
        .isEqualTo(QuoteKind.DIRECT);
    assertThat(quotes("Holm: Cranes were sold too early").getFirst().kind())
        .isEqualTo(QuoteKind.INDIRECT);
  }

  @Test
  void keepsASplitQuotationFromWhoAgreesWithIt() {
    assertThatQuotesIn(
            "“The wall is gone,” said Ana Silva. “We have nothing left.” Captain Luis Mora agreed."
                + " “It will take a year,” he said.")
        .containsExactly(
            "Ana Silva: The wall is gone, … We have nothing left.",
            "Luis Mora: It will take a year,");
  }

  @Test
  void doesNotTakeWhoAsksForWhoAnswers() {
    assertThatQuotesIn(
            "Mayor Peter Holm came late. When a reporter asked why, he replied, “It was dark.”")
        .contains("Peter Holm: It was dark.");
  }

  @Test
  void keepsToWhoeverSpeaksOverSeveralPronouns() {
    assertThatQuotesIn(
            "Peter Holm said the port was fair. He said Tidewater, which complained, was slow. “It"
                + " is a textbook case,” he said.")
        .contains("Peter Holm: It is a textbook case,");
  }

  @Test
  void tellsBrotherAndSisterApartInTurns() {
    assertThatQuotesIn(
            """
            “Did you pay?” Anna Berg asked her brother.

            “I did,” Lars Berg said.

            “When?”

            “Last Tuesday.”""")
        .containsExactly(
            "Anna Berg: Did you pay?",
            "Lars Berg: I did,",
            "Anna Berg: When?",
            "Lars Berg: Last Tuesday.");
  }

  @Test
  void isLessSureOfWhatWasNotSaid() {
    String said = "Mayor Peter Holm told reporters that the vote was fair.";
    String denied = "Mayor Peter Holm did not tell reporters that the vote was fair.";
    assertThat(quotes(said).getFirst().confidence()).isGreaterThan(0.8);
    assertThat(quotes(denied)).allMatch(quote -> quote.confidence() <= 0.5);
    assertThat(quotes("Officials declined to comment."))
        .allMatch(quote -> quote.confidence() <= 0.5);
  }

  @Test
  void takesAnOfficeOfAnotherPartyForSomebodyElse() {
    assertThatQuotesIn(
            "Democratic nominee Mary Jones was in Tolm. “I am willing,” the Republican nominee said.")
        .containsExactly("the Republican nominee: I am willing,");
  }

  @Test
  void isSureOfWhatWasNotOnlySaid() {
    assertThat(
            quotes("Mayor Peter Holm did not deny that the bridge was closed.")
                .getFirst()
                .confidence())
        .isGreaterThan(0.5);
  }

  @Test
  void isNotUnsureOfTheOnlyOneNamed() {
    assertThat(
            quotes("He said the bridge would open. Mayor Tom Berg spoke on Monday.")
                .getFirst()
                .confidence())
        .isGreaterThan(0.5);
  }

  @Test
  void readsAPostSignedOnALineOfItsOwn() {
    assertThatQuotesIn("We will rebuild it.\n\n— Ana Silva (@anasilva) March 4, 2019")
        .containsExactly("Ana Silva: We will rebuild it.");
  }

  @Test
  void resolvesTheInitialsOfWhoSpeaks() {
    assertThatQuotesIn(
            """
            Lena North spoke with Gabriel Zorn about taxes.

            LN: How big is the problem?

            GZ: It is larger than you think.

            LN: Why is that?

            GZ: Because nobody looks.""")
        .containsExactly(
            "Lena North: How big is the problem?",
            "Gabriel Zorn: It is larger than you think.",
            "Lena North: Why is that?",
            "Gabriel Zorn: Because nobody looks.");
  }

  @Test
  void leavesInitialsThatTwoShareAsTheyAre() {
    assertThatQuotesIn(
            """
            Lena North and Lars Nygren spoke about taxes.

            LN: How big is the problem?

            GZ: It is larger than you think.""")
        .contains("LN: How big is the problem?");
  }
}
