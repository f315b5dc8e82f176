package io.soundbite.bench;

import java.util.List;

/**
 * How many of the articles nearest to one have its label.
 *
 * @param articles how many articles were asked about
 * @param nearest how many were looked at for each
 * @param byChance the share that articles drawn by chance would have on average
 * @param rows one for each way to find them
 * @param difference the mean of the first way less that of the second
 * @param interval where that difference lies
 */
public record SimilarReport(
    int articles,
    int nearest,
    double byChance,
    List<Row> rows,
    double difference,
    Interval interval) {

  public SimilarReport {
    rows = List.copyOf(rows);
  }

  /**
   * A way to find similar articles.
   *
   * @param share of the nearest that have the same label, on average over the articles asked about;
   *     one that was not found counts as one without it
   * @param micros how long it took for an article on average
   */
  public record Row(String name, double share, double micros) {}
}
