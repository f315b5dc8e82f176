package io.soundbite.benchmarks;

import io.soundbite.NewsSearcher;
import io.soundbite.bench.BenchPlan;
import io.soundbite.bench.BenchQuery;
import io.soundbite.bench.BenchRun;
import io.soundbite.bench.KindRatio;
import io.soundbite.bench.NewsContender;
import io.soundbite.bench.QueryBenchmark;
import io.soundbite.bench.QueryMaker;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Asks an index of the library and OpenSearch the same queries in turn, over the same articles,
 * quotes and topics.
 *
 * <p>Arguments: the folder of the index, then how many runs warm up and how many are timed.
 */
public final class BesideOpenSearch {

  private static final int PAGE = 1000;

  private BesideOpenSearch() {}

  /** Prints, for each kind of query, the time of the library by that of OpenSearch. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    BenchPlan plan =
        BenchPlan.of(
            args.length > 1 ? Integer.parseInt(args[1]) : 20,
            args.length > 2 ? Integer.parseInt(args[2]) : 100);
    Path files = Files.createTempDirectory("soundbite-opensearch");
    try (NewsSearcher news = NewsSearcher.open(folder);
        OpenSearchContender other = OpenSearchContender.start(files)) {
      fill(news, other);
      List<BenchQuery> queries =
          QueryMaker.make(folder, news, 1).stream()
              .filter(query -> query.ask() != BenchQuery.Ask.SUGGESTIONS)
              .toList();
      List<BenchRun> runs =
          new QueryBenchmark(plan)
              .run(queries, List.of(other, NewsContender.withoutSnippets("soundbite", news)));
      RatioTable.print(KindRatio.inTurn(runs.get(0), runs.get(1)), System.out);
      check(queries, news, other, System.out);
    }
  }

  private static void fill(NewsSearcher news, OpenSearchContender other) throws IOException {
    Optional<String> next = Optional.empty();
    do {
      SearchRequest page = SearchRequest.of("*").limit(PAGE).snippets(0);
      SearchResult<ArticleHit> result = news.articles(next.map(page::after).orElse(page));
      for (ArticleHit hit : result.hits()) {
        other.add(news.article(hit.article().id()).orElseThrow());
      }
      next = result.next();
    } while (next.isPresent());
    other.finish();
  }

  /** Tells where the two do not find about as much, which makes times hard to compare. */
  private static void check(
      List<BenchQuery> queries, NewsSearcher news, OpenSearchContender other, PrintStream out)
      throws IOException {
    var own = NewsContender.withoutSnippets("soundbite", news);
    for (BenchQuery query : queries) {
      long hits = own.ask(query).hits();
      long theirs = other.ask(query).hits();
      if (Math.abs(hits - theirs) > 0.1 * Math.max(hits, theirs)) {
        out.printf(
            Locale.ROOT, "hits: soundbite %,d, opensearch %,d: %s%n", hits, theirs, query.line());
      }
    }
  }
}
