package io.soundbite.bench;

import io.soundbite.NewsIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Puts made articles into an index.
 *
 * @param articles how many
 * @param nanos how long it took, the commit included
 * @param characters how long the bodies are together
 */
public record GeneratedNews(long articles, long nanos, long characters) {

  private static final double NANOS_A_SECOND = 1e9;

  /** Articles a second. */
  public double rate() {
    return articles * NANOS_A_SECOND / Math.max(1, nanos);
  }

  /** Makes articles, annotates and adds them on so many threads, and commits. */
  public static GeneratedNews into(Path folder, NewsGenerator generator, long articles, int threads)
      throws IOException {
    AtomicLong next = new AtomicLong();
    AtomicLong characters = new AtomicLong();
    try (NewsIndex news = NewsIndex.open(folder);
        Crew crew = new Crew(threads)) {
      long start = System.nanoTime();
      crew.run(
          thread -> {
            for (long i = next.getAndIncrement(); i < articles; i = next.getAndIncrement()) {
              var article = generator.article(i);
              news.add(article);
              characters.addAndGet(article.body().length());
            }
            return List.of();
          });
      news.commit();
      return new GeneratedNews(articles, System.nanoTime() - start, characters.get());
    }
  }
}
