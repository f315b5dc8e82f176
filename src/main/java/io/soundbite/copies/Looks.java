package io.soundbite.copies;

import java.io.IOException;
import java.util.Arrays;

/**
 * Looks for what is entered under keys, many at a time: tables of millions of entries are in no
 * cache, and a processor that knows of many places to read waits for memory once and not for each.
 */
final class Looks {

  /**
   * So many texts at most are found by one key, those entered first. More have a formula in common
   * rather than a source, and to compare each with each would take for ever.
   */
  private static final int MOST_FOUND = 1000;

  private static final int MANY = 1 << 12;

  private final Entries entries;

  /** By look, the hash of its key, where the text stands that looks, and then the first entry. */
  private long[] hashes = new long[MANY * 2];

  private int[] places = new int[MANY * 2];
  private int[] first = new int[MANY * 2];
  private int[] end = new int[MANY * 2];
  private int size;

  Looks(Entries entries) {
    this.entries = entries;
  }

  /** Takes what was found. */
  interface Found {
    /**
     * One text; the same one again for another key of the one that looks.
     *
     * @param place where the text stands that looks
     */
    void text(int place, int text) throws IOException;
  }

  void add(long hash, int place) {
    if (!entries.mayHave(hash)) {
      return;
    }
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      places = Arrays.copyOf(places, size * 2);
      first = new int[size * 2];
      end = new int[size * 2];
    }
    hashes[size] = hash;
    places[size++] = place;
  }

  /** Whether it is time to take. */
  boolean areMany() {
    return size >= MANY;
  }

  /** Hands over what all looks find, and forgets them. */
  void take(Found found) throws IOException {
    for (int look = 0; look < size; look++) {
      int bucket = entries.bucket(hashes[look]);
      first[look] = entries.first(bucket);
      end[look] = entries.first(bucket + 1);
    }
    for (int look = 0; look < size; look++) {
      int left = MOST_FOUND;
      for (int entry = first[look]; entry < end[look] && left > 0; entry++) {
        if (entries.isUnder(hashes[look], entry)) {
          found.text(places[look], entries.text(entry));
          left--;
        }
      }
    }
    size = 0;
  }
}
