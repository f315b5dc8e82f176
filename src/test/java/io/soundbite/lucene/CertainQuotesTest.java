package io.soundbite.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.lucene.Oracle.Candidate;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Quote;
import io.soundbite.query.Query;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.Counting;
import io.soundbite.search.CrossTab;
import io.soundbite.search.Dimension;
import io.soundbite.search.DrillDown;
import io.soundbite.search.Facet;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.FacetValue;
import io.soundbite.search.QuoteHit;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import io.soundbite.text.Folding;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search from some confidence on answers as if the quotes with less were not there. */
class CertainQuotesTest {

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void searchesAsIfTheOtherQuotesWereNotThere(long seed) throws IOException {
    RandomNews news = new RandomNews(seed);
    List<AnnotatedArticle> shelf =
        IntStream.range(0, 60).mapToObj(number -> news.article("a" + number)).toList();
    try (LuceneBackend index = LuceneBackend.inMemory(LuceneOptions.of(new SmallTree()))) {
      for (AnnotatedArticle article : shelf) {
        index.add(article);
      }
      index.refresh();
      for (int i = 0; i < 100; i++) {
        double confidence = news.random().nextInt(101) / 100.0;
        Query query = news.query(2);
        String question = "seed " + seed + ": " + query + " from " + confidence;
        SearchRequest request = SearchRequest.of(query).confidence(confidence).limit(1000);
        List<AnnotatedArticle> left = shelf.stream().map(it -> certain(it, confidence)).toList();
        check(question, left, index, request);
        checkCounts(question, left, index, request, news);
      }
    }
  }

  private static AnnotatedArticle certain(AnnotatedArticle article, double confidence) {
    List<Quote> quotes =
        article.quotes().stream().filter(quote -> quote.confidence() >= confidence).toList();
    return new AnnotatedArticle(article.article(), quotes, article.topics());
  }

  private static void check(
      String question, List<AnnotatedArticle> shelf, LuceneBackend index, SearchRequest request)
      throws IOException {
    Oracle oracle = new Oracle(shelf);
    List<Candidate> articles = shelf.stream().map(Candidate::of).toList();
    assertThat(index.articles(request).hits().stream().map(hit -> hit.article().id()))
        .as(question)
        .containsExactlyInAnyOrderElementsOf(
            articles.stream()
                .filter(it -> oracle.matches(request.query(), it))
                .map(it -> it.article().article().id())
                .toList());
    assertThat(index.quotes(request).hits().stream().map(CertainQuotesTest::name))
        .as(question)
        .containsExactlyInAnyOrderElementsOf(
            articles.stream()
                .flatMap(it -> it.quotes().stream())
                .filter(it -> oracle.matches(request.query(), it))
                .map(it -> it.article().article().id() + it.quote().spans())
                .toList());
  }

  /** What is counted, and what is left where it is narrowed. */
  private static void checkCounts(
      String question,
      List<AnnotatedArticle> shelf,
      LuceneBackend index,
      SearchRequest request,
      RandomNews news)
      throws IOException {
    Oracle oracle = new Oracle(shelf);
    List<Candidate> articles =
        shelf.stream()
            .map(Candidate::of)
            .filter(it -> oracle.matches(request.query(), it))
            .toList();
    List<Candidate> quotes =
        shelf.stream()
            .flatMap(it -> Candidate.of(it).quotes().stream())
            .filter(it -> oracle.matches(request.query(), it))
            .toList();
    Dimension dimension = news.one(RandomNews.DIMENSIONS);
    Dimension other = dimension.equals(Dimension.KIND) ? Dimension.SPEAKER : Dimension.KIND;
    Counting counting = news.one(List.of(Counting.values()));
    SearchRequest asked =
        request
            .facet(
                FacetRequest.of(dimension)
                    .limit(1000)
                    .levels(dimension.isTree() ? 3 : 1)
                    .counting(counting))
            .crossTab(FacetRequest.of(dimension).limit(1000), FacetRequest.of(other).limit(1000));
    String what = question + ": " + dimension + " " + counting;
    check(what, index.articles(asked), oracle, articles, counting);
    check(what, index.quotes(asked), oracle, quotes, counting);
    for (FacetValue value : index.articles(asked).facets().getFirst().values()) {
      String narrow = value.code().isEmpty() ? value.value() : value.code();
      SearchRequest narrowed = request.drillDown(dimension, narrow);
      DrillDown by = narrowed.drillDowns().getFirst();
      assertThat(index.articles(narrowed).total())
          .as(what + " " + narrow)
          .isEqualTo(articles.stream().filter(it -> oracle.fits(by, it)).count());
    }
  }

  private static void check(
      String question,
      SearchResult<?> result,
      Oracle oracle,
      List<Candidate> hits,
      Counting counting) {
    Facet facet = result.facets().getFirst();
    Map<String, Long> actual = new TreeMap<>();
    facet.values().forEach(value -> add(value, actual));
    assertThat(actual).as(question).isEqualTo(oracle.counts(facet.dimension(), counting, hits));
    if (counting == Counting.HITS) {
      assertThat(facet.missing())
          .as(question)
          .isEqualTo(oracle.missing(facet.dimension(), counting, hits));
    }
    CrossTab table = result.crossTab().orElseThrow();
    for (int row = 0; row < table.rows().values().size(); row++) {
      String line = key(table.rows().values().get(row));
      for (int column = 0; column < table.columns().values().size(); column++) {
        String head = key(table.columns().values().get(column));
        assertThat(table.count(row, column))
            .as(question + " " + line + " " + head)
            .isEqualTo(
                hits.stream()
                    .filter(it -> oracle.values(table.rows().dimension(), it).contains(line))
                    .filter(it -> oracle.values(table.columns().dimension(), it).contains(head))
                    .count());
      }
    }
  }

  private static void add(FacetValue value, Map<String, Long> counts) {
    counts.put(key(value), value.count());
    value.below().forEach(below -> add(below, counts));
  }

  private static String key(FacetValue value) {
    return value.code().isEmpty() ? Folding.fold(value.value()) : value.code();
  }

  private static String name(QuoteHit hit) {
    return hit.article().id() + hit.quote().spans();
  }

  private static LuceneBackend index() throws IOException {
    return Articles.index(
        Articles.article("sure").said("Ana Silva", "We will rebuild the bridge"),
        Articles.article("doubt").confidence(0.3).said("Ana Silva", "The bridge is gone"));
  }

  @Test
  void countsWhatIsLeftAndPagesThroughIt() throws IOException {
    FacetRequest articles = FacetRequest.of(Dimension.SPEAKER).counting(Counting.ARTICLES);
    SearchRequest all = SearchRequest.of("*").facet(articles).limit(1);
    try (LuceneBackend index = index()) {
      SearchResult<QuoteHit> first = index.quotes(all);
      assertThat(first.facet(Dimension.SPEAKER)).hasToString("speaker (1)\n      2  Ana Silva");
      SearchResult<QuoteHit> half = index.quotes(all.confidence(0.5));
      assertThat(half.facet(Dimension.SPEAKER)).hasToString("speaker (1)\n      1  Ana Silva");
      assertThat(half.next()).isEmpty();
      assertThatThrownBy(() -> index.quotes(all.confidence(0.5).after(first.next().orElseThrow())))
          .isInstanceOf(IllegalArgumentException.class);
      SearchRequest bridge = SearchRequest.of("speaker:silva bridge").confidence(0.5);
      assertThat(index.articles(bridge).hits().stream().map(CertainQuotesTest::id))
          .containsExactly("sure");
    }
  }

  private static String id(ArticleHit hit) {
    return hit.article().id();
  }

  @Test
  void aConfidenceIsFromZeroToOne() {
    for (double wrong : new double[] {-0.1, 1.1, Double.NaN}) {
      assertThatThrownBy(() -> SearchRequest.of("*").confidence(wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("confidence is from 0 to 1, but was " + wrong);
    }
  }
}
