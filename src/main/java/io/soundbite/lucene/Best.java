package io.soundbite.lucene;

import java.util.Arrays;

/**
 * Keeps the values with the largest counts of those it is shown, each once; ties in the order of
 * their numbers. Values without a count are left out.
 */
final class Best {

  private final int[] counts;
  private final int[] excluded;

  /** Count and number of each, put together so that the best is the least; sorted. */
  private final long[] kept;

  private int size;

  /**
   * @param counts by number
   * @param excluded numbers that are not kept
   */
  Best(int limit, int[] counts, int... excluded) {
    this.kept = new long[limit];
    this.counts = counts;
    this.excluded = excluded;
  }

  void show(int number) {
    long key = ((long) -counts[number] << Integer.SIZE) | number;
    if (counts[number] == 0 || (size == kept.length && (size == 0 || key >= kept[size - 1]))) {
      return;
    }
    int place = Arrays.binarySearch(kept, 0, size, key);
    if (place < 0 && !isExcluded(number)) {
      insert(-place - 1, key);
    }
  }

  private boolean isExcluded(int number) {
    for (int other : excluded) {
      if (other == number) {
        return true;
      }
    }
    return false;
  }

  private void insert(int place, long key) {
    size = Math.min(size + 1, kept.length);
    System.arraycopy(kept, place, kept, place + 1, size - 1 - place);
    kept[place] = key;
  }

  /** The numbers kept, those with the largest counts first. */
  int[] numbers() {
    int[] numbers = new int[size];
    Arrays.setAll(numbers, i -> (int) kept[i]);
    return numbers;
  }
}
