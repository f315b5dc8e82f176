package io.soundbite.bench;

import io.soundbite.NewsSearcher;
import io.soundbite.search.Dimension;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Asks an index a list of queries and times each. Parsing the query is part of what is timed. */
public final class QueryBenchmark {

  private final NewsSearcher news;
  private final int warmUpRuns;
  private final int measuredRuns;

  /**
   * @param news the index to ask
   * @param warmUpRuns how often each query is asked before it is timed, at least 0
   * @param measuredRuns how often each query is timed, at least 1
   */
  public QueryBenchmark(NewsSearcher news, int warmUpRuns, int measuredRuns) {
    if (warmUpRuns < 0 || measuredRuns < 1) {
      throw new IllegalArgumentException(
          "A benchmark needs at least 0 runs to warm up and 1 to measure, but was given %d and %d"
              .formatted(warmUpRuns, measuredRuns));
    }
    this.news = news;
    this.warmUpRuns = warmUpRuns;
    this.measuredRuns = measuredRuns;
  }

  /** The timings, in the order of the queries. */
  public List<QueryTiming> run(List<BenchQuery> queries) throws IOException {
    for (int run = 0; run < warmUpRuns; run++) {
      for (BenchQuery query : queries) {
        ask(query);
      }
    }
    List<QueryTiming> timings = new ArrayList<>();
    for (BenchQuery query : queries) {
      timings.add(time(query));
    }
    return timings;
  }

  private QueryTiming time(BenchQuery query) throws IOException {
    long hits = 0;
    int timedOut = 0;
    long[] nanos = new long[measuredRuns];
    for (int run = 0; run < measuredRuns; run++) {
      long start = System.nanoTime();
      SearchResult<?> result = ask(query);
      nanos[run] = System.nanoTime() - start;
      hits = Math.max(hits, result.total());
      timedOut += result.timedOut() ? 1 : 0;
    }
    return QueryTiming.of(query, hits, timedOut, nanos);
  }

  private SearchResult<?> ask(BenchQuery query) throws IOException {
    SearchRequest.Builder builder = SearchRequest.of(query.query());
    if (query.facets()) {
      builder.facets(Dimension.SPEAKER, Dimension.TOPIC);
    }
    SearchRequest request = builder.build();
    return switch (query.unit()) {
      case ARTICLES -> news.articles(request);
      case QUOTES -> news.quotes(request);
    };
  }
}
