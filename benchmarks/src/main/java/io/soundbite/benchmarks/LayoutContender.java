package io.soundbite.benchmarks;

import io.soundbite.NewsSearcher;
import io.soundbite.bench.BenchQuery;
import io.soundbite.bench.Contender;
import io.soundbite.bench.NewsContender;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import io.soundbite.search.Sort;
import java.io.IOException;

/** The library over one layout of an index; queries of kind "newest" are sorted so. */
record LayoutContender(String name, NewsSearcher news, NewsContender plain) implements Contender {

  static LayoutContender of(String name, NewsSearcher news) {
    return new LayoutContender(name, news, NewsContender.withoutSnippets(name, news));
  }

  @Override
  public Answer ask(BenchQuery query) throws IOException {
    if (!query.kind().startsWith("newest")) {
      return plain.ask(query);
    }
    SearchRequest newest =
        SearchRequest.of(query.query()).sort(Sort.NEWEST).snippets(0).countUpTo(10);
    SearchResult<?> result = news.articles(newest);
    return new Answer(result.total(), result.timedOut());
  }
}
