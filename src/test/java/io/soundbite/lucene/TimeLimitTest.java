package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.authority.Authority;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.Dimension;
import io.soundbite.search.Facet;
import io.soundbite.search.FacetValue;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lets the time run out at each of the moments at which it is looked at. */
class TimeLimitTest {

  private static final int ARTICLES = 400;

  private static final Naming NAMING = LuceneOptions.of(new SmallTree()).naming();

  private LuceneBackend index = Articles.index();

  TimeLimitTest() throws IOException {}

  @BeforeEach
  void fill() throws IOException {
    for (int i = 0; i < ARTICLES; i++) {
      index.add(
          article("a" + i)
              .day("2023-03-%02d".formatted(1 + i % 28))
              .source("Paper " + i % 3)
              .said("Speaker " + i % 7, "words and more words" + i)
              .build());
    }
    index.refresh();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void givesLowerBoundsAndGoesOnBehindTheHitsShown() throws IOException {
    SearchRequest request =
        SearchRequest.of("word*")
            .drillDown(Dimension.SOURCE, "Paper 1", "Paper 2")
            .facets(Dimension.SOURCE, Dimension.SPEAKER)
            .crossTab(Dimension.SOURCE, Dimension.SPEAKER)
            .limit(ARTICLES)
            .snippets(0);
    assertLowerBounds(request);
    assertLowerBounds(SearchRequest.of("*").facets(Dimension.SPEAKER).limit(2));
  }

  private void assertLowerBounds(SearchRequest request) throws IOException {
    SearchResult<ArticleHit> whole = ended(request, Integer.MAX_VALUE);
    assertThat(whole.timedOut()).isFalse();
    int moments = 0;
    boolean someHitsOfSome = false;
    for (SearchResult<ArticleHit> part = ended(request, 0);
        part.timedOut();
        part = ended(request, ++moments)) {
      assertThat(part.total()).as("at %d", moments).isLessThanOrEqualTo(whole.total());
      assertThat(part.next().isPresent()).as("at %d", moments).isEqualTo(!part.hits().isEmpty());
      for (Facet facet : part.facets()) {
        Map<String, Long> exact = counts(whole.facet(facet.dimension()));
        assertThat(facet.distinct()).isLessThanOrEqualTo(exact.size());
        counts(facet)
            .forEach((value, count) -> assertThat(count).isLessThanOrEqualTo(exact.get(value)));
      }
      someHitsOfSome |= !part.hits().isEmpty();
    }
    assertThat(moments).isGreaterThan(3);
    assertThat(someHitsOfSome).as("the time ran out in the middle").isTrue();
  }

  private static Map<String, Long> counts(Facet facet) {
    Map<String, Long> counts = new HashMap<>();
    for (FacetValue value : facet.values()) {
      counts.put(value.value(), value.count());
    }
    return counts;
  }

  /** The result where the time is over after so many looks at the clock; of a view of its own. */
  private SearchResult<ArticleHit> ended(SearchRequest request, int looks) throws IOException {
    AtomicInteger looked = new AtomicInteger();
    return index.<SearchResult<ArticleHit>>withSearcher(
        searcher ->
            Search.articles(
                new View(searcher.getIndexReader(), Authority.standard()),
                NAMING,
                request,
                new Deadline(() -> looked.getAndIncrement() >= looks)));
  }

  @Test
  void countsOverEverythingAgainWhereTheTimeRanOut() throws IOException {
    SearchRequest request = SearchRequest.of("*").facets(Dimension.SPEAKER).limit(0);
    List<Long> totals =
        index.<List<Long>>withSearcher(
            searcher -> {
              View view = new View(searcher.getIndexReader(), Authority.standard());
              return List.of(
                  Search.articles(view, NAMING, request, new Deadline(() -> true))
                      .facet(Dimension.SPEAKER)
                      .distinct(),
                  Search.articles(view, NAMING, request).facet(Dimension.SPEAKER).distinct());
            });
    assertThat(totals).containsExactly(0L, 7L);
  }

  @Test
  void anInterruptThatComesMeanwhileEndsTheSearch() {
    Deadline searching = Deadline.in(Integer.MAX_VALUE);
    assertThat(searching.shouldExit()).isFalse();
    Thread.currentThread().interrupt();
    assertThat(searching.shouldExit()).isTrue();
    assertThat(searching.ranOut()).isTrue();
    assertThat(Deadline.in(Integer.MAX_VALUE).shouldExit()).as("it came before").isFalse();
    assertThat(Thread.interrupted()).as("the interrupt is kept").isTrue();
    assertThat(searching.ranOut()).isTrue();
  }
}
