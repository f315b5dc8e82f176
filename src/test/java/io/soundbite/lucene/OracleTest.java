package io.soundbite.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.soundbite.lucene.Oracle.Candidate;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.query.Query;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.Counting;
import io.soundbite.search.CrossTab;
import io.soundbite.search.Dimension;
import io.soundbite.search.DrillDown;
import io.soundbite.search.Explanation;
import io.soundbite.search.Facet;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.FacetValue;
import io.soundbite.search.Hit;
import io.soundbite.search.QuoteHit;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import io.soundbite.search.Snippet;
import io.soundbite.search.Sort;
import io.soundbite.text.Folding;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the backend to a slow, obvious oracle on articles and questions made by chance. */
class OracleTest {

  private static final int QUESTIONS = 60;

  private Oracle oracle = new Oracle(List.of());

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void answersAsTheOracleDoes(long seed) throws IOException {
    RandomNews news = new RandomNews(seed);
    Map<String, AnnotatedArticle> shelf = new TreeMap<>();
    try (LuceneBackend index = LuceneBackend.inMemory(LuceneOptions.of(new SmallTree()))) {
      for (int round = 0; round < 5; round++) {
        change(index, shelf, news);
        oracle = new Oracle(shelf.values());
        for (int i = 0; i < QUESTIONS / 5; i++) {
          String what = "seed " + seed + ", round " + round + ", question " + i;
          ask(index, shelf, news, what);
        }
      }
    }
  }

  /** Adds, replaces and deletes some articles, in several segments. */
  private static void change(
      LuceneBackend index, Map<String, AnnotatedArticle> shelf, RandomNews news)
      throws IOException {
    for (int i = 0; i < 40; i++) {
      String id = "a" + news.random().nextInt(60);
      if (news.random().nextInt(5) == 0) {
        index.deleteById(id);
        shelf.remove(id);
      } else {
        AnnotatedArticle article = news.article(id);
        index.add(article);
        shelf.put(id, article);
      }
      if (news.random().nextInt(15) == 0) {
        index.refresh();
      }
    }
    index.refresh();
    for (AnnotatedArticle article : shelf.values()) {
      assertThat(index.article(article.article().id())).contains(article);
    }
  }

  private void ask(
      LuceneBackend index, Map<String, AnnotatedArticle> shelf, RandomNews news, String what)
      throws IOException {
    Query query = news.query(2);
    List<DrillDown> drillDowns = news.drillDowns();
    Sort sort = news.one(List.of(Sort.values()));
    SearchRequest request = SearchRequest.of(query).limit(1000).sort(sort);
    for (DrillDown drillDown : drillDowns) {
      request = request.drillDown(drillDown);
    }
    if (news.random().nextBoolean()) {
      request = request.recency(Duration.ofDays(1 + news.random().nextInt(20)));
    }
    Counting counting = news.one(List.of(Counting.values()));
    for (Dimension dimension : RandomNews.DIMENSIONS) {
      boolean sideways = news.random().nextBoolean();
      FacetRequest all = FacetRequest.of(dimension).limit(1000);
      request = request.facet(all.counting(counting).sideways(sideways));
    }
    Dimension rows =
        news.one(
            List.of(Dimension.SPEAKER, Dimension.SOURCE, Dimension.DAY, Dimension.field("desk")));
    Dimension columns =
        news.one(
            List.of(
                Dimension.TOPIC,
                Dimension.MAIN_TOPIC,
                Dimension.KIND,
                Dimension.AUTHOR,
                Dimension.WEEK));
    request =
        request.crossTab(FacetRequest.of(rows).limit(1000), FacetRequest.of(columns).limit(1000));
    String question =
        what
            + ": "
            + sort
            + " "
            + request.recency()
            + " "
            + query
            + " "
            + drillDowns
            + " "
            + counting;
    List<Candidate> articles = shelf.values().stream().map(Candidate::of).toList();
    check(question, index.articles(request), articles, request);
    List<Candidate> quotes = articles.stream().flatMap(it -> it.quotes().stream()).toList();
    check(question, index.quotes(request), quotes, request);
    checkNarrowing(question, query, index::articles);
    checkNarrowing(question, query, index::quotes);
    checkPaging(question, index, request);
    checkExplanations(question, index, request, index::articles);
    checkExplanations(question, index, request, index::quotes);
  }

  private void check(
      String question,
      SearchResult<? extends Hit> result,
      List<Candidate> candidates,
      SearchRequest request) {
    List<DrillDown> drillDowns = request.drillDowns();
    Sort sort = request.sort();
    List<Candidate> fitting =
        candidates.stream().filter(it -> oracle.matches(request.query(), it)).toList();
    List<Candidate> expected =
        fitting.stream()
            .filter(it -> drillDowns.stream().allMatch(by -> oracle.fits(by, it)))
            .toList();
    assertThat(names(result))
        .as(question)
        .containsExactlyInAnyOrderElementsOf(expected.stream().map(Candidate::toString).toList());
    assertThat(result.total()).as(question).isEqualTo(expected.size());
    if (sort != Sort.RELEVANCE) {
      assertThat(names(result))
          .as(question)
          .isEqualTo(expected.stream().sorted(order(sort)).map(Candidate::toString).toList());
    } else {
      assertThat(result.hits()).as(question).isSortedAccordingTo(byScore());
    }
    for (int i = 0; i < result.facets().size(); i++) {
      checkFacet(question, result.facets().get(i), request.facets().get(i), fitting, drillDowns);
    }
    checkCrossTab(question, result.crossTab().orElseThrow(), expected);
    result.hits().forEach(hit -> checkSnippets(question, hit, candidates));
  }

  /** Narrowing by a speaker shown gives as many hits as it counts, and all show that name. */
  private static <H extends Hit> void checkNarrowing(String question, Query query, Asked<H> asked)
      throws IOException {
    FacetRequest speakers = FacetRequest.of(Dimension.SPEAKER).limit(1000);
    Facet facet = asked.ask(SearchRequest.of(query).facet(speakers)).facet(Dimension.SPEAKER);
    for (FacetValue speaker : facet.values()) {
      SearchResult<H> narrowed =
          asked.ask(
              SearchRequest.of(query).drillDown(Dimension.SPEAKER, speaker.value()).limit(1000));
      assertThat(narrowed.total()).as(question + " " + speaker).isEqualTo(speaker.count());
      for (H hit : narrowed.hits()) {
        if (hit instanceof QuoteHit quote) {
          assertThat(quote.quote().speaker().orElseThrow().name())
              .as(question)
              .isEqualTo(speaker.value());
        }
      }
    }
  }

  private void checkFacet(
      String question,
      Facet facet,
      FacetRequest asked,
      List<Candidate> fitting,
      List<DrillDown> drillDowns) {
    Dimension dimension = facet.dimension();
    List<DrillDown> narrowing =
        drillDowns.stream()
            .filter(by -> !asked.sideways() || !by.dimension().equals(dimension))
            .toList();
    List<Candidate> counted =
        fitting.stream()
            .filter(it -> narrowing.stream().allMatch(by -> oracle.fits(by, it)))
            .toList();
    checkValues(question, facet, oracle.counts(dimension, asked.counting(), counted));
    assertThat(facet.missing())
        .as(question + " " + dimension)
        .isEqualTo(oracle.missing(dimension, asked.counting(), counted));
  }

  private static void checkValues(String question, Facet facet, Map<String, Long> expected) {
    Dimension dimension = facet.dimension();
    expected.keySet().removeIf(value -> dimension.isTree() && value.length() > 1);
    Map<String, Long> actual = new TreeMap<>();
    for (FacetValue value : facet.values()) {
      assertThat(actual.put(key(facet, actual.size()), value.count()))
          .as(question + " " + dimension)
          .isNull();
    }
    assertThat(actual).as(question + " " + dimension).isEqualTo(expected);
    assertThat(facet.distinct()).isEqualTo(expected.size());
  }

  /** Each cell holds the number of hits that have both values. */
  private void checkCrossTab(String question, CrossTab table, List<Candidate> hits) {
    for (int row = 0; row < table.rows().values().size(); row++) {
      for (int column = 0; column < table.columns().values().size(); column++) {
        String line = key(table.rows(), row);
        String head = key(table.columns(), column);
        long both =
            hits.stream()
                .filter(it -> oracle.values(table.rows().dimension(), it).contains(line))
                .filter(it -> oracle.values(table.columns().dimension(), it).contains(head))
                .count();
        assertThat(table.count(row, column)).as(question + " " + line + " " + head).isEqualTo(both);
      }
    }
    for (Facet side : List.of(table.rows(), table.columns())) {
      checkValues(question, side, oracle.tabulated(side.dimension(), hits));
      assertThat(side.missing())
          .as(question + " " + side.dimension())
          .isEqualTo(oracle.missing(side.dimension(), Counting.HITS, hits));
    }
  }

  private static String key(Facet facet, int place) {
    FacetValue value = facet.values().get(place);
    return facet.dimension().isTree() ? value.code() : Folding.fold(value.value());
  }

  private static void checkSnippets(String question, Hit hit, List<Candidate> candidates) {
    switch (hit) {
      case ArticleHit article -> {
        var found =
            candidates.stream()
                .map(it -> it.article().article())
                .filter(it -> it.id().equals(article.article().id()))
                .findFirst()
                .orElseThrow();
        assertThat(article.snippets()).as(question).isNotEmpty();
        for (Snippet snippet : article.snippets()) {
          String text = snippet.field().equals("title") ? found.title() : found.body();
          assertThat(snippet.span().in(text)).as(question).isEqualTo(snippet.text());
          assertThat(snippet.matches()).as(question).isSorted();
        }
      }
      case QuoteHit quote -> {
        Snippet snippet = quote.snippet();
        assertThat(quote.whole().text()).as(question).isEqualTo(quote.quote().text());
        assertThat(snippet.span().in(quote.quote().text())).as(question).isEqualTo(snippet.text());
        assertThat(quote.matches()).as(question).isSorted();
      }
    }
  }

  private static List<String> names(SearchResult<? extends Hit> result) {
    return result.hits().stream().map(OracleTest::name).toList();
  }

  private static String name(Hit hit) {
    return switch (hit) {
      case ArticleHit article -> article.article().id();
      case QuoteHit quote -> quote.article().id() + "#" + quote.quote().spans().getFirst().begin();
    };
  }

  /** Of equal scores, quotes with a surer attribution, then what is newer, then by id. */
  private static Comparator<Hit> byScore() {
    return Comparator.comparingDouble(Hit::score)
        .thenComparingLong(OracleTest::thousandths)
        .thenComparing((Hit hit) -> hit.article().publishedAt().orElse(Instant.MIN))
        .reversed()
        .thenComparing((Hit hit) -> hit.article().id());
  }

  private static long thousandths(Hit hit) {
    return switch (hit) {
      case ArticleHit article -> 0;
      case QuoteHit quote -> Math.round(quote.quote().confidence() * 1000);
    };
  }

  /** The reasons add up to the score, whatever the query. */
  private static <H extends Hit> void checkExplanations(
      String question, LuceneBackend index, SearchRequest request, Asked<H> asked)
      throws IOException {
    for (H hit : asked.ask(request).hits().stream().limit(3).toList()) {
      Explanation why = index.explain(request, hit).orElseThrow();
      double sum = why.reasons().stream().mapToDouble(Explanation.Reason::score).sum();
      assertThat(sum * why.recency())
          .as(question + "\n" + hit + "\n" + why)
          .isCloseTo(hit.score(), within(1e-4 * Math.max(1, hit.score())));
      assertThat(why.score()).as(question).isCloseTo(hit.score(), within(1e-4));
    }
  }

  private static Comparator<Candidate> order(Sort sort) {
    Instant last = sort == Sort.NEWEST ? Instant.MIN : Instant.MAX;
    Comparator<Candidate> byDate =
        Comparator.comparing(it -> it.article().article().publishedAt().orElse(last));
    return (sort == Sort.NEWEST ? byDate.reversed() : byDate)
        .thenComparing(it -> it.article().article().id())
        .thenComparing(it -> it.place().orElse(0));
  }

  /** All pages together are the one big page. */
  private static void checkPaging(String question, LuceneBackend index, SearchRequest request)
      throws IOException {
    SearchRequest whole = request;
    assertThat(pages(whole, index::articles)).as(question).isEqualTo(index.articles(whole).hits());
    assertThat(pages(whole, index::quotes)).as(question).isEqualTo(index.quotes(whole).hits());
  }

  private interface Asked<H extends Hit> {
    SearchResult<H> ask(SearchRequest request) throws IOException;
  }

  private static <H extends Hit> List<H> pages(SearchRequest whole, Asked<H> asked)
      throws IOException {
    List<H> all = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      SearchRequest page =
          new SearchRequest(
              whole.query(),
              whole.confidence(),
              whole.drillDowns(),
              List.of(),
              List.of(),
              Optional.empty(),
              whole.sort(),
              whole.collapse(),
              whole.recency(),
              whole.countUpTo(),
              0,
              7,
              next,
              whole.snippets(),
              whole.limits());
      SearchResult<H> result = asked.ask(page);
      all.addAll(result.hits());
      next = result.next();
    } while (next.isPresent());
    return all;
  }
}
