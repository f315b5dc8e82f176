package io.soundbite.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a run is worth.
 *
 * @param name what the run is called
 * @param rows a row a query, in the order of the qrels: those that are in the run too, or all
 * @param judged how many queries the qrels have
 * @param unanswered how many of these are not in the run
 * @param unjudged how many queries of the run are not in the qrels; they are left out
 */
public record Evaluation(String name, List<Row> rows, int judged, int unanswered, int unjudged) {

  /** Keeps a copy. */
  public Evaluation {
    rows = List.copyOf(rows);
  }

  /**
   * One query.
   *
   * @param retrieved how many documents the run has for it
   * @param relevant how many relevant documents there are
   * @param found how many of these were retrieved
   * @param figures one a measure, for all of them
   */
  public record Row(
      String query, int retrieved, int relevant, int found, Map<Measure, Double> figures) {

    /** Keeps a copy. */
    public Row {
      figures = Map.copyOf(figures);
    }

    /** The figure of one measure. */
    public double of(Measure measure) {
      return figures.getOrDefault(measure, 0.0);
    }
  }

  /** Which queries an average is taken over. */
  public enum Over {
    /** Those that are both in the qrels and in the run. */
    ANSWERED,

    /** All of the qrels; one that is not in the run has 0. */
    JUDGED
  }

  /**
   * Measures a run.
   *
   * @param relevant from what grade on a document is relevant; nDCG takes all grades above 0
   * @throws IllegalArgumentException where no query is in both
   */
  public static Evaluation of(Qrels qrels, Run run, Over over, int relevant) {
    List<Row> rows = new ArrayList<>();
    int unanswered = 0;
    for (String query : qrels.queries()) {
      boolean answered = run.queries().contains(query);
      unanswered += answered ? 0 : 1;
      if (answered || over == Over.JUDGED) {
        rows.add(row(query, qrels, run, relevant));
      }
    }
    int both = qrels.queries().size() - unanswered;
    if (both == 0) {
      throw new IllegalArgumentException(
          "No query is both in the qrels (%s) and in the run (%s)"
              .formatted(some(qrels.queries()), some(run.queries())));
    }
    return new Evaluation(
        run.name(), rows, qrels.queries().size(), unanswered, run.queries().size() - both);
  }

  private static String some(Iterable<String> queries) {
    var first = queries.iterator();
    return first.hasNext() ? "the first is '" + first.next() + "'" : "which has none";
  }

  private static Row row(String query, Qrels qrels, Run run, int relevant) {
    Judged answer = Judged.of(run.documents(query), qrels.judged(query), relevant);
    Map<Measure, Double> figures = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      figures.put(measure, measure.of(answer));
    }
    int retrieved = answer.retrieved();
    return new Row(
        query, retrieved, answer.allRelevant(), answer.relevantWithin(retrieved), figures);
  }

  /** The mean of a measure over the rows. */
  public double mean(Measure measure) {
    return rows.stream().mapToDouble(row -> row.of(measure)).average().orElse(0);
  }
}
