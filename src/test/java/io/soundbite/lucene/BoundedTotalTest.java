package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.search.ArticleHit;
import io.soundbite.search.Dimension;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import io.soundbite.search.Sort;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counts hits no further than asked. */
class BoundedTotalTest {

  private static final int ARTICLES = 5000;

  private LuceneBackend index;

  @BeforeEach
  void fill() throws IOException {
    index = LuceneBackend.inMemory(LuceneOptions.of(new SmallTree()));
    Random random = new Random(7);
    for (int i = 0; i < ARTICLES; i++) {
      String text = "grain ".repeat(1 + random.nextInt(5)) + "wheat ".repeat(random.nextInt(3));
      index.add(article("a" + i).text(text).build());
    }
    index.refresh();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private SearchResult<ArticleHit> find(SearchRequest request) throws IOException {
    return index.articles(request);
  }

  @Test
  void tellsThatThereAreMore() throws IOException {
    SearchResult<ArticleHit> all = find(SearchRequest.of("grain OR wheat"));
    SearchResult<ArticleHit> some = find(SearchRequest.of("grain OR wheat").countUpTo(100));
    assertThat(all.total()).isEqualTo(ARTICLES);
    assertThat(all.totalIsExact()).isTrue();
    assertThat(some.total()).isEqualTo(100);
    assertThat(some.totalIsExact()).isFalse();
    assertThat(some.hits()).isEqualTo(all.hits());
    assertThat(some.next()).isPresent();
  }

  @Test
  void countsAllWhereThereAreNoMore() throws IOException {
    SearchResult<ArticleHit> all = find(SearchRequest.of("wheat"));
    SearchResult<ArticleHit> bounded = find(SearchRequest.of("wheat").countUpTo(ARTICLES));
    assertThat(bounded).isEqualTo(all);
    assertThat(find(SearchRequest.of("barley").countUpTo(1)).totalIsExact()).isTrue();
  }

  @Test
  void countsAllWhereTheCountsAreAskedFor() throws IOException {
    for (SearchRequest request :
        new SearchRequest[] {
          SearchRequest.of("grain").countUpTo(1).facets(Dimension.SOURCE),
          SearchRequest.of("grain").countUpTo(1).limit(0)
        }) {
      SearchResult<ArticleHit> found = find(request);
      assertThat(found.total()).isEqualTo(ARTICLES);
      assertThat(found.totalIsExact()).isTrue();
    }
    assertThat(find(SearchRequest.of("grain").countUpTo(1).sort(Sort.NEWEST)).total()).isEqualTo(1);
  }

  @Test
  void refusesToCountNone() {
    assertThatThrownBy(() -> SearchRequest.of("grain").countUpTo(0))
        .hasMessage("countUpTo is at least 1, but was 0");
  }
}
