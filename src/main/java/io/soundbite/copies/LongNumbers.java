package io.soundbite.copies;

import java.util.Arrays;

/**
 * Numbers values from 0 on, in the order in which they first come. Not safe for use by several
 * threads while values are numbered; looking them up is.
 */
public final class LongNumbers {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** By number, the value. */
  private long[] values = new long[1 << 9];

  /** By place, the number of the value there plus 1, or 0. */
  private int[] numbers = new int[1 << 10];

  private int size;

  /** A table without any value. */
  public LongNumbers() {}

  /** How many values there are. */
  public int size() {
    return size;
  }

  /** The number of the value; -1 where it has none. */
  public int find(long key) {
    return numbers[place(key)] - 1;
  }

  /** Whether the value comes for the first time. */
  public boolean isNew(long key) {
    int before = size;
    return number(key) == before;
  }

  /** The value with this number. */
  public long value(int number) {
    return values[number];
  }

  /** The number of the value, a new one where it has none. */
  public int number(long key) {
    int place = place(key);
    if (numbers[place] != 0) {
      return numbers[place] - 1;
    }
    if (size == values.length) {
      grow();
      place = place(key);
    }
    values[size] = key;
    numbers[place] = ++size;
    return size - 1;
  }

  private int place(long key) {
    int mask = numbers.length - 1;
    int place = (int) ((key * SPREAD) >>> 32) & mask;
    while (numbers[place] != 0 && values[numbers[place] - 1] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    values = Arrays.copyOf(values, size * 2);
    numbers = new int[numbers.length * 2];
    for (int number = 0; number < size; number++) {
      numbers[place(values[number])] = number + 1;
    }
  }
}
