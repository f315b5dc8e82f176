package io.soundbite.quote;

import static io.soundbite.quote.QuoteLines.assertThatQuotesIn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the verb and wherever the name stands, direct speech is found and credited. */
class VerbsOfSayingTest {

  private static final String CREDITED = "Ana Silva: It never rains here,";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "said",
        "says",
        "added",
        "sighed",
        "grumbled",
        "shot back",
        "quipped",
        "insisted",
        "tweeted",
        "wrote",
        "warned",
        "recalled",
        "joked",
        "muttered",
        "whispered",
        "shouted",
        "argued",
        "conceded",
        "admitted",
        "complained",
        "replied",
        "answered",
        "noted",
        "explained",
        "declared",
        "announced",
        "stressed",
        "predicted",
        "boasted",
        "pleaded",
        "snapped",
        "laughed",
        "mused",
        "retorted",
        "confessed",
        "cautioned",
        "lamented",
        "chimed in",
        "continued",
        "concluded",
        "claimed",
        "maintained",
        "reiterated",
        "told reporters",
        "posted",
        "marvelled",
        "confided",
        "averred",
        "chirped",
        "insinuated"
      })
  void creditsTheNameBeforeAndAfterEachVerb(String verb) {
    assertThatQuotesIn("“It never rains here,” Ana Silva " + verb + ".").containsExactly(CREDITED);
    if (!verb.contains(" ")) {
      assertThatQuotesIn("“It never rains here,” " + verb + " Ana Silva.")
          .containsExactly(CREDITED);
      assertThatQuotesIn("Ana Silva runs the port. “It never rains here,” she " + verb + ".")
          .containsExactly(CREDITED);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sniffed",
        "intervened",
        "spat",
        "piped",
        "raged",
        "soothed",
        "stormed",
        "wombled"
      })
  void creditsARoleAndANameBehindARareVerb(String verb) {
    assertThatQuotesIn("“It never rains here,” " + verb + " ferry captain Ana Silva.")
        .containsExactly(CREDITED);
    assertThatQuotesIn("“It never rains here,” ferry captain Ana Silva " + verb + ".")
        .containsExactly(CREDITED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“It never rains here,” wombled Ana Silva, 61. “It never snows.”",
        "“It never rains here,” Ana Silva wombled on Monday. “It never snows.”",
        "“It never rains here,” Ana Silva wombles. “It never snows.”",
        "“It never rains here,” she wombled. “It never snows.” Ana Silva runs the mill.",
        "“It never rains here,” wombled the mayor, Ana Silva. “It never snows.”",
        "“It never rains here,” Ana Silva finally relented. “It never snows.”",
        "“It never rains here,” sniffed state party chair Ana Silva. “It never snows.”"
      })
  void knowsAVerbOfNoListByItsPlace(String text) {
    assertThatQuotesIn(text).containsExactly("Ana Silva: It never rains here, … It never snows.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In the book, “What Happened,” Silva unloads on Peter Holm.",
        "The ad, “Ferry Tales,” parodies the show of Ana Silva.",
        "By being the group’s “fiscal sponsor,” Silva manages its money."
      })
  void takesNoTitleForWhatSomebodySaid(String text) {
    assertThatQuotesIn(text).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“It never rains here,” retired dentist Ana Silva said.",
        "“It never rains here,” convicted killer Ana Silva told the court.",
        "“It never rains here,” former Holm ethics adviser Ana Silva wrote on Friday."
      })
  void takesNoAdjectiveForAVerb(String text) {
    assertThatQuotesIn(text).containsExactly(CREDITED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Judge",
        "Fire Marshal",
        "Author",
        "Champion",
        "Press Secretary",
        "State Department spokeswoman",
        "Ranking Member"
      })
  void takesNoOfficeForAVerb(String office) {
    assertThatQuotesIn("“It never rains here,” " + office + " Ana Silva said.")
        .containsExactly(CREDITED);
    assertThatQuotesIn("“It never rains here,” " + office + " Silva said. It was Ana Silva.")
        .containsExactly(CREDITED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“It never rains here,” Ana Silva said on Monday.",
        "“It never rains here,” Ana Silva wrote in a letter to the council.",
        "“It never rains here,” said Ana Silva, 54.",
        "“It never rains here,” said Ana Silva, a teacher from Tolm who lost her house.",
        "“It never rains here,” Ana Silva, who runs the port, said.",
        "“It never rains here,” Ana Silva, the mayor of Porto Lume, told the council.",
        "“It never rains here,” Gov. Ana Silva (D-Tolm) said.",
        "“It never rains here,” said Sen. Ana Silva, R-Tolm.",
        "“It never rains here,” a spokeswoman for the port, Ana Silva, said.",
        "“It never rains here,” fisherwoman Ana Silva also said.",
        "“It never rains here,” Silva said. The rest is up to Ana Silva.",
        "“It never rains here,” she said. Ana Silva has run the port for years."
      })
  void seesOverWhatStandsBetweenNameAndVerb(String text) {
    assertThatQuotesIn(text).containsExactly(CREDITED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Silva said: “It never rains here.”",
        "Ana Silva said, “It never rains here.”",
        "Said Ana Silva: “It never rains here.”",
        "Silva, 54, said: “It never rains here.” Ana Silva runs the port.",
        "From Ana Silva: “It never rains here.”",
        "Ana Silva: “It never rains here.”",
        "Ana Silva tweeted: “It never rains here.”"
      })
  void takesWordsAfterTheVerb(String text) {
    assertThatQuotesIn(text).containsExactly("Ana Silva: It never rains here.");
  }

  @Test
  void joinsWhatTheReporterCutApart() {
    assertThatQuotesIn("“The bridge,” said Ana Silva, 54, “is open.”")
        .containsExactly("Ana Silva: The bridge, … is open.");
    assertThatQuotesIn("“Go!” Ana Silva shouted. “Go now!”")
        .containsExactly("Ana Silva: Go! … Go now!");
    assertThatQuotesIn("“No,” Silva said. “Never.” Ana Silva runs the port.")
        .containsExactly("Ana Silva: No, … Never.");
  }

  @Test
  void startsAnewWithASecondVerb() {
    assertThatQuotesIn("“The bridge,” Ana Silva said on Monday, “is safe,” adding: “We checked.”")
        .containsExactly("Ana Silva: The bridge, … is safe,", "Ana Silva: We checked.");
    assertThatQuotesIn("Ana Silva said, “The bridge is safe,” while Peter Holm said, “It is not.”")
        .containsExactly("Ana Silva: The bridge is safe,", "Peter Holm: It is not.");
  }

  @Test
  void takesAWholeSentenceBeforeAnInvertedVerb() {
    assertThatQuotesIn("The bridge is open, says Ana Silva.")
        .containsExactly("Ana Silva: The bridge is open");
    assertThatQuotesIn("They asked for help, said Peter Holm, whose brother runs the port.")
        .containsExactly("Peter Holm: They asked for help");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Silva warned on Monday that the dam would not hold.",
        "Ana Silva recalled that the dam would not hold.",
        "In a statement, Ana Silva said that the dam would not hold.",
        "In an interview with the Port Gazette, Ana Silva insisted that the dam would not hold.",
        "Ana Silva told the council that the dam would not hold.",
        "Ana Silva fears that the dam would not hold.",
        "Enlarge this image. Ana Silva said that the dam would not hold."
      })
  void takesTheClauseThatIsToldInOtherWords(String text) {
    assertThatQuotesIn(text).containsExactly("Ana Silva: that the dam would not hold");
  }
}
