package io.soundbite.cli;

import static io.soundbite.cli.Run.soundbite;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles in several languages, from a file to the answer, as a person at a terminal has it. */
class LanguagesTest {

  private static final String ARTICLES =
      """
      {"id": "es", "language": "es", "title": "Las escuelas cerradas", "body": "Los maestros protestaron ayer en la capital. El gobierno promete nuevas negociaciones."}
      {"id": "de", "language": "de-DE", "title": "Häuser am Fluss geräumt", "body": "Die Feuerwehr räumte dreißig Häuser. Die Bewohner schliefen in Schulen."}
      {"id": "fr", "language": "fr", "title": "Les élections reportées", "body": "L'assemblée a décidé de reporter les élections municipales. Les maires protestent."}
      {"id": "en", "language": "en", "title": "Teachers strike", "body": "\\"We will negotiate,\\" said José Schilling. The striking teachers of the capital met in a café."}
      {"id": "lead", "title": "Market report", "body": "Stalls were few. A strike was not mentioned by anybody at the market, where prices rose again."}
      """;

  private static final Pattern HIT = Pattern.compile("\"id\" : \"(\\w+)\"");

  @TempDir static Path folder;

  private static String index = "";

  @BeforeAll
  static void indexArticles() throws IOException {
    Path file = Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
    index = folder.resolve("index").toString();
    assertThat(soundbite("index", "--index", index, file.toString()).exitCode()).isZero();
  }

  /** The ids of the articles found, best first. */
  private static List<String> find(String query) {
    Run run = soundbite("search", "--index", index, "--json", query);
    assertThat(run.err()).isEmpty();
    return HIT.matcher(run.out()).results().map(hit -> hit.group(1)).toList();
  }

  @Test
  void formsOfAWordAreFoundInTheLanguageOfTheArticle() {
    assertThat(find("escuela")).containsExactly("es");
    assertThat(find("maestro negociación")).containsExactly("es");
    assertThat(find("Haus bewohnern")).containsExactly("de");
    assertThat(find("élection municipale")).containsExactly("fr");
    assertThat(find("teacher negotiating")).containsExactly("en");
  }

  @Test
  void articlesAreCountedByLanguageAndNarrowedToOne() {
    assertThat(soundbite("facets", "--index", index, "--by", "language").out())
        .containsSubsequence("by language", "1  de-DE\n", "1  en\n", "1  es\n", "1  fr\n");
    Run german = soundbite("search", "--index", index, "--json", "--narrow", "language=de-de");
    assertThat(HIT.matcher(german.out()).results().map(hit -> hit.group(1))).containsExactly("de");
    assertThat(soundbite("search", "--index", index, "--narrow", "language=it").err())
        .isEqualToNormalizingNewlines(
            "soundbite: no article has the language it; 'soundbite facets --by language' tells which"
                + " there are\n");
    assertThat(soundbite("quotes", "--index", index, "--facets", "language").out())
        .contains("language", "1  en");
  }

  @Test
  void formsOfOneLanguageAreNoFormsOfAnother() {
    assertThat(find("body:schule")).containsExactly("de");
    assertThat(find("body:school")).isEmpty();
    assertThat(find("language:fr")).containsExactly("fr");
  }

  @Test
  void accentsAndCaseAreFolded() {
    assertThat(find("ELECTIONS REPORTEES")).containsExactly("fr");
    assertThat(find("hauser dreissig")).containsExactly("de");
    assertThat(find("cafe")).containsExactly("en");
    assertThat(find("speaker:jose")).containsExactly("en");
  }

  @Test
  void namesAreNotStemmed() {
    assertThat(find("speaker:schilling")).containsExactly("en");
    assertThat(find("speaker:schill")).isEmpty();
    assertThat(find("speaker:schillings")).isEmpty();
  }

  @Test
  void aWordOfTheHeadlineCountsMoreThanOneOfTheText() {
    assertThat(find("strike")).containsExactly("en", "lead");
    assertThat(find("market")).containsExactly("lead");
  }
}
