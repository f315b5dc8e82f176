package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.authority.Authority;
import io.soundbite.query.Field;
import io.soundbite.query.Query;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.Dimension;
import io.soundbite.search.Facet;
import io.soundbite.search.FacetValue;
import io.soundbite.search.Limits;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import io.soundbite.search.SignificanceRequest;
import io.soundbite.search.SignificantTerms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
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
                new Asked(
                    new View(searcher.getIndexReader(), Authority.standard()),
                    NAMING,
                    request,
                    Unit.ARTICLE,
                    new Deadline(() -> looked.getAndIncrement() >= looks))));
  }

  @Test
  void looksAtTheClockBeforeEachPatternIsMadeReady() throws IOException {
    AtomicInteger looked = new AtomicInteger();
    List<Query> patterns = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      patterns.add(new Query.Regex(Field.TEXT, ".*a.{8}b" + i));
      patterns.add(new Query.Fuzzy(Field.TEXT, "words" + i, 2));
    }
    SearchRequest request = SearchRequest.of(Query.any(patterns));
    BooleanSupplier over = () -> looked.incrementAndGet() > 20;
    var part =
        index.<SearchResult<ArticleHit>>withSearcher(
            searcher ->
                Search.articles(
                    new Asked(
                        new View(searcher.getIndexReader(), Authority.standard()),
                        NAMING,
                        request,
                        Unit.ARTICLE,
                        new Deadline(over))));
    assertThat(part.timedOut()).isTrue();
    assertThat(part.hits()).isEmpty();
    assertThat(looked.get()).as("a look at each condition").isGreaterThan(1000);
    SearchRequest soon = request.limits(Limits.DEFAULT.timeoutMillis(1));
    assertThat(index.articles(soon).timedOut()).isTrue();
    assertThat(index.quotes(soon).timedOut()).isTrue();
  }

  @Test
  void countsOverEverythingAgainWhereTheTimeRanOut() throws IOException {
    SearchRequest request = SearchRequest.of("*").facets(Dimension.SPEAKER).limit(0);
    List<Long> totals =
        index.<List<Long>>withSearcher(
            searcher -> {
              View view = new View(searcher.getIndexReader(), Authority.standard());
              return List.of(
                  Search.articles(
                          new Asked(view, NAMING, request, Unit.ARTICLE, new Deadline(() -> true)))
                      .facet(Dimension.SPEAKER)
                      .distinct(),
                  Search.articles(view, NAMING, request).facet(Dimension.SPEAKER).distinct());
            });
    assertThat(totals).containsExactly(0L, 7L);
  }

  @Test
  void looksAtTheClockWhileTheTextsOfTermsAreRead() throws IOException {
    AtomicInteger looked = new AtomicInteger();
    SignificantTerms whole = terms(() -> looked.incrementAndGet() < 0);
    int looksOfWhole = looked.get();
    assertThat(whole.timedOut()).isFalse();
    assertThat(looksOfWhole).as("a look at each text").isGreaterThan((int) whole.part());
    for (int looks = 0; looks < looksOfWhole; looks += 7) {
      int last = looks;
      AtomicInteger now = new AtomicInteger();
      SignificantTerms part = terms(() -> now.getAndIncrement() >= last);
      assertThat(part.timedOut()).as("at %d", looks).isTrue();
      assertThat(part.part()).as("at %d", looks).isLessThanOrEqualTo(whole.part());
    }
  }

  private SignificantTerms terms(BooleanSupplier past) throws IOException {
    SignificanceRequest request = SignificanceRequest.of("speaker:\"speaker 1\"");
    return index.<SignificantTerms>withSearcher(
        searcher ->
            Significant.terms(
                new Asked(
                    new View(searcher.getIndexReader(), Authority.standard()),
                    NAMING,
                    request.part(),
                    Unit.ARTICLE,
                    new Deadline(past)),
                request));
  }

  @Test
  void looksAtTheClockWhileATableIsFilled() throws IOException {
    SearchRequest request = SearchRequest.of("*").crossTab(Dimension.SPEAKER, Dimension.SOURCE);
    long whole = cells(ended(request.limit(0), Integer.MAX_VALUE));
    Set<Long> parts = new TreeSet<>();
    SearchResult<ArticleHit> part = ended(request.limit(0), 0);
    for (int looks = 1; part.timedOut(); looks++) {
      parts.add(cells(part));
      part = ended(request.limit(0), looks);
    }
    assertThat(parts).hasSizeGreaterThan(3).allMatch(cells -> cells < whole);
  }

  /** How often all cells of the table count together. */
  private static long cells(SearchResult<ArticleHit> result) {
    return result.crossTab().orElseThrow().counts().stream()
        .flatMap(List::stream)
        .mapToLong(Long::longValue)
        .sum();
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
