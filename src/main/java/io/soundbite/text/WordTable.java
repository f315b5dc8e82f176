package io.soundbite.text;

import java.util.HashMap;
import java.util.Map;

/**
 * 64 bits for each of a fixed set of words, found by the number of the word without allocation:
 * open addressing with linear probing in a table at most half full. Immutable.
 */
public final class WordTable {

  private final long[] keys;
  private final long[] values;
  private final int mask;

  private WordTable(Map<Long, Long> entries) {
    int capacity = Integer.highestOneBit(Math.max(8, 2 * entries.size())) << 1;
    keys = new long[capacity];
    values = new long[capacity];
    mask = capacity - 1;
    entries.forEach(this::put);
  }

  private void put(long word, long bits) {
    int slot = (int) word & mask;
    while (keys[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = word;
    values[slot] = bits;
  }

  /** The bits of a word; 0 where the table does not hold it. */
  public long get(long word) {
    int slot = (int) word & mask;
    while (keys[slot] != 0) {
      if (keys[slot] == word) {
        return values[slot];
      }
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  /** Collects words; the bits of a word added twice are united. */
  public static final class Builder {
    private final Map<Long, Long> entries = new HashMap<>();

    public Builder add(long word, long bits) {
      entries.merge(word, bits, (a, b) -> a | b);
      return this;
    }

    public WordTable build() {
      return new WordTable(entries);
    }
  }
}
