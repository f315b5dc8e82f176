package io.soundbite.topic;

/**
 * A hash table from {@code long} to {@code int} with open addressing and linear probing (Knuth, The
 * Art of Computer Programming, volume 3, algorithm 6.4 L), at most half full. Neither the key nor
 * any value is 0; 0 means absent. Safe for any number of readers once filled.
 */
final class LongIntMap {

  private long[] keys = new long[64];
  private int[] values = new int[64];
  private int size;

  int get(long key) {
    int mask = keys.length - 1;
    int slot = slot(key, mask);
    while (keys[slot] != key) {
      if (keys[slot] == 0) {
        return 0;
      }
      slot = (slot + 1) & mask;
    }
    return values[slot];
  }

  /** The value of the key, which is given this one where it has none. */
  int putIfAbsent(long key, int value) {
    int known = get(key);
    if (known != 0) {
      return known;
    }
    if (2 * (size + 1) > keys.length) {
      grow();
    }
    insert(key, value);
    size++;
    return value;
  }

  private void insert(long key, int value) {
    int mask = keys.length - 1;
    int slot = slot(key, mask);
    while (keys[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    values[slot] = value;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new int[2 * oldValues.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        insert(oldKeys[i], oldValues[i]);
      }
    }
  }

  /** Multiplies by the golden ratio and keeps the upper bits (Knuth, section 6.4). */
  private static int slot(long key, int mask) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
  }
}
