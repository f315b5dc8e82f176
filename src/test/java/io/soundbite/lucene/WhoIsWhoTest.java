package io.soundbite.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.model.Quote;
import io.soundbite.model.QuoteKind;
import io.soundbite.model.Span;
import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import io.soundbite.query.Field;
import io.soundbite.query.Query;
import io.soundbite.search.Dimension;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.FacetValue;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files speakers under one name each, as a person knows them to be one: a line is one speaker with
 * role and all names that articles give; the first is the name it must be filed under. Nobody but
 * the reader of these lists says what is right.
 */
class WhoIsWhoTest {

  /** How many articles have each name; the first has three times as many. */
  private static final int ARTICLES = 4;

  /** Known to the authority: no more than the names need be in the articles. */
  private static final String KNOWN_PEOPLE =
      """
      Xi Jinping | President | President Xi | President Xi Jinping | Xi
      Vladimir Putin | President | Vladimir Vladimirovich Putin | President Putin | Putin
      Volodymyr Zelensky | President | Volodymyr Zelenskyy | Volodymyr Zelenskiy | Zelensky
      Recep Tayyip Erdogan | President | Recep Tayyip Erdoğan | Tayyip Erdogan | Erdoğan
      Kim Jong-un | leader | Kim Jong Un
      Bashar al-Assad | President | Bashar Assad | Assad
      Abdel Fattah el-Sisi | President | Abdel Fattah al-Sisi | el-Sisi
      Mohammed bin Salman | Crown Prince | Mohammad bin Salman | MBS
      Muammar Gaddafi | leader | Moammar Gadhafi | Muammar Qaddafi
      Luiz Inácio Lula da Silva | President | Luiz Inacio Lula da Silva | Lula
      Andrés Manuel López Obrador | President | Andres Manuel Lopez Obrador | López Obrador | AMLO
      Nicolás Maduro | President | Nicolas Maduro | Nicolás Maduro Moros | Maduro
      Angela Merkel | Chancellor | Chancellor Merkel | Merkel
      Ursula von der Leyen | President | von der Leyen
      Donald Trump | President | Donald J. Trump | Donald John Trump | Trump
      Donald Trump Jr. | son | Trump Jr. | Donald Trump Jr
      Joe Biden | President | Joseph R. Biden Jr. | Joseph Biden | Biden
      Hillary Clinton | Secretary | Hillary Rodham Clinton
      Chuck Schumer | Senator | Charles Schumer | Charles E. Schumer | Schumer
      Bernie Sanders | Senator | Bernard Sanders | Sen. Bernie Sanders
      Robert Mueller | special counsel | Robert S. Mueller III | Bob Mueller | Mueller
      Bill de Blasio | Mayor | de Blasio
      Debbie Wasserman Schultz | Rep. | Wasserman Schultz
      Pope Francis | Pope | Francis
      António Guterres | Secretary-General | Antonio Guterres | Guterres
      """;

  /** Known to nobody: the articles show who they are. */
  private static final String UNKNOWN_PEOPLE =
      """
      Kate Halloran | Mayor of Port Ellis | Katherine Halloran | Katherine M. Halloran | Halloran
      Mike Trevane | harbour master | Michael Trevane | Michael J. Trevane
      Bill Okonjo | health minister | William Okonjo | William A. Okonjo
      Bob Lindqvist | police chief | Robert Lindqvist | Chief Robert Lindqvist
      Jim Castellan | party treasurer | James Castellan | James T. Castellan
      Liz Marchetti | Senator | Elizabeth Marchetti | Sen. Liz Marchetti
      Tom Brannigan | fire commissioner | Thomas Brannigan | Thomas P. Brannigan
      Dick Ferrante | judge | Richard Ferrante | Richard L. Ferrante
      Ted Vasquez-Lund | bishop | Edward Vasquez-Lund | Ted Vasquez Lund
      Chuck Petrossian | sheriff | Charles Petrossian
      Peggy Aldana | school principal | Margaret Aldana
      Tony Mavros | union leader | Anthony Mavros | Anthony G. Mavros
      Steve Kowalczyk | coach | Steven Kowalczyk
      Jack Tillinghast | admiral | John Tillinghast
      Sandy Quillfeather | botanist | Alexander Quillfeather
      Beth Ostrander | novelist | Elizabeth Ostrander
      Greg Nakashima | astronomer | Gregory Nakashima | Gregory S. Nakashima
      H.R. Dunmore | engineer | HR Dunmore | H. R. Dunmore
      Seán O'Rahilly | trade envoy | Sean O’Rahilly
      Ana Silva | water minister | Ana Maria Silva
      Carlos Ibáñez | prosecutor | Carlos Ibanez | Carlos M. Ibáñez
      Hassan al-Rifai | spokesman of the governor | Hassan Rifai | Hassan Al-Rifai
      Lars van Houten | climatologist | van Houten
      Percy Gladstone III | state senator | Percy Gladstone
      Nils Ahlström | rector | Nils Ahlstrom | Ahlström
      Dave Zeller | mill owner | David Zeller | David B. Zeller
      """;

  private static final String INSTITUTIONS =
      """
      White House | GOVERNMENT | the White House | The White House
      Kremlin | GOVERNMENT | the Kremlin
      Biden campaign | ORGANISATION | Biden's campaign | Joe Biden's campaign | Mr. Biden’s campaign
      Chinese government | GOVERNMENT | Beijing | China | the government of China
      Russian government | GOVERNMENT | Moscow | Russia | Russia's government
      U.S. government | GOVERNMENT | Washington | US | United States | the US government
      British government | GOVERNMENT | London | Britain | UK | the U.K. government
      Justice Department | GOVERNMENT | DOJ | Department of Justice | U.S. Justice Department
      State Department | GOVERNMENT | US State Department | the Department of State
      Pentagon | GOVERNMENT | Department of Defense | Defense Department
      Treasury Department | GOVERNMENT | US Treasury | Department of the Treasury
      Federal Bureau of Investigation | GOVERNMENT | FBI | the FBI
      Central Intelligence Agency | GOVERNMENT | CIA
      Environmental Protection Agency | GOVERNMENT | EPA
      Food and Drug Administration | GOVERNMENT | FDA | the FDA
      Centers for Disease Control and Prevention | GOVERNMENT | CDC
      Congressional Budget Office | GOVERNMENT | CBO
      Federal Reserve | GOVERNMENT | the Fed | US Federal Reserve
      U.S. Supreme Court | ORGANISATION | United States Supreme Court | SCOTUS
      National Rifle Association | ORGANISATION | NRA | the N.R.A.
      American Civil Liberties Union | ORGANISATION | ACLU
      Democratic National Committee | ORGANISATION | DNC
      Republican Party | ORGANISATION | GOP
      United Nations | ORGANISATION | UN | the U.N.
      World Health Organization | ORGANISATION | WHO | World Health Organisation
      International Monetary Fund | ORGANISATION | IMF
      North Atlantic Treaty Organization | ORGANISATION | NATO
      European Union | ORGANISATION | EU | the European Union
      International Atomic Energy Agency | ORGANISATION | IAEA
      Israel Defense Forces | GOVERNMENT | IDF | Israeli military
      Islamic State | ORGANISATION | ISIS | ISIL
      Associated Press | ORGANISATION | AP | The Associated Press
      New York Times | ORGANISATION | The New York Times | NYT
      Wall Street Journal | ORGANISATION | WSJ
      Agence France-Presse | ORGANISATION | AFP
      Labour Party | ORGANISATION | Labour
      Iranian foreign ministry | GOVERNMENT | Iran's foreign ministry | Foreign Ministry of Iran
      Ukrainian defense ministry | GOVERNMENT | Ukraine's Ministry of Defence
      Federal Reserve chair | UNNAMED | the Fed chair | the chairman of the Federal Reserve
      White House press secretary | UNNAMED | the White House press secretary
      Chinese president | UNNAMED | the Chinese president | China's president
      U.S. officials | GROUP | US officials | American officials
      """;

  /** People of like names who are not each other. */
  private static final String NEVER_ONE =
      """
      Stephen Miller | adviser
      Steven Miller | tax commissioner
      John Edwards | Senator
      John Bel Edwards | Governor
      Bob Graham | preacher
      Robert Graham | party chairman
      Tim Ryan | Representative
      Ron Ryan | goalkeeper
      Andrew Marsh | surgeon
      Andrew Marsh Jr. | surgeon, son of Andrew Marsh
      John Kennedy | Senator of Louisiana
      John E. Kennedy | novelist
      Rob Smith | plumber
      Robert F. Smith | billionaire
      Robert L. Smith | astronaut
      """;

  private LuceneBackend index;
  private final Map<String, Integer> expected = new TreeMap<>();
  private final Map<String, String> filedByName = new TreeMap<>();
  private final List<Speaker> speakers = new ArrayList<>();

  @BeforeEach
  void open() throws IOException {
    index = LuceneBackend.inMemory(LuceneOptions.of(new SmallTree()));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20261125, 77})
  void filesEverySpeakerUnderOneName(long seed) throws IOException {
    people(KNOWN_PEOPLE);
    people(UNKNOWN_PEOPLE);
    people(NEVER_ONE);
    institutions(INSTITUTIONS);
    add(seed);
    assertThat(filed()).as("seed %d", seed).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Test
  void findsAndNarrowsToASpeakerByAnyName() throws IOException {
    people(KNOWN_PEOPLE);
    people(UNKNOWN_PEOPLE);
    institutions(INSTITUTIONS);
    add(5);
    for (Map.Entry<String, String> name : filedByName.entrySet()) {
      Integer all = expected.get(name.getValue());
      assertThat(narrowedTo(name.getKey())).as("narrowed to %s", name.getKey()).isEqualTo(all);
      assertThat(said(name.getKey())).as("speaker:%s", name.getKey()).isGreaterThanOrEqualTo(all);
    }
  }

  @Test
  void leavesThoseWithoutTheirRolesApartWhereManyBearTheSurname() throws IOException {
    for (String name :
        List.of("Mike Moore", "Michael Moore", "Roy Moore", "Demi Moore", "Chris Moore")) {
      quoted(name, name, SpeakerKind.PERSON, "", 3);
    }
    add(3);
    assertThat(filed()).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Test
  void leavesApartWhomOneArticleQuotesBeside() throws IOException {
    quoted("Mike Trevane", "Mike Trevane", SpeakerKind.PERSON, "", 3);
    quoted("Michael Trevane", "Michael Trevane", SpeakerKind.PERSON, "", 2);
    write("beside", speakers.getFirst(), speakers.getLast());
    expected.merge("Mike Trevane", 1, Integer::sum);
    expected.merge("Michael Trevane", 1, Integer::sum);
    add(3);
    assertThat(filed()).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Test
  void leavesAShortNameOfTheAuthorityToWhomTheArticlesShow() throws IOException {
    quoted("Liu Xi", "Liu Xi", SpeakerKind.PERSON, "harbour master", 6);
    quoted("Xi", "Xi", SpeakerKind.PERSON, "", 1);
    add(3);
    assertThat(filed()).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Test
  void tellsTwoOfOneNameApartByAMiddleNameThatTheAuthorityKnows() throws IOException {
    quoted("Paul Ryan", "Paul Ryan", SpeakerKind.PERSON, "", 6);
    quoted("Paul Ryan", "Paul D. Ryan", SpeakerKind.PERSON, "", 2);
    quoted("Paul S. Ryan", "Paul S. Ryan", SpeakerKind.PERSON, "", 2);
    add(3);
    assertThat(filed()).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Test
  void takesNamesInAnyOrderAndNumberInTimeInProportion() throws IOException {
    List<Speaker> crowd = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      crowd.add(person("Mike " + Integer.toString(i, 36) + " Moore", ""));
    }
    write("crowd", crowd.toArray(Speaker[]::new));
    index.refresh();
    assertThat(filed()).hasSize(1000);
  }

  private void people(String list) {
    list.lines()
        .forEach(
            line -> {
              List<String> names = new ArrayList<>(Arrays.asList(line.split(" \\| ")));
              String role = names.remove(1);
              names.forEach(
                  name -> quoted(names.getFirst(), name, SpeakerKind.PERSON, role, ARTICLES));
            });
  }

  private void institutions(String list) {
    list.lines()
        .forEach(
            line -> {
              List<String> names = new ArrayList<>(Arrays.asList(line.split(" \\| ")));
              SpeakerKind kind = SpeakerKind.valueOf(names.remove(1));
              names.forEach(name -> quoted(names.getFirst(), name, kind, "", 1));
            });
  }

  private void quoted(String filed, String name, SpeakerKind kind, String role, int articles) {
    int count = filed.equals(name) && kind == SpeakerKind.PERSON ? 3 * articles : articles;
    expected.merge(filed, count, Integer::sum);
    filedByName.put(name, filed);
    Speaker speaker =
        kind == SpeakerKind.PERSON ? person(name, role) : new Speaker(name, kind, role, List.of());
    speakers.addAll(Collections.nCopies(count, speaker));
  }

  /** Somebody whom the article also calls by what stands behind the first blank. */
  private static Speaker person(String name, String role) {
    int blank = name.indexOf(' ');
    List<String> aliases = blank < 0 ? List.of() : List.of(name.substring(blank + 1));
    return new Speaker(name, SpeakerKind.PERSON, role, aliases);
  }

  private void add(long seed) throws IOException {
    Collections.shuffle(speakers, new Random(seed));
    for (int i = 0; i < speakers.size(); i++) {
      write(Integer.toString(i), speakers.get(i));
    }
    index.refresh();
  }

  private void write(String id, Speaker... quoted) throws IOException {
    List<Quote> quotes = Arrays.stream(quoted).map(WhoIsWhoTest::quote).toList();
    index.add(new AnnotatedArticle(Article.of(id, "Title", "Words."), quotes, List.of()));
  }

  private static Quote quote(Speaker speaker) {
    return new Quote(
        QuoteKind.DIRECT,
        List.of(new Span(0, 5)),
        "Words",
        Optional.empty(),
        Optional.empty(),
        Optional.of(speaker),
        1,
        List.of());
  }

  /** The values of the facet with their counts. */
  private Map<String, Integer> filed() throws IOException {
    Map<String, Integer> filed = new TreeMap<>();
    FacetRequest speaker = FacetRequest.of(Dimension.SPEAKER).limit(1000);
    for (FacetValue value :
        index.quotes(SearchRequest.of("*").facet(speaker)).facet(Dimension.SPEAKER).values()) {
      filed.put(value.value(), Math.toIntExact(value.count()));
    }
    return filed;
  }

  private int narrowedTo(String name) throws IOException {
    return Math.toIntExact(
        index.quotes(SearchRequest.of("*").drillDown(Dimension.SPEAKER, name)).total());
  }

  private int said(String name) throws IOException {
    Query asked = Query.phrase(Field.SPEAKER, name);
    return Math.toIntExact(index.quotes(SearchRequest.of(asked)).total());
  }
}
