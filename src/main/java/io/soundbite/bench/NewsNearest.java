package io.soundbite.bench;

import io.soundbite.NewsSearcher;
import io.soundbite.model.Article;
import io.soundbite.query.Query;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.util.List;

/** Articles like one by the library. */
record NewsNearest(NewsSearcher news) implements Nearest {

  /** As far as Lucene counts unless told otherwise. */
  private static final int COUNTED = 1000;

  @Override
  public String name() {
    return "soundbite";
  }

  @Override
  public List<String> to(Article article, int number) throws IOException {
    var like =
        SearchRequest.of(Query.like(article.id())).limit(number).snippets(0).countUpTo(COUNTED);
    return news.articles(like).hits().stream().map(hit -> hit.article().id()).toList();
  }
}
