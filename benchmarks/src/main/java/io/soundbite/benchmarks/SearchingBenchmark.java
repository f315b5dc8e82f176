package io.soundbite.benchmarks;

import io.soundbite.NewsIndex;
import io.soundbite.model.Article;
import io.soundbite.query.Query;
import io.soundbite.query.QueryParser;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.Dimension;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import io.soundbite.search.Suggestion;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The parts of a search, over the sample articles in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SearchingBenchmark {

  private static final String QUERY =
      "(government OR minister) -festival speaker:okonjo date>=2023-01-01";

  private NewsIndex news;
  private SearchRequest plain;
  private SearchRequest highlighted;
  private SearchRequest counted;
  private SearchRequest tabulated;
  private String id;

  @Setup
  public void fill() throws IOException {
    news = NewsIndex.inMemory();
    for (Article article : SampleArticles.read()) {
      news.add(article);
    }
    news.commit();
    id = SampleArticles.read().getFirst().id();
    plain = SearchRequest.of("government OR minister").snippets(0);
    highlighted = SearchRequest.of("government OR minister").snippets(2);
    counted =
        SearchRequest.of("government OR minister")
            .limit(0)
            .facets(Dimension.SPEAKER, Dimension.TOPIC, Dimension.MONTH);
    tabulated =
        SearchRequest.of("government OR minister")
            .limit(0)
            .crossTab(Dimension.SPEAKER, Dimension.MONTH);
  }

  @TearDown
  public void close() throws IOException {
    news.close();
  }

  @Benchmark
  public Query parse() {
    return QueryParser.parse(QUERY);
  }

  @Benchmark
  public SearchResult<ArticleHit> hits() throws IOException {
    return news.articles(plain);
  }

  @Benchmark
  public SearchResult<ArticleHit> hitsWithSnippets() throws IOException {
    return news.articles(highlighted);
  }

  @Benchmark
  public SearchResult<ArticleHit> facets() throws IOException {
    return news.articles(counted);
  }

  @Benchmark
  public SearchResult<ArticleHit> crossTab() throws IOException {
    return news.articles(tabulated);
  }

  @Benchmark
  public SearchResult<ArticleHit> similar() throws IOException {
    return news.similar(id);
  }

  @Benchmark
  public List<Suggestion> suggestions() throws IOException {
    return news.suggest("mi");
  }
}
