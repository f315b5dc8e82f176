package io.soundbite.bench;

import io.soundbite.NewsIndex;
import io.soundbite.NewsSearcher;
import io.soundbite.search.IndexStats;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** An index of made articles that is looked at while it grows. */
final class GrowingIndex {

  private static final double NANOS_A_SECOND = 1e9;
  private static final double NANOS_A_MILLI = 1e6;
  private static final int TIMES = 5;
  private static final int HUNDRED = 100;

  private final Path folder;
  private final NewsGenerator generator;
  private final int threads;
  private final AtomicLong next = new AtomicLong();

  /**
   * @param threads how many make, annotate and add articles
   */
  GrowingIndex(Path folder, NewsGenerator generator, int threads) {
    this.folder = folder;
    this.generator = generator;
    this.threads = threads;
  }

  /** What it is like at each of these numbers of articles, which rise. */
  List<IndexGrowth> at(List<Long> sizes) throws IOException {
    List<IndexGrowth> growth = new ArrayList<>();
    for (long size : sizes) {
      growth.add(grownTo(size));
    }
    return growth;
  }

  private IndexGrowth grownTo(long size) throws IOException {
    double rate;
    double refresh;
    double commit;
    try (NewsIndex news = NewsIndex.open(folder)) {
      rate = fill(news, size);
      refresh = millis(() -> add(news, 1), news::refresh);
      commit = millis(() -> add(news, HUNDRED), news::commit);
    }
    double open = millis(() -> {}, () -> NewsSearcher.open(folder).close());
    long closed = Allocation.heapInUse();
    try (NewsSearcher news = NewsSearcher.open(folder)) {
      long heap = Allocation.heapInUse() - closed;
      IndexStats stats = news.stats();
      return new IndexGrowth(
          stats.articles(), rate, refresh, commit, open, heap, stats.bytes(), stats.segments());
    }
  }

  /** Articles a second, the commit included. */
  private double fill(NewsIndex news, long size) throws IOException {
    long begin = next.get();
    long start = System.nanoTime();
    try (Crew crew = new Crew(threads)) {
      crew.run(
          thread -> {
            for (long i = next.getAndIncrement(); i < size; i = next.getAndIncrement()) {
              news.add(generator.article(i));
            }
            return List.of();
          });
    }
    next.set(Math.max(begin, size));
    news.commit();
    return (next.get() - begin) * NANOS_A_SECOND / (System.nanoTime() - start);
  }

  private void add(NewsIndex news, int number) throws IOException {
    for (int i = 0; i < number; i++) {
      news.add(generator.article(next.getAndIncrement()));
    }
  }

  /** How long something takes, the median of several times, each after something else was done. */
  private static double millis(Turn.Step before, Turn.Step timed) throws IOException {
    double[] millis = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      before.run();
      long start = System.nanoTime();
      timed.run();
      millis[i] = (System.nanoTime() - start) / NANOS_A_MILLI;
    }
    return Medians.median(millis);
  }
}
