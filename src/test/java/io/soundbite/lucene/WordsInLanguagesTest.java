package io.soundbite.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsInLanguagesTest {

  private final LuceneBackend index = Articles.index();

  WordsInLanguagesTest() throws IOException {}

  @BeforeEach
  void fill() throws IOException {
    add(
        "de",
        "de-AT",
        "Häuser am Fluss geräumt",
        "Die Feuerwehr räumte am Abend dreißig Häuser. Die Bewohner schliefen in Schulen.");
    add(
        "fr",
        "fr",
        "Les élections reportées",
        "L'assemblée a décidé hier de reporter les élections municipales. Les maires protestent.");
    add("pl", "pl", "Wybory", "Wybory odbyły się w niedzielę.");
    add("en", "en", "Houses sold", "The old houses by the river were sold before the election.");
    index.refresh();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private void add(String id, String language, String title, String body) throws IOException {
    Article article = Article.builder().id(id).language(language).title(title).body(body).build();
    index.add(new AnnotatedArticle(article, List.of(), List.of()));
  }

  @Test
  void anyFormOfAWordFindsTheOthersInTheLanguageOfTheArticle() throws IOException {
    assertThat(find("Haus")).containsExactly("de");
    assertThat(find("HAUSER")).containsExactly("de");
    assertThat(find("bewohner schule")).containsExactly("de");
    assertThat(find("assemblée")).containsExactly("fr");
    assertThat(find("assemblee municipal")).containsExactly("fr");
    assertThat(find("house")).containsExactly("en");
    assertThat(find("dreissig")).containsExactly("de");
  }

  @Test
  void aWordThatTwoLanguagesShareFindsBoth() throws IOException {
    assertThat(find("election")).containsExactlyInAnyOrder("en", "fr");
  }

  @Test
  void languagesWithoutAStemmerAreFoundByTheWordsAsTheyStand() throws IOException {
    assertThat(find("odbyly wybory")).containsExactly("pl");
  }

  @Test
  void phrasesHoldInEachLanguage() throws IOException {
    assertThat(find("\"elections municipales\"")).containsExactly("fr");
    assertThat(find("\"municipales elections\"")).isEmpty();
    assertThat(find("\"dreißig Häuser\"")).containsExactly("de");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "’"})
  void aWordIsFoundWhateverMarkStandsBehindItsArticle(String mark) throws IOException {
    String body = "On dit que L'Économie va mieux, et qu'hier on parlait d'hôtels à l'île.";
    add("elided", "fr", "D'abord l'industrie", body.replace("'", mark));
    add("it", "it", "Notizie", "Dell'industria italiana si parla.".replace("'", mark));
    index.refresh();
    for (String query :
        List.of(
            "économie",
            "economie",
            "hôtel",
            "île",
            "hier",
            "title:abord",
            "title:industrie",
            "l'économie",
            "l’économie",
            "L'ECONOMIE",
            "d'hôtels",
            "\"l’économie va\"",
            "\"économie va\"",
            "\"que l'economie va mieux\"")) {
      assertThat(find(query + " -id:fr")).as(query).containsExactly("elided");
    }
    for (String query : List.of("industria", "dell'industria", "dell’industria italiana")) {
      assertThat(find(query + " -language:fr")).as(query).containsExactly("it");
    }
    assertThat(
            index.articles(SearchRequest.of("économie")).hits().getFirst().snippets().stream()
                .map(snippet -> snippet.marked("[", "]")))
        .anyMatch(snippet -> snippet.contains("conomie]"));
  }

  @Test
  void marksWordsAsTheLanguageHasThem() throws IOException {
    assertThat(
            index
                .articles(SearchRequest.of("haus"))
                .hits()
                .getFirst()
                .snippets()
                .getFirst()
                .marked("[", "]"))
        .isEqualTo("[Häuser] am Fluss geräumt");
  }

  @Test
  void findsTheLanguageByItsTag() {
    assertThat(Foreign.of("de-CH-1996")).contains(Foreign.GERMAN);
    assertThat(Foreign.of("PT_br")).contains(Foreign.PORTUGUESE);
    assertThat(Foreign.of("en-GB")).isEmpty();
    assertThat(Foreign.of("")).isEmpty();
    assertThat(Foreign.of("tlh")).contains(Foreign.OTHER);
  }

  private List<String> find(String query) throws IOException {
    return index.articles(SearchRequest.of(query)).hits().stream()
        .map(hit -> hit.article().id())
        .toList();
  }
}
