package io.soundbite.bench;

import java.util.List;

/**
 * How well a classifier did on labelled articles.
 *
 * @param rows one a label, in the order of their names
 * @param microsAnArticle the time of one article, on average, labels compared included
 */
public record TopicReport(List<Row> rows, double microsAnArticle) {

  public TopicReport {
    rows = List.copyOf(rows);
  }

  /**
   * One label.
   *
   * @param articles how many bear it
   * @param right for how many of them one of the first topics is right
   */
  public record Row(String label, int articles, int right) {

    /** The share of its articles that are right. */
    public double recall() {
      return (double) right / articles;
    }

    Row plus(Row other) {
      return new Row(label, articles + other.articles, right + other.right);
    }
  }

  /** The number of articles looked at. */
  public int articles() {
    return rows.stream().mapToInt(Row::articles).sum();
  }

  /** The average over labels, each counting the same; 0 where there is none. */
  public double macroRecall() {
    return rows.stream().mapToDouble(Row::recall).average().orElse(0);
  }

  /** The share of all articles that are right; 0 where there is none. */
  public double microRecall() {
    return (double) rows.stream().mapToInt(Row::right).sum() / Math.max(1, articles());
  }
}
