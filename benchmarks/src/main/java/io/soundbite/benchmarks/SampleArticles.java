package io.soundbite.benchmarks;

import io.soundbite.model.Article;
import io.soundbite.read.ArticleFiles;
import io.soundbite.read.ArticleSink;
import io.soundbite.read.Origin;
import io.soundbite.read.Rejection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sample articles, or those of the file that the system property {@code articles} names. */
final class SampleArticles implements ArticleSink {

  private static final int MOST = 500;

  private final List<Article> read = new ArrayList<>();

  private SampleArticles() {}

  static List<Article> read() throws IOException {
    SampleArticles sample = new SampleArticles();
    ArticleFiles.read(Path.of(System.getProperty("articles", "index-data/articles.jsonl")), sample);
    return sample.read;
  }

  @Override
  public void accept(Article article, Origin origin) {
    if (read.size() < MOST) {
      read.add(article);
    }
  }

  @Override
  public void reject(Rejection rejection) {}
}
