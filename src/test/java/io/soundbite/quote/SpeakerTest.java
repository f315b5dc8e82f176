package io.soundbite.quote;

import static io.soundbite.quote.QuoteLines.assertThatLikelyQuotesIn;
import static io.soundbite.quote.QuoteLines.assertThatQuotesIn;
import static io.soundbite.quote.QuoteLines.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.Article;
import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerTest {

  @Test
  void givesTheFullNameForASurname() {
    assertThatQuotesIn("Ana Silva came at noon. “We will rebuild,” Silva said.")
        .containsExactly("Ana Silva: We will rebuild,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Substitute Peter Holm",
        "Headliner Nia Holm",
        "Bandleader Zeno Holm",
        "Puppeteer Nia Holm",
        "Schoolgirl Nia Holm",
        "Eyewitness Nia Holm",
        "Supt Ana Holm",
        "Cpl. Ana Holm",
        "Fr. Peter Holm",
        "Canon Ana Holm",
        "Coun. Ana Holm",
        "MPs Ana Holm and Peter Silva",
        "Rose Holm",
        "Will Holm",
        "Grant Holm"
      })
  void leavesWhatSomebodyIsOutOfTheName(String somebody) {
    String name = somebody.replaceFirst(" and .*", "");
    String expected =
        name.startsWith("Rose") || name.startsWith("Will") || name.startsWith("Grant")
            ? name
            : name.substring(name.indexOf(' ') + 1);
    assertThatQuotesIn(somebody + " joined the others. “We saw it,” Holm said.")
        .containsExactly(expected + ": We saw it,");
  }

  @Test
  void givesBothTwinsTheirSurname() {
    assertThatQuotesIn(
            "Twins Ana and Rui Pestana grew up there. “Six,” said Rui. “Seven,” said Ana.")
        .containsExactly("Rui Pestana: Six,", "Ana Pestana: Seven,");
  }

  @Test
  void takesAGivenNameForAManOrAWomanWhereItCanBeBoth() {
    assertThatQuotesIn("Alex Holm scored. “It was fun,” she said. Her coach Mary Cobb agreed.")
        .containsExactly("Alex Holm: It was fun,");
    assertThatQuotesIn("Blessing Otieno runs the charity. “Every cent is there,” she said.")
        .containsExactly("Blessing Otieno: Every cent is there,");
    assertThatQuotesIn("Chris Holm met Ana Silva at noon. “It was fun,” she said.")
        .containsExactly("Ana Silva: It was fun,");
    assertThatQuotesIn("Ana Silva met Chris Holm at noon. “It was fun,” he said.")
        .containsExactly("Chris Holm: It was fun,");
  }

  @Test
  void tellsNoWomanByASurnameThatWomenHaveForAGivenName() {
    assertThatQuotesIn("Zeno Rose runs the charity. “Every cent is there,” he said.")
        .containsExactly("Zeno Rose: Every cent is there,");
  }

  @Test
  void findsTheFullNameThatComesLater() {
    assertThatQuotesIn("“We will rebuild,” Silva said. The crowd cheered Ana Silva.")
        .containsExactly("Ana Silva: We will rebuild,");
  }

  @Test
  void resolvesPronounsByGender() {
    assertThatQuotesIn(
            "Mary Jones met Peter Holm in the harbour. “We are ready,” she said. “So are we,” he replied.")
        .containsExactly("Mary Jones: We are ready,", "Peter Holm: So are we,");
  }

  @Test
  void tellsTwoPeopleOfOneSurnameApart() {
    assertThatQuotesIn(
            "Mary Jones and Tom Jones run the mill. “It is safe,” Mrs. Jones said. “It is not,” Mr. Jones said.")
        .containsExactly("Mary Jones: It is safe,", "Tom Jones: It is not,");
  }

  @Test
  void resolvesARoleToItsHolder() {
    assertThatQuotesIn("Ana Silva, the mayor, came at noon. “We will rebuild,” the mayor said.")
        .containsExactly("Ana Silva: We will rebuild,");
  }

  @Test
  void creditsTheAuthorForTheFirstPerson() {
    Article article =
        Article.builder()
            .id("column")
            .body("I believe that the bridge is unsafe. Ana Silva said that it was safe.")
            .authors(List.of("Peter Holm"))
            .build();
    assertThat(new QuoteAnnotator().quotes(article))
        .extracting(QuoteLines::line)
        .containsExactly("Peter Holm: that the bridge is unsafe", "Ana Silva: that it was safe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Fed said that rates would rise. | Fed | ORGANISATION",
        "The Fed met. The Fed said that rates would rise. | Fed | ORGANISATION",
        "The Weekly Lantern wrote that it was over. The Lantern said that it was sorry."
            + " | Weekly Lantern | ORGANISATION",
        "The Constitution says that power is shared. | Constitution | DOCUMENT",
        "Research shows that sleep helps. | research | DOCUMENT",
        "Studies suggest that sleep helps. | studies | DOCUMENT",
        "Jimmy Page came. Page said that it was over. | Jimmy Page | PERSON",
        "Lindholm came. Lindholm said that it was over. | Lindholm | PERSON",
        "Sen. Reed came with the Reed. Reed said that it was over. | Reed | PERSON",
      })
  void tellsThingsFromPeople(String text, String name, SpeakerKind kind) {
    Speaker last = last(text);
    assertThat(last.name()).isEqualTo(name);
    assertThat(last.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Then came Sen. Ana Silva, who said that it was over.",
        "Then came Sen. Ana Silva (D), who said that it was over.",
        "Then came Sen. Ana Silva (R-S.C.), who said that it was over.",
        "Then came Sen. Ana Silva, D-Calif., who said that it was over.",
        "Then came Sen. Ana Silva, R-S.C., who said that it was over.",
        "Then came Sen. Ana Silva, R-Iowa, who said that it was over.",
        "Then came Ana Silva (also listed above, of all people) who said that it was over.",
      })
  void takesWhoForTheOneNamedBeforeAnAside(String text) {
    assertThat(last(text).name()).isEqualTo("Ana Silva");
  }

  private static Speaker last(String text) {
    return quotes(text).getLast().speaker().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Only 34% of voters said they would stay at home.|34% of voters",
        "In June, 53 percent said the port should close.|53 percent",
      })
  void tellsSharesOfPeople(String text, String name) {
    assertThat(last(text).name()).isEqualTo(name);
    assertThat(last(text).kind()).isEqualTo(SpeakerKind.GROUP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Correctly asserting that the port is closed, the paper went on.",
        "Please note that the port is closed on Sunday.",
        "The plan of 1 December 2015 said the port would close.",
      })
  void takesNoAdverbOrYearForASpeaker(String text) {
    assertThat(quotes(text))
        .extracting(quote -> quote.speaker().map(Speaker::name).orElse(""))
        .allMatch(name -> name.isEmpty() || name.equals("the plan"));
  }

  @Test
  void keepsRoleAndAliases() {
    assertThat(speaker("Mayor Ana Silva came at noon. “We will rebuild,” Silva said."))
        .isEqualTo(new Speaker("Ana Silva", SpeakerKind.PERSON, "Mayor", List.of("Silva")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Sens.|Sen.", "Republican senators|Republican senator", "Govs.|Gov."})
  void whoSharesARoleHasItAlone(String written, String role) {
    String met = "He met " + written + " Ana Silva and Peter Holm.";
    assertThat(speaker(met + " “We will rebuild,” Silva said.").role()).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Virginia Gov. Bo Lind|Virginia Gov.",
        "Austin Police Chief Ana Silva|Austin Police Chief",
        "San Francisco District Attorney Rosa Klein|San Francisco District Attorney",
        "Marine Gen. Tom Falk|Marine Gen.",
        "Virginia Democratic Sen. Bo Lind|Virginia Democratic Sen.",
      })
  void takesPlacesThatAreGivenNamesTooForPlacesBeforeAnOffice(String mention, String role) {
    Speaker speaker = speaker("“It never rains here,” " + mention + " said on Monday.");
    assertThat(speaker.role()).isEqualTo(role);
    assertThat(mention).isEqualTo(role + " " + speaker.name());
  }

  @Test
  void takesAHeadingAboutSomebodyForHimOrHer() {
    assertThatQuotesIn(
            "Ana Silva came at noon. There are people here who would impeach her."
                + "\n\nThe banner at the Impeach Silva rally was large. “We will rebuild,” Silva said."
                + "\n\nUpdate. Mayor Silva Speaks: “We will stay here.”")
        .containsExactly("Ana Silva: We will rebuild,", "Ana Silva: We will stay here.");
  }

  @Test
  void keepsAGivenNameThatIsAWordWhereATitleIsBeforeIt() {
    assertThatQuotesIn(
            "Dr. Bright Silva is a bright man. “It is safe,” Silva said. Ana Silva laughed.")
        .containsExactly("Bright Silva: It is safe,");
  }

  @Test
  void findsTheFullNameOfAParticleAndASurname() {
    assertThatQuotesIn(
            "De Blasio came at noon. “We will stay,” de Blasio said. Bill de Blasio left.")
        .containsExactly("Bill de Blasio: We will stay,");
  }

  @Test
  void knowsGovernmentsByTheirSeats() {
    assertThat(speaker("Beijing said that it would answer in kind.").kind())
        .isEqualTo(SpeakerKind.GOVERNMENT);
  }

  @Test
  void knowsInstitutions() {
    assertThat(speaker("The International Criminal Court said that it had opened a case."))
        .isEqualTo(Speaker.of("International Criminal Court", SpeakerKind.ORGANISATION));
  }

  @Test
  void knowsGroups() {
    assertThat(speaker("Lawmakers said that the bill was dead.").kind())
        .isEqualTo(SpeakerKind.GROUP);
  }

  @Test
  void knowsDocuments() {
    assertThat(speaker("The report found that the bridge was unsafe.").kind())
        .isEqualTo(SpeakerKind.DOCUMENT);
  }

  @Test
  void knowsTheUnnamed() {
    assertThat(speaker("A senior official said that the bridge was unsafe."))
        .isEqualTo(Speaker.of("a senior official", SpeakerKind.UNNAMED));
  }

  private static Speaker speaker(String body) {
    return quotes(body).getFirst().speaker().orElseThrow();
  }

  @Test
  void showsNamesInCapitalsAsNames() {
    assertThatQuotesIn(
            "ROSA O’BRIEN: Will you stay?\n\nTOM MCINTYRE: I will.\n\nROSA O’BRIEN: Thank you.")
        .containsExactly(
            "Rosa O’Brien: Will you stay?", "Tom McIntyre: I will.", "Rosa O’Brien: Thank you.");
  }

  @Test
  void leavesAnOfficialWhoSpeaksApartFromTheNameBefore() {
    assertThatQuotesIn(
            "The sanctions aim at those close to President Ivan Orlov, a senior official said Sunday.")
        .containsExactly(
            "a senior official: The sanctions aim at those close to President Ivan Orlov");
  }

  @Test
  void takesNobodyWithinTheWordsForThePronounThatSaysThem() {
    assertThatQuotesIn(
            "Clara Holt came home. “I realized Jonah was my guide,” she said. “Jonah helped,” she said.")
        .containsExactly("Clara Holt: I realized Jonah was my guide,", "Clara Holt: Jonah helped,");
  }

  @Test
  void takesNoPlaceForAPronoun() {
    assertThatQuotesIn(
            "Clara Holt runs the port. A storm hit Texas. “We are ready,” she said. “Yes, it is safe,” she added.")
        .containsExactly("Clara Holt: We are ready,", "Clara Holt: Yes, it is safe,");
  }

  @Test
  void takesItForWhatASentenceSpeaksOfNotForWhatItMentions() {
    assertThatQuotesIn(
            "The Russian embassy in London said the step was unwise. It also suggested that the UK"
                + " could have made the gas.")
        .containsExactly(
            "Russian embassy: the step was unwise",
            "Russian embassy: that the UK could have made the gas");
  }

  @Test
  void takesTheyForPeopleRatherThanForAnInstitution() {
    assertThatQuotesIn(
            "Two parents gave an interview to Sky News. They said they did not know the driver.")
        .containsExactly("two parents: they did not know the driver");
  }

  @Test
  void takesTheyForAnInstitutionWhereNoPeopleAreNear() {
    assertThatQuotesIn("The White House answered on Monday. They said the bill was dead.")
        .containsExactly("White House: the bill was dead");
  }

  @Test
  void givesAnImpersonalItToNobody() {
    assertThatQuotesIn("Congress met on Monday. It is thought that the bill will fail.")
        .containsExactly("?: that the bill will fail");
  }

  @Test
  void takesWhoForAPersonOverAnAgeAndAPlace() {
    assertThatQuotesIn(
            "They met Lauren Bennett, 26, who said that the road was closed. They met a senator from"
                + " Ohio who said that it was open.")
        .containsExactly(
            "Lauren Bennett: that the road was closed", "a senator from Ohio: that it was open");
  }

  @Test
  void takesNoHeadingForTheNameOfWhomItBeginsWith() {
    assertThatQuotesIn("Holm Defense: Trial goes on.\n\nThe trial goes on. Holm said he was ill.")
        .containsExactly("Holm: he was ill");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rep. Jim Jordan asked. “This is scary,” Jordan said.                  | Jim Jordan
          Sen. Dean Heller is opposed. “It is bad,” Heller said.                | Dean Heller
          Trump lawyer John Dowd’s comments came late. “Enough,” Dowd said.     | John Dowd
          Mitt Romney and his wife, Ann Romney, came. “I will win,” Romney said. | Mitt Romney
          Frank Dunn opened the shop. “It is quieter now,” Al Dunn said.        | Al Dunn
          “I won,” said April Lane.                                             | April Lane
          “The river rose in an hour,” said farmer Will Pugh.                   | Will Pugh
          Her deputy, Mark Yoo, said: “The office is closed.”                   | Mark Yoo
          White House Chief of Staff Mick Mulvaney said: “It is over.”          | Mick Mulvaney""")
  void namesWhoIsMeantByWordsThatMeanOthersToo(String text, String speaker) {
    assertThat(quotes(text).getLast().speaker().orElseThrow().name()).isEqualTo(speaker);
  }

  @Test
  void whoIsThePersonAndNotWhereSheIsFrom() {
    assertThatQuotesIn(
            "“It is cold,” said Judy Kirby of Des Moines, who said she is gravely concerned.")
        .containsExactly("Judy Kirby: It is cold,", "Judy Kirby: she is gravely concerned");
  }

  @Test
  void presidentsAreNotTheirWives() {
    assertThatQuotesIn(
            "President Obama and first lady Michelle Obama came. “We grieve,” Obama said. “We will"
                + " heal,” the president said.")
        .containsExactly("Obama: We grieve,", "Obama: We will heal,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bo Lind|Speaker Bo Lind came at noon. “I am not sure,” the Ohio Republican said.",
        "Rosa Klein|Rosa Klein came at noon. “I am not sure,” the Democrat said.",
        "Tolm Rail|Tolm Rail cut jobs. “We are not sure,” the company said.",
        "Lorvia Post|The Lorvia Post was there. “Nobody is sure,” the newspaper wrote.",
      })
  void takesUpWhomItHasJustNamed(String name, String text) {
    assertThat(quotes(text).getLast().speaker().orElseThrow().name()).isEqualTo(name);
  }

  @Test
  void leavesTheTopDemocratOnACommitteeApartFromTheNameBefore() {
    assertThat(
            speaker("Bo Lind came. “I am not sure,” the top Democrat on the committee said.")
                .name())
        .isNotEqualTo("Bo Lind");
  }

  @Test
  void takesTheNameBeforeAVerbThatNoLexiconHas() {
    assertThatQuotesIn(
            "Elizabeth Warren came at noon. Studies have been mixed on this.\n\n"
                + "Warren drove off at noon.\n\n“We will pay less,” she said.")
        .containsExactly("Elizabeth Warren: We will pay less,");
  }

  @Test
  void tellsTwoOfOneSurnameByThePronounBehind() {
    String couple = "Bill Lind and Rosa Lind came. Bill Lind spoke first. ";
    assertThatQuotesIn(couple + "Lind said she “did not think it was a big deal.”")
        .containsExactly("Rosa Lind: she “did not think it was a big deal.”");
    assertThatQuotesIn(couple + "Lind said he “did not think it was a big deal.”")
        .containsExactly("Bill Lind: he “did not think it was a big deal.”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Juliet Fernando Chaque|“Floods come,” explains Juliet Fernando Chaque, a member.",
        "Jo Ann Emerson|“Rates rise,” said Jo Ann Emerson, the chief executive.",
        "Tom Lind|“Rates rise,” said Environmentalist Tom Lind, the chief executive.",
        "Mercado|That said, “we’re not there yet,” added Mr. Mercado, the acting secretary.",
      })
  void keepsTheFirstNameAndNoDescription(String name, String text) {
    assertThat(speaker(text).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bo Lind|Sen. Bo Lind met Gov. Eva Roth. “I am not sure,” the senator said.",
        "Eva Roth|Sen. Bo Lind met Gov. Eva Roth. “I am not sure,” the governor said.",
        "Bo Lind|Rep. Bo Lind (R-Ohio) met Rep. Eva Roth (D-Calif.). “I am not sure,” said the Ohio"
            + " congressman.",
        "Eva Roth|Rep. Eva Roth (D-Calif.) met Rep. Bo Lind (R-Ohio). “I am not sure,” said the"
            + " California Democrat.",
        "Bo Lind|The Dutch minister Bo Lind met the minister Eva Roth. “I am not sure,” the Dutch"
            + " minister said.",
        "Eva Roth|“I am not sure,” the senator said. Sen. Eva Roth had come by train.",
        "Eva Roth|Police spokeswoman Eva Roth came. “I am not sure,” the spokesperson said.",
        "Eva Roth|President Eva Roth met Vice President Bo Lind. “I am not sure,” the president"
            + " said.",
        "Bo Lind|Bo Lind, director of the Tolm Zoo, met Eva Roth, director of the Lorvia Bank. “I am"
            + " not sure,” the director of the Tolm Zoo said.",
      })
  void takesUpWhoeverIsToldToBeSo(String name, String text) {
    assertThat(quotes(text).getLast().speaker().orElseThrow().name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a strategist for the port|Strategist Bo Lind came. A strategist for the port came too. “I am"
            + " not sure,” the strategist said.",
        "the minister of fish|Labor Minister Bo Lind came. “I am not sure,” the minister of fish"
            + " said.",
        "the general|Attorney General Bo Lind came. “I am not sure,” the general said.",
        "this operative|Operative Bo Lind came. “I am not sure,” this operative said.",
      })
  void namesNobodyWhereAnotherIsMeant(String described, String text) {
    assertThat(quotes(text).getLast().speaker().orElseThrow().name()).isEqualTo(described);
  }

  @RepeatedTest(8)
  void takesTheFirstOfPresidentsNamedAsOften() {
    assertThatQuotesIn("Trump met Obama and Biden. Both smiled. “It is good,” the president said.")
        .containsExactly("Trump: It is good,");
  }

  @ParameterizedTest
  @CsvSource({"2015-03-01,Obama", "2018-03-01,Trump"})
  void knowsWhoWasPresidentWhereTheArticleDoesNotTell(LocalDate date, String president) {
    Article article =
        Article.builder()
            .id("a")
            .body("Obama and Trump have met. Both smiled. “It is a good day,” the president said.")
            .publishedAt(date.atStartOfDay(ZoneOffset.UTC).toInstant())
            .build();
    assertThat(new QuoteAnnotator().quotes(article))
        .extracting(quote -> quote.speaker().orElseThrow().name())
        .containsExactly(president);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ida Roe|Ida Roe, 44, met Bo Lind, 39. “It leans,” said the 44-year-old.",
        "Ida Roe|Finnish sculptor Ida Roe came. “It leans,” the Finn said.",
        "Ida Roe|Mother of two Ida Roe won. “I was surprised,” said the mother of two.",
        "Ida Roe|Ida Roe is the chief executive of Telvo. “We grow,” the CEO said.",
        "Ida Roe|Ida Roe scored twice. “It was cold,” the striker said.",
        "Greg Holt|Greg and Tamsin Holt bake. “It smells,” said Mr Holt.",
        "Tamsin Holt|Greg and Tamsin Holt bake. “It smells,” said Mrs Holt.",
        "Ruth Adler|Rabbi Ruth Adler planted a tree in Trieste. “It will outlive me,” she said.",
        "Bo Kent|Violinist Bo Kent came. “It was cold,” Kent said.",
        "Mr. Baker|“It was cold,” Mr. Baker said.",
        "Ana Silva|Ana Silva was blunt. “We cannot pay the cooks any more.”",
        "Ana Silva|Ana Silva met the press. She sat down. “We cannot pay the cooks.”",
        "Elchin Rzayev|“The valve is mended,” minister Elchin Rzayev was quoted as saying.",
        "Elchin Rzayev|State media cited Elchin Rzayev as saying that losses were small.",
        "his aide|Roads are closed, said his aide.",
        "Davit Lind|“It is windy,” said her rival, Davit Lind. Her rival, Davit Lind, claimed victory.",
      })
  void tellsWhoSpeaks(String name, String text) {
    assertThat(quotes(text).getLast().speaker().orElseThrow().name())
        .isEqualTo(name.replace("Mr. ", ""));
  }

  @Test
  void keepsANicknameInItsMarks() {
    assertThatQuotesIn("Dwayne “Hurricane” Pettigrew won. “It was cold,” Pettigrew said.")
        .containsExactly("Dwayne “Hurricane” Pettigrew: It was cold,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nobody said that the road was closed.",
        "No one told Ana Silva that the road was closed.",
        "Ana Silva could have said that the road was closed.",
        "Ana Silva did not say that the road was closed.",
      })
  void isLessSureOfWhatWasNotSaid(String text) {
    assertThat(quotes(text)).allMatch(quote -> quote.confidence() < 0.5);
  }

  @Test
  void takesNamesOfOutletsAndPeoplesForNobodys() {
    assertThat(
            quotes(
                    "Labour MPs said it was wrong. Planned Parenthood said that it would close."
                        + " Axios reported that it was late. The Weekly Standard moved. The"
                        + " Standard said that it was sad.")
                .stream()
                .map(quote -> quote.speaker().orElseThrow())
                .map(speaker -> speaker.name() + ", " + speaker.kind()))
        .containsExactly(
            "Labour MPs, GROUP",
            "Planned Parenthood, ORGANISATION",
            "Axios, ORGANISATION",
            "Weekly Standard, ORGANISATION");
    assertThatQuotesIn("Steve Forbes came. Forbes said that he was late.")
        .containsExactly("Steve Forbes: that he was late");
  }

  @Test
  void isNotIntroducedByWordsOfAHeading() {
    assertThatQuotesIn(
            "Silva won. Mr. Silva smiled. Handing Silva a flag, they cheered. “It is over,” Silva"
                + " said.")
        .containsExactly("Silva: It is over,");
  }

  @Test
  void namesWhoeverStandsBehindAnIndefiniteDescription() {
    assertThatQuotesIn("A guard, Emil Roth, told police that the trucks left at dawn.")
        .containsExactly("Emil Roth: that the trucks left at dawn");
    assertThatQuotesIn("“It always recovers,” said an oddsmaker, Karl Wold.")
        .containsExactly("Karl Wold: It always recovers,");
  }

  @Test
  void tellsTheElderFromTheYounger() {
    assertThatQuotesIn(
            "John Silva runs the bakery with his son, Peter Silva. “We open at five,” the elder Silva"
                + " said. “I sleep until six,” the younger Silva said.")
        .containsExactly("John Silva: We open at five,", "Peter Silva: I sleep until six,");
  }

  @Test
  void hearsTheLivingOfTwoWhoShareASurname() {
    assertThatQuotesIn(
            "Tom Hart was killed in the fire. “He was a good man,” his wife, Ana Hart, said. Tom Hart"
                + " was 40. “The gates were locked,” Hart said.")
        .containsExactly("Ana Hart: He was a good man,", "Ana Hart: The gates were locked,");
    assertThatLikelyQuotesIn(
            "Tom Hart left no note. His widow, Ana Hart, wept. “He was good,” Hart said.")
        .containsExactly("Ana Hart: He was good,");
  }

  @Test
  void givesADefiniteDescriptionInTheWordsThatToldMore() {
    assertThatQuotesIn(
            "A senior State Department official said the talks would go on. Peter Holm left. “We are"
                + " not done,” the official said.")
        .containsExactly(
            "a senior State Department official: the talks would go on",
            "a senior State Department official: We are not done,");
    assertThatQuotesIn("A report was sold. The report said the cost was high.")
        .containsExactly("the report: the cost was high");
  }

  @Test
  void keepsANicknameThatIsAGivenNameWithinTheName() {
    assertThatQuotesIn("“It is time,” said William “Ryan” Owens, a sailor. “We go,” Owens said.")
        .containsExactly("William “Ryan” Owens: It is time,", "William “Ryan” Owens: We go,");
  }

  @Test
  void resolvesWhoeverIsCalledByAState() {
    assertThatQuotesIn("Sen. Ted Berg (R-Texas) left. “It is wrong,” the Texan said.")
        .containsExactly("Ted Berg: It is wrong,");
    assertThat(quotes("The Texan said the port was closed.").getFirst().speaker().orElseThrow())
        .extracting(Speaker::name, Speaker::kind)
        .containsExactly("the Texan", SpeakerKind.UNNAMED);
  }
}
