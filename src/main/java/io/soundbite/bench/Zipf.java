package io.soundbite.bench;

import java.util.SplittableRandom;

/**
 * Draws ranks, of which the rank r comes with a chance in proportion to 1 / (r + shift)^exponent, r
 * from 1 up (Zipf's law as B. Mandelbrot has it). A draw takes one random number and one look into
 * a table, by the alias method (A. Walker, 1977; M. Vose, IEEE TSE 17(9), 1991). Immutable.
 */
final class Zipf {

  private final double[] keep;
  private final int[] alias;

  Zipf(int ranks, double exponent, double shift) {
    double[] share = new double[ranks];
    double sum = 0;
    for (int i = 0; i < ranks; i++) {
      share[i] = Math.pow(i + 1 + shift, -exponent);
      sum += share[i];
    }
    keep = new double[ranks];
    alias = new int[ranks];
    int[] small = new int[ranks];
    int[] large = new int[ranks];
    int smalls = 0;
    int larges = 0;
    for (int i = 0; i < ranks; i++) {
      keep[i] = share[i] / sum * ranks;
      alias[i] = i;
      if (keep[i] < 1) {
        small[smalls++] = i;
      } else {
        large[larges++] = i;
      }
    }
    while (smalls > 0 && larges > 0) {
      int less = small[--smalls];
      int more = large[larges - 1];
      alias[less] = more;
      keep[more] -= 1 - keep[less];
      if (keep[more] < 1) {
        small[smalls++] = more;
        larges--;
      }
    }
  }

  /** A rank, from 0 up. */
  int draw(SplittableRandom random) {
    double place = random.nextDouble() * keep.length;
    int i = (int) place;
    return place - i < keep[i] ? i : alias[i];
  }
}
