package io.soundbite.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Whether two runs differ by more than chance, in one measure, by the paired randomisation test: if
 * the runs were alike, each query's two figures could as well stand the other way round; p is the
 * share of all ways to turn them that part the means at least as far as they are (M. Smucker, J.
 * Allan and B. Carterette, A Comparison of Statistical Significance Tests for Information Retrieval
 * Evaluation, CIKM 2007). All ways are tried of up to {@value #TRIED_ALL} queries, else {@value
 * #DRAWN} drawn by chance, always the same.
 *
 * @param measure what is compared
 * @param first the mean of the one run over the queries of both
 * @param second the mean of the other
 * @param higher of how many queries the second has the higher figure
 * @param lower of how many the first has
 * @param p from 0 to 1, two-sided
 */
public record Comparison(
    Measure measure, double first, double second, int higher, int lower, double p) {

  static final int TRIED_ALL = 16;
  static final int DRAWN = 100_000;
  private static final double ROUNDING = 1e-12;
  private static final long SEED = 20_071_106;

  /**
   * Compares two evaluations over the queries that both have.
   *
   * @throws IllegalArgumentException where there is no such query
   */
  public static Comparison of(Measure measure, Evaluation first, Evaluation second) {
    Map<String, Double> ofFirst = new HashMap<>();
    first.rows().forEach(row -> ofFirst.put(row.query(), row.of(measure)));
    List<Double> differences = new ArrayList<>();
    double sum = 0;
    for (Evaluation.Row row : second.rows()) {
      Double other = ofFirst.get(row.query());
      if (other != null) {
        differences.add(row.of(measure) - other);
        sum += other;
      }
    }
    if (differences.isEmpty()) {
      throw new IllegalArgumentException("The two runs have no judged query in common");
    }
    return of(measure, sum / differences.size(), differences);
  }

  private static Comparison of(Measure measure, double first, List<Double> differences) {
    double[] values = differences.stream().mapToDouble(Double::doubleValue).toArray();
    double mean = differences.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    int higher = (int) differences.stream().filter(value -> value > ROUNDING).count();
    int lower = (int) differences.stream().filter(value -> value < -ROUNDING).count();
    return new Comparison(measure, first, first + mean, higher, lower, p(values));
  }

  static double p(double[] differences) {
    return differences.length <= TRIED_ALL ? ofAllWays(differences) : ofDrawnWays(differences);
  }

  private static double ofAllWays(double[] differences) {
    double given = sum(differences, 0);
    long ways = 1L << differences.length;
    long asFar = 0;
    for (long turned = 0; turned < ways; turned++) {
      asFar += sum(differences, turned) >= given - ROUNDING ? 1 : 0;
    }
    return (double) asFar / ways;
  }

  /** The way that was found counts as one of those drawn, so that p is never 0. */
  private static double ofDrawnWays(double[] differences) {
    var random = new SplittableRandom(SEED);
    double given = sum(differences, 0);
    long asFar = 1;
    for (int way = 0; way < DRAWN; way++) {
      asFar += sum(differences, random) >= given - ROUNDING ? 1 : 0;
    }
    return (double) asFar / (DRAWN + 1);
  }

  private static double sum(double[] differences, long turned) {
    double sum = 0;
    for (int i = 0; i < differences.length; i++) {
      sum += (turned >>> i & 1) == 0 ? differences[i] : -differences[i];
    }
    return Math.abs(sum);
  }

  private static double sum(double[] differences, SplittableRandom random) {
    double sum = 0;
    long signs = 0;
    for (int i = 0; i < differences.length; i++) {
      signs = i % Long.SIZE == 0 ? random.nextLong() : signs >>> 1;
      sum += (signs & 1) == 0 ? differences[i] : -differences[i];
    }
    return Math.abs(sum);
  }
}
