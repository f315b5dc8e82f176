package io.soundbite.bench;

import io.soundbite.model.Article;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What rates are counted in.
 *
 * @param articles how many
 * @param bytes of their titles and bodies as UTF-8
 */
record MeasuredText(int articles, long bytes) {

  static MeasuredText of(List<Article> articles) {
    long bytes = 0;
    for (Article article : articles) {
      bytes += article.title().getBytes(StandardCharsets.UTF_8).length;
      bytes += article.body().getBytes(StandardCharsets.UTF_8).length;
    }
    return new MeasuredText(articles.size(), bytes);
  }
}
