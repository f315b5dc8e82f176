package io.soundbite.text;

import java.util.stream.LongStream;

/** Stretches of a text that are not read; gathered in any order, they may overlap. */
final class LeftOut {

  private final LongStream.Builder stretches = LongStream.builder();

  /** Leaves out {@code [begin, end)}. */
  void add(int begin, int end) {
    stretches.add(((long) begin << Integer.SIZE) | end);
  }

  /** The offsets at which they begin and end, by where they begin: begin, end, begin, end. */
  int[] bounds() {
    long[] sorted = stretches.build().sorted().toArray();
    int[] bounds = new int[2 * sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      bounds[2 * i] = (int) (sorted[i] >>> Integer.SIZE);
      bounds[2 * i + 1] = (int) sorted[i];
    }
    return bounds;
  }
}
