package io.soundbite.bench;

import java.util.Arrays;
import java.util.Random;

/** Medians, and between what values they lie. */
final class Medians {

  /** Of fewer values not even the lowest and the highest hold the median with 95 in 100. */
  static final int LEAST_VALUES = 6;

  private static final double TAIL = 0.025;
  private static final int DRAWS = 2000;

  private Medians() {}

  static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  /**
   * Where the median lies: between the two of the values, equally far from either end, that hold it
   * with a chance of at least 95 in 100, whatever their distribution (the interval of the sign
   * test). Of less than {@value #LEAST_VALUES} values, between the lowest and the highest.
   */
  static Interval interval(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int rank = sorted.length < LEAST_VALUES ? 0 : rank(sorted.length);
    return new Interval(sorted[rank], sorted[sorted.length - 1 - rank]);
  }

  /** How many values lie below the median of all with a chance of at most the tail, at most. */
  private static int rank(int values) {
    int rank = 0;
    double chance = values * Math.pow(0.5, values);
    for (double below = chance / values + chance; below <= TAIL; below += chance) {
      rank++;
      chance *= (double) (values - rank) / (rank + 1);
    }
    return rank;
  }

  /**
   * Where the difference of two medians lies, the second less the first, by the bootstrap: both are
   * drawn anew from their values, with replacement, always the same draws.
   */
  static Interval difference(double[] first, double[] second) {
    Random random = new Random(first.length * 31L + second.length);
    double[] differences = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      differences[draw] = median(drawn(second, random)) - median(drawn(first, random));
    }
    Arrays.sort(differences);
    int tail = (int) (TAIL * DRAWS);
    return new Interval(differences[tail], differences[DRAWS - 1 - tail]);
  }

  private static double[] drawn(double[] values, Random random) {
    return random.ints(values.length, 0, values.length).mapToDouble(i -> values[i]).toArray();
  }
}
