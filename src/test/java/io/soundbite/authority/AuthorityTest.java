package io.soundbite.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ORGANISATION | NRA                                | National Rifle Association
          ORGANISATION | the N.R.A.                         | National Rifle Association
          ORGANISATION | World Health Organisation          | World Health Organization
          GOVERNMENT   | The White House                    | White House
          GOVERNMENT   | Department of Defense              | Pentagon
          GOVERNMENT   | Beijing                            | Chinese government
          GOVERNMENT   | China                              | Chinese government
          GOVERNMENT   | the government of China            | Chinese government
          GOVERNMENT   | China’s government                 | Chinese government
          GOVERNMENT   | Ukraine's foreign ministry         | Ukrainian foreign ministry
          GOVERNMENT   | the Ukrainian Foreign Ministry     | Ukrainian foreign ministry
          GOVERNMENT   | Ukrainian Ministry of Foreign Affairs | Ukrainian foreign ministry
          GOVERNMENT   | Foreign Ministry of Ukraine        | Ukrainian foreign ministry
          GOVERNMENT   | Ministry of Defence of North Korea | North Korean defense ministry
          GOVERNMENT   | US government                      | U.S. government
          ORGANISATION | Germany's central bank             | German central bank
          ORGANISATION | Mr. Romney’s campaign              | Romney campaign
          ORGANISATION | Sanders' campaign                  | Sanders campaign
          GOVERNMENT   | Former President Barack Obama's administration | Barack Obama administration
          GOVERNMENT   | Trump's White House                | White House
          GROUP        | US officials                       | U.S. officials
          GROUP        | China's diplomats                  | Chinese diplomats
          """)
  void filesAnInstitutionUnderOneName(SpeakerKind kind, String name, String filed) {
    assertThat(Authority.standard().nameOf(Speaker.of(name, kind))).isEqualTo(filed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ORGANISATION | American Airlines
          ORGANISATION | British Airways
          PERSON       | China Miéville
          PERSON       | Washington
          GROUP        | Chinese officials
          ORGANISATION | Turkey
          ORGANISATION | The Guardian
          UNNAMED      | a Kremlin spokesman
          """)
  void leavesOtherNamesAlone(SpeakerKind kind, String name) {
    assertThat(Authority.standard().nameOf(Speaker.of(name, kind))).isEqualTo(name);
  }

  @Test
  void takesTheRecordsOfAUser() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("names.tsv"),
            """
            \ufeff# our own
            Xi Jinping\tperson\tQ15031\tXi; Xi Dada
            White House press office\tgovernment\t\tWhite House
            """);
    Authority authority = Authority.standard().and(file);
    assertThat(authority.nameOf(Speaker.of("XI", SpeakerKind.PERSON))).isEqualTo("Xi Jinping");
    assertThat(authority.nameOf(Speaker.of("XI", SpeakerKind.ORGANISATION))).isEqualTo("XI");
    assertThat(authority.nameOf(Speaker.of("White House", SpeakerKind.GOVERNMENT)))
        .isEqualTo("White House press office");
    assertThat(authority.find("xi dada").orElseThrow().wikidata()).isEqualTo("Q15031");
    assertThat(Authority.standard().find("Xi Dada")).isEmpty();
  }

  @Test
  void readsRoleAndNamesThatOthersMayBear() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("names.tsv"),
            "Ana Silva\tperson\tQ42\tMayor Silva; ~Silva\tmayor of Porto Novo\n");
    Authority authority = Authority.standard().and(file);
    AuthorityRecord silva = authority.find("silva").orElseThrow();
    assertThat(silva)
        .isEqualTo(
            AuthorityRecord.of("Ana Silva", SpeakerKind.PERSON)
                .role("mayor of Porto Novo")
                .wikidata("Q42")
                .aliases("Mayor Silva")
                .shortNames("Silva"));
    assertThat(authority.nameOf(Speaker.of("Mayor Silva", SpeakerKind.PERSON)))
        .isEqualTo("Ana Silva");
    assertThat(authority.nameOf(Speaker.of("Silva", SpeakerKind.PERSON))).isEqualTo("Silva");
    assertThat(authority.records()).contains(silva);
  }

  @Test
  void keepsTheKnownNamesOfASpeakerThatAUserFilesAnew() {
    Authority authority =
        Authority.standard()
            .and(
                List.of(
                    AuthorityRecord.of("Xi, Jinping", SpeakerKind.PERSON).aliases("Xi Jinping"),
                    AuthorityRecord.of("Vladimir Putin", SpeakerKind.PERSON)));
    assertThat(authority.nameOf(Speaker.of("President Xi", SpeakerKind.PERSON)))
        .isEqualTo("Xi, Jinping");
    assertThat(authority.find("Xi").orElseThrow().name()).isEqualTo("Xi, Jinping");
    assertThat(authority.find("Vladimir Putin").orElseThrow().wikidata()).isEqualTo("Q7747");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sen. Rand Paul              | Rand Paul
          Virginia Gov. Bob McDonnell | Bob McDonnell
          Lt. Gen. Ana Silva          | Ana Silva
          Pres. Silva                 | Silva
          Dean Heller                 | Dean Heller
          Pope Linus                  | Pope Linus
          Attorney General            | General
          Senator                     | Senator
          """)
  void leavesOutTitlesBeforeAPerson(String name, String filed) {
    assertThat(Authority.standard().nameOf(Speaker.of(name, SpeakerKind.PERSON))).isEqualTo(filed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the Fed chair                | Federal Reserve chair
          the White House press secretary | White House press secretary
          the president of China       | Chinese president
          Israel's prime minister      | Israeli prime minister
          the president                | the president
          a spokesman                  | a spokesman
          """)
  void filesAnOfficeWithoutItsHolderUnderTheOffice(String name, String filed) {
    assertThat(Authority.standard().nameOf(Speaker.of(name, SpeakerKind.UNNAMED))).isEqualTo(filed);
  }

  @Test
  void refusesWhatIsNoIdOfWikidata() throws IOException {
    Path file = Files.writeString(folder.resolve("id.tsv"), "Ana Silva\tperson\t42\n");
    assertThatThrownBy(() -> Authority.standard().and(file))
        .isInstanceOf(AuthorityFileException.class)
        .hasMessage(file + ", line 1: '42' is no id in Wikidata; it is written Q7817");
  }

  @Test
  void findsTheNamesBehindAnAlias() {
    assertThat(Authority.standard().namesOf("nra")).containsExactly("National Rifle Association");
    assertThat(Authority.standard().namesOf("Kyiv")).containsExactly("Ukrainian government");
    assertThat(Authority.standard().namesOf("Ana Silva")).isEmpty();
  }

  @Test
  void saysWhatIsWrongWithAFile() throws IOException {
    Path kind = Files.writeString(folder.resolve("kind.tsv"), "# names\n\nAna\twoman\n");
    assertThatThrownBy(() -> Authority.standard().and(kind))
        .isInstanceOf(AuthorityFileException.class)
        .hasMessage(
            kind
                + ", line 3: 'woman' is no kind; these are: person, organisation, government,"
                + " group, document");
    Path column = Files.writeString(folder.resolve("column.tsv"), "Ana Silva\n");
    assertThatThrownBy(() -> Authority.standard().and(column))
        .hasMessage(
            column
                + ", line 1: expected name, kind, Wikidata id, other names and role, parted by tabs,"
                + " but found Ana Silva");
  }

  @Test
  void theShippedNamesStandOnce() {
    Set<String> seen = new HashSet<>();
    for (String table : List.of("offices.tsv", "institutions.tsv", "people.tsv")) {
      for (Table.Row row : Table.shipped(table).rows()) {
        assertThat(seen.add(NameKey.of(row.column(0)))).as(row.column(0)).isTrue();
        for (String alias : row.list(3)) {
          assertThat(seen.add(NameKey.of(alias.replace("~", "")))).as(alias).isTrue();
        }
      }
    }
  }
}
