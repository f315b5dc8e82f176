package io.soundbite.topic;

import java.util.Arrays;

/** A growing list of terms found and their places. */
final class Hits {

  private long[] hits = new long[128];
  private int size;

  void add(int term, int place) {
    if (size == hits.length) {
      hits = Arrays.copyOf(hits, 2 * size);
    }
    hits[size++] = (long) term << 32 | place;
  }

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int term(int i) {
    return (int) (hits[i] >>> 32);
  }

  int place(int i) {
    return (int) hits[i];
  }

  /** Brings the hits of each term together, in the order of their places. */
  void sort() {
    Arrays.sort(hits, 0, size);
  }
}
