package io.soundbite.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    assertThat(Authority.standard().find("Xi")).isEmpty();
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
                + ", line 1: expected name, kind, Wikidata id and other names, parted by tabs, but"
                + " found Ana Silva");
  }

  @Test
  void theShippedNamesStandOnce() {
    var seen = new java.util.HashSet<String>();
    for (Table.Row row : Table.shipped("institutions.tsv").rows()) {
      assertThat(seen.add(NameKey.of(row.column(0)))).as(row.column(0)).isTrue();
      for (String alias : row.list(3)) {
        boolean ofItself = NameKey.of(alias).equals(NameKey.of(row.column(0)));
        assertThat(ofItself || seen.add(NameKey.of(alias))).as(alias).isTrue();
      }
    }
  }
}
