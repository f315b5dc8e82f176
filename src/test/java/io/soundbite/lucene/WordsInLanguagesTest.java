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
