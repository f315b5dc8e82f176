package io.soundbite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.query.Query;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewsIndexTest {

  private final NewsIndex news = NewsIndex.inMemory();

  NewsIndexTest() throws IOException {}

  @BeforeEach
  void fill() throws IOException {
    for (String id : List.of("1", "2")) {
      Article article = Article.builder().id(id).title("Ferry " + id).body("Text.").build();
      news.add(new AnnotatedArticle(article, List.of(), List.of()));
    }
    news.refresh();
  }

  @AfterEach
  void close() throws IOException {
    news.close();
  }

  @Test
  void deletesEverythingOnlyByThatName() throws IOException {
    Query all = Query.everything();
    for (Query everything :
        List.of(
            all,
            Query.all(List.of()),
            Query.all(all, all),
            Query.any(Query.words("ferry"), all),
            Query.inArticle(all),
            new Query.Boosted(all, 2))) {
      assertThatThrownBy(() -> news.delete(everything))
          .as(everything.toString())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageEndingWith("deleteAll() removes every article");
    }
    assertThatThrownBy(() -> news.delete("*")).hasMessageContaining("deleteAll()");
    assertThat(news.deleteAll()).isEqualTo(2);
    news.refresh();
    assertThat(news.stats().articles()).isZero();
  }

  @Test
  void deletesAllThatWasAddedThoughNotYetVisible() throws IOException {
    Article article = Article.builder().id("3").title("Late").body("Text.").build();
    news.add(new AnnotatedArticle(article, List.of(), List.of()));
    assertThat(news.deleteAll()).isEqualTo(3);
    news.commit();
    assertThat(news.stats().articles()).isZero();
  }

  @Test
  void deletesWhatFitsThoughNotYetVisible() throws IOException {
    Article article = Article.builder().id("3").title("Late ferry").body("Text.").build();
    news.add(new AnnotatedArticle(article, List.of(), List.of()));
    assertThat(news.delete("late")).isEqualTo(1);
    news.commit();
    assertThat(news.article("3")).isEmpty();
  }

  @Test
  void tellsIdsAndAddressesApartThatDifferInCaseAlone() throws IOException {
    for (String id : List.of("Ab", "ab")) {
      String url = "https://news.example/" + id;
      Article article = Article.builder().id(id).url(url).title("Ferry").body("Text.").build();
      news.add(new AnnotatedArticle(article, List.of(), List.of()));
    }
    news.refresh();
    for (String query : List.of("id:Ab", "id:A*", "id:/A./", "url:*Ab", "url:/.*\\/Ab/")) {
      assertThat(news.articles(query).hits())
          .as(query)
          .extracting(hit -> hit.article().id())
          .containsExactly("Ab");
    }
    assertThat(news.delete("id:AB")).isZero();
    assertThat(news.delete("id:Ab")).isEqualTo(1);
    news.commit();
    assertThat(news.article("ab")).isPresent();
    assertThat(news.article("Ab")).isEmpty();
  }

  @Test
  void deletesNotEverythingForASlipInWhatIsToStay() throws IOException {
    for (String query : List.of("-fery", "*:* -fery", "-(fery late)")) {
      assertThatThrownBy(() -> news.delete(query))
          .as(query)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("Nothing is left out by this query");
    }
    assertThat(news.stats().articles()).isEqualTo(2);
    assertThat(news.delete("-2")).isEqualTo(1);
  }

  @Test
  void deletesNothingByAQueryThatEveryArticleFits() throws IOException {
    for (String query : List.of("a OR -a", "title:*", "1 OR 2")) {
      assertThatThrownBy(() -> news.delete(query))
          .as(query)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "All 2 articles of the index fit this query; deleteAll() removes every article");
    }
    news.refresh();
    assertThat(news.stats().articles()).isEqualTo(2);
    news.deleteById("2");
    assertThat(news.delete("title:*")).as("the only one").isEqualTo(1);
    news.refresh();
    assertThat(news.stats().articles()).isZero();
    assertThat(news.delete("title:*")).isZero();
  }

  @Test
  void deletesWhatFitsAndWhatDoesNot() throws IOException {
    assertThat(news.delete(Query.not(Query.words("2")))).isEqualTo(1);
    assertThat(news.delete("ferry")).isEqualTo(1);
  }
}
