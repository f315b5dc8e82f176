package io.soundbite.lucene;

/** Numbers values from 0 on, in the order in which they first come. */
final class LongNumbers {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[1 << 10];

  /** By place, the number of the key there plus 1, or 0. */
  private int[] numbers = new int[1 << 10];

  private int size;

  /** Whether the value comes for the first time. */
  boolean isNew(long key) {
    int before = size;
    return number(key) == before;
  }

  /** The number of the value. */
  int number(long key) {
    int place = place(key);
    if (numbers[place] == 0) {
      keys[place] = key;
      numbers[place] = ++size;
      if (size * 2 > keys.length) {
        grow();
      }
      return size - 1;
    }
    return numbers[place] - 1;
  }

  private int place(long key) {
    int mask = keys.length - 1;
    int place = (int) ((key * SPREAD) >>> 32) & mask;
    while (numbers[place] != 0 && keys[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[oldKeys.length * 2];
    numbers = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldNumbers[i] != 0) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        numbers[place] = oldNumbers[i];
      }
    }
  }
}
