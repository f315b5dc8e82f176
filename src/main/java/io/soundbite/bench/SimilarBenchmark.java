package io.soundbite.bench;

import io.soundbite.NewsSearcher;
import io.soundbite.model.Article;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Measures articles like one by labels that people gave: the share of the nearest that have the
 * same label, of this library and of Lucene's MoreLikeThis, over the same articles.
 *
 * <p>The interval of the difference is that of the bootstrap (Efron, 1979): as many articles as
 * were asked about, drawn with replacement, a thousand times, always the same draws.
 */
public final class SimilarBenchmark {

  private static final int DRAWS = 1000;
  private static final double TAIL = 0.025;

  private final NewsSearcher news;
  private final List<LabelledArticle> articles;
  private final Map<String, String> labels;
  private final int nearest;

  /**
   * @param news an index of the articles; what else it has counts as of another label
   * @param nearest how many are looked at for each article; 1 at least
   */
  public SimilarBenchmark(NewsSearcher news, List<LabelledArticle> articles, int nearest) {
    if (nearest < 1) {
      throw new IllegalArgumentException("At least the nearest counts, but was given " + nearest);
    }
    this.news = news;
    this.articles = List.copyOf(articles);
    this.nearest = nearest;
    this.labels =
        articles.stream()
            .collect(
                Collectors.toMap(
                    one -> one.article().id(), LabelledArticle::label, (first, same) -> same));
  }

  /**
   * Asks about articles of a half, at most so many, chosen by a hash of their ids.
   *
   * @throws IOException where there are none, or the index lacks one
   */
  public SimilarReport run(TopicBenchmark.Half half, int most) throws IOException {
    List<LabelledArticle> asked =
        articles.stream()
            .filter(one -> half.holds(one.article().id()))
            .sorted(Comparator.comparingInt(one -> spread(one.article().id())))
            .limit(most)
            .toList();
    if (asked.isEmpty()) {
      throw new IOException("There are no labelled articles to ask about");
    }
    List<Article> all = articles.stream().map(LabelledArticle::article).toList();
    try (LuceneNearest lucene = new LuceneNearest(all)) {
      double[] own = new double[asked.size()];
      double[] theirs = new double[asked.size()];
      List<SimilarReport.Row> rows =
          List.of(row(new NewsNearest(news), asked, own), row(lucene, asked, theirs));
      double[] differences = new double[asked.size()];
      Arrays.setAll(differences, i -> own[i] - theirs[i]);
      return new SimilarReport(
          asked.size(), nearest, byChance(asked), rows, mean(differences), interval(differences));
    }
  }

  /** Puts the ids of one half into an order that has nothing to do with them. */
  private static int spread(String id) {
    return (id + " ").hashCode() * 0x9E3779B9;
  }

  private SimilarReport.Row row(Nearest way, List<LabelledArticle> asked, double[] shares)
      throws IOException {
    long start = System.nanoTime();
    for (int i = 0; i < shares.length; i++) {
      LabelledArticle one = asked.get(i);
      List<String> found = way.to(one.article(), nearest);
      long same = found.stream().filter(id -> one.label().equals(labels.get(id))).count();
      shares[i] = (double) same / nearest;
    }
    double micros = (System.nanoTime() - start) / 1e3 / shares.length;
    return new SimilarReport.Row(way.name(), mean(shares), micros);
  }

  private double byChance(List<LabelledArticle> asked) {
    Map<String, Integer> counts = new HashMap<>();
    labels.values().forEach(label -> counts.merge(label, 1, Integer::sum));
    int others = Math.max(1, labels.size() - 1);
    return asked.stream()
        .mapToDouble(one -> (counts.getOrDefault(one.label(), 1) - 1.0) / others)
        .average()
        .orElse(0);
  }

  private static double mean(double... values) {
    return Arrays.stream(values).average().orElse(0);
  }

  private static Interval interval(double... differences) {
    Random random = new Random(differences.length);
    double[] means = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      means[draw] =
          mean(
              random
                  .ints(differences.length, 0, differences.length)
                  .mapToDouble(i -> differences[i])
                  .toArray());
    }
    Arrays.sort(means);
    int tail = (int) (TAIL * DRAWS);
    return new Interval(means[tail], means[DRAWS - 1 - tail]);
  }
}
