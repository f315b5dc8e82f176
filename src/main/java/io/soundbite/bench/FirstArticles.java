package io.soundbite.bench;

import io.soundbite.model.Article;
import io.soundbite.read.ArticleFiles;
import io.soundbite.read.ArticleSink;
import io.soundbite.read.Origin;
import io.soundbite.read.Rejection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The first articles of a file, kept in memory to be measured by; what is rejected is left out. */
public final class FirstArticles implements ArticleSink {

  /** Thrown to end the reading, as nothing else does. */
  private static final class Enough extends IOException {
    private static final long serialVersionUID = 1;
  }

  private final List<Article> read = new ArrayList<>();
  private final int number;

  private FirstArticles(int number) {
    this.number = number;
  }

  /**
   * Reads at most so many articles of a file or of a folder.
   *
   * @throws IOException where there is no such file, or no article in it
   */
  public static List<Article> of(Path fileOrFolder, int number) throws IOException {
    var first = new FirstArticles(number);
    try {
      ArticleFiles.read(fileOrFolder, first);
    } catch (Enough e) {
      return List.copyOf(first.read);
    }
    if (first.read.isEmpty()) {
      throw new IOException(fileOrFolder + ": expected articles, but there are none");
    }
    return List.copyOf(first.read);
  }

  @Override
  public void accept(Article article, Origin origin) throws IOException {
    read.add(article);
    if (read.size() == number) {
      throw new Enough();
    }
  }

  @Override
  public void reject(Rejection rejection) {}
}
