package io.soundbite.quote;

import io.soundbite.text.Word;
import java.util.Arrays;

/**
 * What a model is told about one choice: a list of numbers, each the hash of a template and its
 * values, so that no dictionary of features is kept. Used again and again; not for several threads.
 */
final class Features {

  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long[] hashes = new long[64];
  private int count;

  void clear() {
    count = 0;
  }

  void add(int template, long value) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * count);
    }
    hashes[count++] = Word.mix(value + template * STEP);
  }

  void add(int template, long value, long other) {
    add(template, combine(value, other));
  }

  void add(int template, long value, long other, long third) {
    add(template, combine(combine(value, other), third));
  }

  static long combine(long value, long other) {
    return Word.mix(value * STEP + other);
  }

  /** The hashes, to be kept. */
  long[] copy() {
    return Arrays.copyOf(hashes, count);
  }

  int count() {
    return count;
  }

  long hash(int feature) {
    return hashes[feature];
  }

  /** A distance in steps that grow: 0 to 5 as they are, then 6-7, 8-11, 12-19, 20-39, more. */
  static int bucket(int distance) {
    int d = Math.abs(distance);
    int size = d <= 5 ? d : d < 8 ? 6 : d < 12 ? 7 : d < 20 ? 8 : d < 40 ? 9 : 10;
    return distance < 0 ? -size : size;
  }
}
