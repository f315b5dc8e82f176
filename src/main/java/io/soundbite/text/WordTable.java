package io.soundbite.text;

import java.util.HashMap;
import java.util.Map;

/**
 * 64 bits for each of a fixed set of words, found by the number of the word without allocation:
 * open addressing with linear probing in a table at most half full. Immutable.
 */
public final class WordTable {

  /** Each word with its bits behind it, so that both lie in one line of the cache. */
  private final long[] entries;

  private final int mask;

  private WordTable(Map<Long, Long> words) {
    int capacity = Integer.highestOneBit(Math.max(8, 2 * words.size())) << 1;
    entries = new long[2 * capacity];
    mask = 2 * (capacity - 1);
    words.forEach(this::put);
  }

  private void put(long word, long bits) {
    int slot = 2 * (int) word & mask;
    while (entries[slot] != 0) {
      slot = (slot + 2) & mask;
    }
    entries[slot] = word;
    entries[slot + 1] = bits;
  }

  /** The bits of a word; 0 where the table does not hold it. */
  public long get(long word) {
    int slot = 2 * (int) word & mask;
    while (entries[slot] != 0) {
      if (entries[slot] == word) {
        return entries[slot + 1];
      }
      slot = (slot + 2) & mask;
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
