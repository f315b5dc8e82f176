package io.soundbite.bench;

import io.soundbite.IndexOptions;
import io.soundbite.NewsIndex;
import io.soundbite.annotate.Annotator;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Indexes articles that are in memory with the library, on so many threads, and commits.
 *
 * @param annotator for all of them, made once
 * @param threads how many annotate and add
 */
record NewsIndexing(Annotator annotator, int threads) {

  /** Adds one thing to an index. */
  private interface Adding<T> {
    void add(NewsIndex news, T article) throws IOException;
  }

  /** All of it: articles are annotated and added. */
  void articles(List<Article> articles, Path folder) throws IOException {
    index(articles, NewsIndex::add, folder);
  }

  /** Writing alone: the annotations are there. */
  void annotated(List<AnnotatedArticle> articles, Path folder) throws IOException {
    index(articles, NewsIndex::add, folder);
  }

  private <T> void index(List<T> articles, Adding<T> adding, Path folder) throws IOException {
    try (NewsIndex news = NewsIndex.open(folder, IndexOptions.DEFAULT.annotator(annotator));
        Crew crew = new Crew(threads)) {
      crew.each(articles, article -> adding.add(news, article));
      news.commit();
    }
  }
}
