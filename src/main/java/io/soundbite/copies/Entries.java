package io.soundbite.copies;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Which texts are entered under a key. */
final class Entries {

  /**
   * So many texts at most are found by one key. More have a formula in common rather than a source,
   * and to compare each with each would take for ever.
   */
  private static final int MOST = 1000;

  private static final int NONE = -1;

  /** Bits for a key, each: with so few of them set, most keys without a text need no more. */
  private static final int BITS_PER_TEXT = 32;

  private static final int MOST_BITS = 1 << 28;

  private final LongNumbers keys = new LongNumbers();

  /** By some bits of a key, whether one may be here. */
  private final long[] present;

  /** By the number of the key, its last entry, and how many it has. */
  private int[] last = new int[1 << 10];

  private int[] counts = new int[1 << 10];

  /** By entry, the text, and the entry before under the same key. */
  private int[] texts = new int[1 << 10];

  private int[] before = new int[1 << 10];
  private int size;

  /**
   * @param expected how many texts there will be
   */
  Entries(int expected) {
    long bits = Math.min(MOST_BITS, (long) Math.max(1, expected) * BITS_PER_TEXT);
    this.present = new long[Math.max(1, Integer.highestOneBit((int) (bits / Long.SIZE)))];
  }

  private int word(long key) {
    return (int) (key >>> Integer.SIZE) & (present.length - 1);
  }

  void enter(long key, int text) {
    present[word(key)] |= 1L << key;
    int known = keys.size();
    int number = keys.number(key);
    if (number == last.length) {
      last = Arrays.copyOf(last, number * 2);
      counts = Arrays.copyOf(counts, number * 2);
    }
    if (number == known) {
      last[number] = NONE;
    }
    if (counts[number] < MOST) {
      counts[number]++;
      add(number, text);
    }
  }

  private void add(int number, int text) {
    if (size == texts.length) {
      texts = Arrays.copyOf(texts, size * 2);
      before = Arrays.copyOf(before, size * 2);
    }
    texts[size] = text;
    before[size] = last[number];
    last[number] = size++;
  }

  void find(long key, IntConsumer found) {
    if ((present[word(key)] & (1L << key)) == 0) {
      return;
    }
    int number = keys.find(key);
    if (number >= 0) {
      for (int entry = last[number]; entry != NONE; entry = before[entry]) {
        found.accept(texts[entry]);
      }
    }
  }
}
