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

  private final LongNumbers keys = new LongNumbers();

  /** By the number of the key, its last entry, and how many it has. */
  private int[] last = new int[1 << 10];

  private int[] counts = new int[1 << 10];

  /** By entry, the text, and the entry before under the same key. */
  private int[] texts = new int[1 << 10];

  private int[] before = new int[1 << 10];
  private int size;

  void enter(long key, int text) {
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
    int number = keys.find(key);
    if (number >= 0) {
      for (int entry = last[number]; entry != NONE; entry = before[entry]) {
        found.accept(texts[entry]);
      }
    }
  }
}
