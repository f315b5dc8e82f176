package io.soundbite.quote;

import static io.soundbite.quote.QuoteLines.assertThatQuotesIn;
import static io.soundbite.quote.QuoteLines.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose words they are: name, kind and role of the source of one sentence. */
class SourcesTest {

  @Test
  void knowsAShortFormByTheNameBeforeIt() {
    assertThatQuotesIn(
            "The Lorvian Football Association (LFA) banned him. “He knew the rules,” the LFA said.")
        .containsExactly("Lorvian Football Association: He knew the rules,");
    assertThatQuotesIn("The Port Association (LFA) banned him. “He knew,” the LFA said.")
        .containsExactly("LFA: He knew,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“I object!” cried defence counsel Ana Silva.",
        "“I object!” was the blunt assessment of Ana Silva.",
        "“I object!” is how consumer advocate Ana Silva put it."
      })
  void findsTheNameBehindWhatSomebodyIs(String text) {
    assertThatQuotesIn(text).containsExactly("Ana Silva: I object!");
  }

  @Test
  void knowsWhoSpeaksInAHeadlineOfTheBody() {
    assertThatQuotesIn("Police: driver was asleep\n\nA lorry ran off the road on Tuesday.")
        .containsExactly("police: driver was asleep");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Pilots refused to fly. The lights had failed, they said.   | Pilots
          Villagers digging a well found it. They said it was old.   | Villagers
          Republicans met. They said the bridge was unsafe.          | Republicans
          Ana Silva met fans. “We won,” the fire chief said.         | the fire chief
          Port of Tolm harbourmaster Emil Roth said it was closed.   | Emil Roth
          The auditors' report states that the bridge is unsafe.     | the auditors' report
          The bridge was unsafe, said the head of the road service.  | the head of the road service
          Air Sabena Sul has grown. The airline said it would stay.  | Air Sabena Sul
          “I had nothing to say,” as composer Ana Silva put it.      | Ana Silva
          Siblings Rui and Ana Silva met. Rui Silva said it was old. | Rui Silva
          Yuna Seo and her coach, Emil Roth, met. He said it was old.| Emil Roth
          Ren Kimura met Sho Kimura. “We won,” Sho Kimura said.      | Sho Kimura
          The goal is to “move on” with it, said Ana Silva, a judge. | Ana Silva
          The plan was “a disgrace”, Ana Silva told reporters.       | Ana Silva
          Rui said it was shut, but Emil Roth, a guard, said it was open. | Emil Roth
          Rui said it lasted a day; his brother Emil Roth said it lasted two. | Emil Roth
          “It is big,” said Sultan bin Khalifa al-Mazrouei, the chairman. | Sultan bin Khalifa al-Mazrouei
          Princess Amalie has left. “We part as friends,” the princess said. | Amalie
          The senator, a Democrat, said voters distrust Congress.    | the senator
          The union, on its website, said managers bully staff.      | the union
          Police, who came, and Emil Roth, a neighbour, said he was calm. | police
          Police said the man fled, and Emil Roth told them he had a gun. | Emil Roth
          “It is over,” said Air Vice-Marshal Emil Roth.             | Emil Roth
          FCT Minister, Nyesom Wike, said the bridge was shut.       | Nyesom Wike
          Defence Minister, Nyesom Wike, had vowed to shut the bridge. | Nyesom Wike
          INEC Chairman, Prof. Joash Amupitan (SAN), said it was shut. | Joash Amupitan
          Kaito Arai beat Emil Roth. “It was hard,” Arai said.       | Kaito Arai
          Gwen Parry left. “We have heard promises before,” Parry replied. | Gwen Parry
          """)
  void knowsWhoSpeaksInRegularForms(String text, String speaker) {
    assertThat(quotes(text))
        .last()
        .extracting(quote -> quote.speaker().map(Speaker::name).orElse("?"))
        .asString()
        .isEqualToIgnoringCase(speaker);
  }

  @Test
  void endsANounPhraseWithItsParagraph() {
    assertThatQuotesIn("He came home. Read more\n\nProsecutors said that the bridge is unsafe.")
        .containsExactly("prosecutors: that the bridge is unsafe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Beijing said it would answer in kind.                      | Beijing (GOVERNMENT)
          The White House said the talks would go on.                | White House (GOVERNMENT)
          “The talks will go on,” the Kremlin said.                  | Kremlin (GOVERNMENT)
          The Justice Department said the case was closed.           | Justice Department (GOVERNMENT)
          The European Commission said the claim was false.          | European Commission (ORGANISATION)
          The report said the bridge was unsafe.                     | the report (DOCUMENT)
          A poll showed that most voters want a new bridge.          | a poll (DOCUMENT)
          The man came home. Advocates argue that the bridge is unsafe. | advocates (GROUP)
          The man came home. Still, advocates argue, it is unsafe.   | advocates (GROUP)
          About three-quarters (76%) say the bridge is unsafe.       | three-quarters (GROUP)
          Most Republicans (83%) say the bridge is unsafe.           | Republicans (GROUP)
          “Help is coming,” read a sign on the door.                 | a sign on the door (DOCUMENT)
          The train drivers' union said the bridge was unsafe.       | the train drivers' union (ORGANISATION)
          The teachers’ union said the bridge was unsafe.            | the teachers’ union (ORGANISATION)
          The National Farmers’ Union said the bridge was unsafe.    | National Farmers’ Union (ORGANISATION)
          The Confederation of Lorvian Industry said it was unsafe.  | Confederation of Lorvian Industry (ORGANISATION)
          The Guild of Port Workers said the bridge was unsafe.      | Guild of Port Workers (ORGANISATION)
          The Federation of Master Builders said it was unsafe.      | Federation of Master Builders (ORGANISATION)
          Doctors Without Borders said the bridge was unsafe.        | Doctors Without Borders (ORGANISATION)
          Drivers Against Bad Bridges said the bridge was unsafe.    | Drivers Against Bad Bridges (ORGANISATION)
          The Office of Special Counsel said the case was closed.    | Office of Special Counsel (GOVERNMENT)
          The Office of Inspector General said the case was closed.  | Office of Inspector General (GOVERNMENT)
          The Department of Justice said the case was closed.        | Department of Justice (GOVERNMENT)
          The Bank of England Governor said the case was closed.     | the Bank of England Governor (UNNAMED)
          Some said the bridge was unsafe.                           | some (GROUP)
          Many said the bridge was unsafe.                           | many (GROUP)
          People say the bridge is unsafe.                           | people (GROUP)
          Officials said the bridge was unsafe.                      | officials (GROUP)
          Current and former officials said it was unsafe.           | current and former officials (GROUP)
          Six in 10 voters said the bridge was unsafe.               | six in 10 voters (GROUP)
          The first lady said the bridge was unsafe.                 | the first lady (UNNAMED)
          Critics say the bridge is unsafe.                          | critics (GROUP)
          Lawmakers said the bridge was unsafe.                      | lawmakers (GROUP)
          Tolm police said two people were hurt.                     | Tolm police (GROUP)
          State lawmakers said the bridge was unsafe.                | state lawmakers (GROUP)
          A spokesman said the bridge was unsafe.                    | a spokesman (UNNAMED)
          A senior US official said the talks would go on.           | a senior US official (UNNAMED)
          “We lost everything,” one woman said.                      | one woman (UNNAMED)
          Nobody said that the bridge was safe.                      | nobody (UNNAMED)
          The President said the bridge was unsafe.                  | the President (UNNAMED)
          “It is cold,” said A. Silva.                               | A. Silva (PERSON)
          “It is cold,” said A. B. Silva, a teacher.                 | A. B. Silva (PERSON, teacher)
          “It is cold,” said J.R. Holm.                              | J.R. Holm (PERSON)
          “It is cold,” said Marten Luder King Jr.                    | Marten Luder King Jr. (PERSON)
          “It is cold,” said Peter A. Holm.                          | Peter A. Holm (PERSON)
          “It is cold,” said José Manuel de la Cruz.                  | José Manuel de la Cruz (PERSON)
          “It is cold,” said Peter A. Holm, Jr.                       | Peter A. Holm (PERSON)
          Ana Silva lowers a rope and says that it is cold.           | Ana Silva (PERSON)
          Lead author Dr Ana Silva said it was cold.                  | Ana Silva (PERSON, author)
          Greenpeace said it was cold.                                | Greenpeace (ORGANISATION)
          Brightwing, which flies there, said it was cold.            | Brightwing (ORGANISATION)
          “It is cold,” said Secretary of State Rex Quill.           | Rex Quill (PERSON, Secretary of State)
          “It is cold,” said former cabinet minister Liam Fox.       | Liam Fox (PERSON, former cabinet minister)
          “It is cold,” said Ida Brack, director of the Center for Politics at the University of Tolm. | Ida Brack (PERSON, director of the Center for Politics at the University of Tolm)
          “It is cold,” said Ida Brack, a member of the council who lives there. | Ida Brack (PERSON, member of the council)
          “It is cold in the port and in the town,” said Health and Human Services Secretary Ida Brack. | Ida Brack (PERSON, Health and Human Services Secretary)
          “It is cold,” said flood task force member Ida Brack.      | Ida Brack (PERSON, flood task force member)
          FBI agent Ida Brack said it was cold.                      | Ida Brack (PERSON, FBI agent)
          “It is cold,” recalled fisherman Jon Brack.                | Jon Brack (PERSON, fisherman)
          “It is cold,” said the Gazette’s Mary Holm.                | Mary Holm (PERSON)
          The governor of Tolm, Ida Brack, said it was cold.         | Ida Brack (PERSON, governor of Tolm)
          The lawyer for Silva, Ben Tarr, said he was late.          | Ben Tarr (PERSON, lawyer for Silva)
          The Senate Majority Leader, Ida Brack, said it was cold.   | Ida Brack (PERSON, Senate Majority Leader)
          “It is cold,” Holm’s daughter, Ida, said.                  | Ida (PERSON, Holm’s daughter)
          Teresa Quill, standing beside Piet Holm, said it was cold. | Teresa Quill (PERSON)
          Cassarian counterpart Piet Holm said it was cold.          | Piet Holm (PERSON)
          Ana Silva Ana Maria SilvaMore said that it was cold.       | Ana Silva (PERSON)
          The Centers for Disease Control and Prevention said it was cold. | Centers for Disease Control and Prevention (ORGANISATION)
          The Food and Drug Administration said it was cold.         | Food and Drug Administration (GOVERNMENT)
          AT&T said it was cold.                                     | AT&T (ORGANISATION)
          Holm & Brack said it was cold.                             | Holm & Brack (ORGANISATION)
          USA Today said it was cold.                                | USA Today (ORGANISATION)
          The Globe and Mail said it was cold.                       | Globe and Mail (ORGANISATION)
          Moody’s said it was cold.                                  | Moody’s (ORGANISATION)
          Moody’s is warning that it will be cold.                   | Moody’s (ORGANISATION)
          Moody’s analyst Ida Brack said it was cold.                | Ida Brack (PERSON, Moody’s analyst)
          A Reuters/Ipsos poll found that most voters back the bill. | a Reuters/Ipsos poll (DOCUMENT)
          “It is cold,” said owner/chef Ida Brack.                   | Ida Brack (PERSON, owner/chef)
          A 9/11 widow, Ida Brack, said it was cold.                 | Ida Brack (PERSON, 9/11 widow)
          The law promises that nobody will be cold.                 | the law (DOCUMENT)
          Pope Francis said it was cold.                             | Pope Francis (PERSON, Pope)
          One of the fishermen said it was cold.                     | one of the fishermen (UNNAMED)
          Scottish First Minister Ida Brack said it was cold.        | Ida Brack (PERSON, Scottish First Minister)
          Hamas official Khalil al-Haya said it was cold.            | Khalil al-Haya (PERSON, Hamas official)
          Tolm strategist and pollster Ida Brack said it was cold.   | Ida Brack (PERSON, Tolm strategist and pollster)
          The Bracks said that it was cold.                          | Bracks (GROUP)
          “It is cold,” said one D.C.-based banking lobbyist.        | one D.C.-based banking lobbyist (UNNAMED)
          “It is cold,” the authors wrote.                           | the authors (GROUP)
          The Packard family said it was cold.                       | the Packard family (GROUP)
          “It is cold,” the Gazette quoted Ida Brack as saying.      | Ida Brack (PERSON)
          “It is cold,” said her colleague, Ida Brack.               | Ida Brack (PERSON)
          “It is cold here today.” Marc A. Holm, The Gazette         | Marc A. Holm (PERSON)
          WATCH Silva say that it is cold.                           | Silva (PERSON)
          """)
  void names(String text, String source) {
    assertThat(quotes(text).stream().map(quote -> line(quote.speaker().orElseThrow())))
        .containsExactly(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Joint Chiefs of Staff",
        "Department for Environment, Food and Rural Affairs",
        "Department for Business, Energy and Industrial Strategy",
        "Ministry of Justice and Human Rights",
        "Federation of Small Businesses",
        "Campaign for Nuclear Disarmament",
        "Friends of the Earth",
        "Médecins Sans Frontières",
        "Doctors Without Borders",
        "Save the Children",
        "Reporters Without Borders",
        "Campaign to Protect Rural England",
        "Royal Society for the Protection of Birds",
        "National Society for the Prevention of Cruelty to Children",
        "Office for National Statistics",
        "Office of Management and Budget",
        "Bureau of Alcohol, Tobacco, Firearms and Explosives",
        "Society of Motor Manufacturers and Traders",
        "Institute for Fiscal Studies",
        "University of California, Berkeley",
        "University of North Carolina at Chapel Hill",
        "London School of Economics",
        "House of Commons Treasury Select Committee",
        "Board of Deputies of British Jews",
        "Church of England",
        "Sons of Liberty",
        "Citizens for Responsibility and Ethics in Washington",
        "Americans for Tax Reform",
        "Council on American-Islamic Relations",
        "Center for Strategic and International Studies",
        "Centers for Disease Control and Prevention",
        "Marks & Spencer",
        "Procter & Gamble",
        "Johnson and Johnson",
        "Ernst & Young",
        "Legal & General",
        "Bank of America Merrill Lynch",
        "Court of Appeal for the Fifth Circuit",
        "European Court of Human Rights",
        "Organisation for the Prohibition of Chemical Weapons",
        "Association of Chief Police Officers",
        "National Union of Rail, Maritime and Transport Workers",
        "Public and Commercial Services Union",
        "Unite the Union",
        "Transport for London",
        "Trades Union Congress",
        "Police Federation of England and Wales",
        "Royal College of Nursing",
        "Alliance for Justice",
        "Fraternal Order of Police",
        "Daughters of the American Revolution",
        "Human Rights Watch",
        "Institute of Directors",
        "Confederation of British Industry",
        "Committee to Protect Journalists",
        "Oxford University Hospitals NHS Foundation Trust",
        "Crown Prosecution Service",
        "Federal Bureau of Investigation",
        "Council of Mortgage Lenders",
        "Department of Health and Human Services",
        "House Oversight and Reform Committee",
        "Senate Committee on Health, Education, Labor and Pensions",
        "Department of Homeland Security",
        "Mothers Against Drunk Driving",
        "Black Lives Matter",
      })
  void namesInstitutionsInFull(String name) {
    assertThat(quotes(name + " said the plan would be costly.").getFirst().speaker().orElseThrow())
        .satisfies(
            speaker -> {
              assertThat(speaker.name()).isEqualTo(name);
              assertThat(speaker.kind()).isIn(SpeakerKind.ORGANISATION, SpeakerKind.GOVERNMENT);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Secretary of State for Health and Social Care Matt Hancock said the plan was dead. | Matt Hancock
          Under Secretary for Political Affairs Victoria Nuland said the plan was dead. | Victoria Nuland
          Assistant Attorney General for National Security John Demers said the plan was dead. | John Demers
          Shadow Secretary of State for Education Angela Rayner said the plan was dead. | Angela Rayner
          Minister for Housing Kit Malthouse said the plan was dead. | Kit Malthouse
          Union Minister for Road Transport and Highways Nitin Gadkari said the plan was dead. | Nitin Gadkari
          Cabinet Secretary for Finance Kate Forbes said the plan was dead. | Kate Forbes
          Chairman of the Joint Chiefs of Staff Gen. Mark Milley said the plan was dead. | Mark Milley
          Joint Chiefs of Staff Chairman Gen. Mark Milley said the plan was dead. | Mark Milley
          Joint Chiefs Chairman Mark Milley said the plan was dead. | Mark Milley
          Office of Management and Budget Director Mick Mulvaney said the plan was dead. | Mick Mulvaney
          Centers for Disease Control and Prevention Director Rochelle Walensky said the plan was dead. | Rochelle Walensky
          Department of Homeland Security Secretary Kirstjen Nielsen said the plan was dead. | Kirstjen Nielsen
          Director of National Intelligence Dan Coats said the plan was dead. | Dan Coats
          President of the European Commission Ursula von der Leyen said the plan was dead. | Ursula von der Leyen
          U.N. High Commissioner for Refugees Filippo Grandi said the plan was dead. | Filippo Grandi
          UN Special Rapporteur on Torture Alice Edwards said the plan was dead. | Alice Edwards
          U.S. Attorney for the Southern District of New York Damian Williams said the plan was dead. | Damian Williams
          Chief Inspector of Prisons Charlie Taylor said the plan was dead. | Charlie Taylor
          Archbishop of Canterbury Justin Welby said the plan was dead. | Justin Welby
          Leader of the House of Commons Penny Mordaunt said the plan was dead. | Penny Mordaunt
          Speaker of the House Nancy Pelosi said the plan was dead. | Nancy Pelosi
          Governor of the Bank of England Andrew Bailey said the plan was dead. | Andrew Bailey
          University of Oxford professor Sarah Gilbert said the plan was dead. | Sarah Gilbert
          Head of Policy at the Federation of Small Businesses Tina McKenzie said the plan was dead. | Tina McKenzie
          Royal College of Nursing general secretary Pat Cullen said the plan was dead. | Pat Cullen
          Institute for Fiscal Studies director Paul Johnson said the plan was dead. | Paul Johnson
          Friends of the Earth campaigner Mike Childs said the plan was dead. | Mike Childs
          Save the Children chief executive Gwen Hines said the plan was dead. | Gwen Hines
          National Union of Rail, Maritime and Transport Workers leader Mick Lynch said the plan was dead. | Mick Lynch
          Mick Lynch, general secretary of the National Union of Rail, Maritime and Transport Workers, said the plan was dead. | Mick Lynch
          Pat Cullen of the Royal College of Nursing said the plan was dead. | Pat Cullen
          Anne Lee, a spokeswoman for the Department for Environment, Food and Rural Affairs, said the plan was dead. | Anne Lee
          Chair of the Health and Social Care Committee Steve Brine said the plan was dead. | Steve Brine
          """)
  void findsWhoHoldsALongOffice(String text, String name) {
    assertThat(quotes(text))
        .extracting(quote -> quote.speaker().orElseThrow().name())
        .containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Prime Minister Theresa May came late. “It is cold,” May said.      | Theresa May (PERSON, Prime Minister)
          Ana Silva met Piet Holm’s counterpart. “It is cold,” Silva said.   | Ana Silva (PERSON)
          The crowd angered Mayor Ana Silva. “It is cold,” Silva said.       | Ana Silva (PERSON, Mayor)
          ANA SILVA SPEAKS // Ana Silva came. “It is cold,” Silva said.      | Ana Silva (PERSON)
          The Department of Labor met. The department said it was cold.      | Department of Labor (GOVERNMENT)
          The Holm administration met. The administration said it was cold.  | Holm administration (GOVERNMENT)
          A Tolm company came. The company said it was cold.                 | the company (ORGANISATION)
          Pope Francis came late. “It is cold,” Francis said.                | Pope Francis (PERSON, Pope)
          Pope Francis came late. “It is cold,” the pope said.               | Pope Francis (PERSON, Pope)
          Ana Silva came. Her message: “It is cold today.”                   | Ana Silva (PERSON)
          Ana Silva came. Silva’s statement said that it was cold.           | Ana Silva (PERSON)
          Peter Holm came. His answer was short: “No.”                       | Peter Holm (PERSON)
          Peter Sellers came. Sellers went on. “It is cold,” he said.        | Peter Sellers (PERSON)
          Quill Park is closed. Ana Quill came. “It is cold,” Quill said.    | Ana Quill (PERSON)
          """)
  void namesAcrossSentences(String text, String source) {
    assertThat(
            quotes(text.replace(" // ", "\n\n")).stream().map(q -> line(q.speaker().orElseThrow())))
        .containsExactly(source);
  }

  private static String line(Speaker speaker) {
    String role = speaker.role().isEmpty() ? "" : ", " + speaker.role();
    return speaker.name() + " (" + speaker.kind() + role + ")";
  }

  @Test
  void tellsASonFromHisFather() {
    assertThatQuotesIn(
            "Mayor Carl Brandt met his son Carl Brandt Jr. on Monday. “It was a good day,” Brandt"
                + " said.\n\n“I like him,” Brandt Jr. said.\n\nMr. Brandt said he was tired.")
        .containsExactly(
            "Carl Brandt: It was a good day,",
            "Carl Brandt Jr.: I like him,",
            "Carl Brandt: he was tired");
  }

  @Test
  void takesASurnameForNoGivenName() {
    assertThatQuotesIn(
            "Sen. Elizabeth Warren came to Tolm. “We will win,” Warren said. “We must,” Senator"
                + " Warren added.")
        .containsExactly("Elizabeth Warren: We will win,", "Elizabeth Warren: We must,");
  }

  @Test
  void namesNobodyWhereTwoMayBeMeant() {
    assertThatQuotesIn(
            "“It is over,” Lindholm said. Jane Lindholm, the clerk, and her colleague Karl Lindholm"
                + " left.")
        .containsExactly("Lindholm: It is over,");
  }

  @Test
  void knowsWhoTheOpponentIs() {
    assertThatQuotesIn("Her opponent, Jack Hart, said the budget was “a sad joke.”")
        .containsExactly("Jack Hart: the budget was “a sad joke.”");
  }

  @Test
  void isNotMisledByATower() {
    assertThatQuotesIn("He lives in Brandt Tower. “We will build,” Brandt said.")
        .containsExactly("Brandt: We will build,");
  }
}
