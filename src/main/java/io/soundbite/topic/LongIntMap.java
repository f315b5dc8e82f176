package io.soundbite.topic;

/**
 * A hash table from {@code long} to {@code int} with open addressing and linear probing (Knuth, The
 * Art of Computer Programming, volume 3, algorithm 6.4 L), at most half full. Neither the key nor
 * any value is 0; 0 means absent. A key and its value stand side by side, so that they come from
 * memory together. Safe for any number of readers once filled.
 */
final class LongIntMap {

  /** Key, value, key, value. */
  private long[] slots = new long[128];

  private int size;

  int get(long key) {
    int slot = slot(key);
    while (slots[slot] != key) {
      if (slots[slot] == 0) {
        return 0;
      }
      slot = (slot + 2) & (slots.length - 1);
    }
    return (int) slots[slot + 1];
  }

  /** The value of the key, which is given this one where it has none. */
  int putIfAbsent(long key, int value) {
    int known = get(key);
    if (known != 0) {
      return known;
    }
    if (4 * (size + 1) > slots.length) {
      grow();
    }
    insert(key, value);
    size++;
    return value;
  }

  private void insert(long key, int value) {
    int slot = slot(key);
    while (slots[slot] != 0) {
      slot = (slot + 2) & (slots.length - 1);
    }
    slots[slot] = key;
    slots[slot + 1] = value;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != 0) {
        insert(old[i], (int) old[i + 1]);
      }
    }
  }

  /** Multiplies by the golden ratio and keeps the upper bits (Knuth, section 6.4). */
  private int slot(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (slots.length - 2);
  }
}
