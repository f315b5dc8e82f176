package io.soundbite.bench;

import io.soundbite.NewsSearcher;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import java.io.IOException;

/**
 * The library, asked through its door; parsing the query is part of each call.
 *
 * @param name what it is called in tables
 * @param news the index
 * @param snippets how many passages of each article are shown
 */
public record NewsContender(String name, NewsSearcher news, int snippets) implements Contender {

  private static final int USUAL_SNIPPETS = 2;

  /** As users ask it, with snippets. */
  public static NewsContender of(String name, NewsSearcher news) {
    return new NewsContender(name, news, USUAL_SNIPPETS);
  }

  /** Hits alone, to be compared with what makes no snippets. */
  public static NewsContender withoutSnippets(String name, NewsSearcher news) {
    return new NewsContender(name, news, 0);
  }

  @Override
  public Answer ask(BenchQuery query) throws IOException {
    if (query.ask() == BenchQuery.Ask.SUGGESTIONS) {
      return new Answer(news.suggest(query.query()).size(), false);
    }
    SearchRequest request = query.request(snippets);
    SearchResult<?> result =
        switch (query.unit()) {
          case ARTICLES -> news.articles(request);
          case QUOTES -> news.quotes(request);
        };
    return new Answer(result.total(), result.timedOut());
  }
}
