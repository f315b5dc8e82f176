package io.soundbite.copies;

import io.soundbite.text.Word;
import java.util.Arrays;

/**
 * Which texts are entered under a key. First all are entered, then {@link #close} is called, then
 * they are looked for with {@link Looks}.
 *
 * <p>Entries with keys of one hash stand side by side in one array, so that a look costs two places
 * in memory. Keys are kept as 32 bits of their hash, beside those that tell where to look: to find
 * what was never entered is as good as impossible, and would only cost a comparison.
 */
final class Entries {

  /** Buckets for each entry: most looks for what is not there find an empty one. */
  private static final int BUCKETS_EACH = 4;

  /** So many longs stay in the processor's second cache. */
  private static final int PRESENT = 1 << 13;

  private static final int MOST_BUCKETS = 1 << 22;

  /** As many as an array holds. */
  private static final int MOST_ENTRIES = Integer.MAX_VALUE - 8;

  /** Of the hash, those lowest bits that are kept with the entry. */
  private static final long KEPT = 0xffff_ffffL;

  /** The first bit of the hash that tells the bucket. */
  private static final int BUCKET_SHIFT = 24;

  /** Entries in the order of their buckets: the kept bits of the hash, then the text. */
  private long[] entries = new long[1 << 6];

  /** Until closed, by entry, what tells the bucket. */
  private int[] spread = new int[1 << 6];

  private int size;

  /** By bucket, its first entry; behind the last bucket, how many entries there are. */
  private int[] first = new int[2];

  private int mask;

  /** Has a bit for each key, and so for few others while there are few entries. */
  private final long[] present = new long[PRESENT];

  static long hash(long key) {
    return Word.mix(key);
  }

  /**
   * Enters a text under one key; 12 bytes each time, and half as many again when closed.
   *
   * @throws IllegalStateException where there are {@value #MOST_ENTRIES} entries already
   */
  void enter(long hash, int text) {
    if (size == entries.length) {
      int larger = larger(size);
      entries = Arrays.copyOf(entries, larger);
      spread = Arrays.copyOf(spread, larger);
    }
    present[present(hash)] |= 1L << hash;
    spread[size] = (int) (hash >>> BUCKET_SHIFT);
    entries[size++] = (hash << Integer.SIZE) | text;
  }

  /** Puts the entries in order. */
  void close() {
    int buckets = buckets(size);
    mask = buckets - 1;
    first = new int[buckets + 1];
    for (int entry = 0; entry < size; entry++) {
      first[(spread[entry] & mask) + 1]++;
    }
    for (int bucket = 0; bucket < buckets; bucket++) {
      first[bucket + 1] += first[bucket];
    }
    long[] ordered = new long[size];
    int[] next = first.clone();
    for (int entry = 0; entry < size; entry++) {
      ordered[next[spread[entry] & mask]++] = entries[entry];
    }
    entries = ordered;
    spread = new int[0];
  }

  /** Room for twice as many entries, or for as many as there can be. */
  static int larger(int size) {
    if (size == MOST_ENTRIES) {
      throw new IllegalStateException(
          "There cannot be more than %,d entries of texts at a time".formatted(MOST_ENTRIES));
    }
    return (int) Math.min(MOST_ENTRIES, size * 2L);
  }

  /** How many buckets there are for so many entries: a power of two. */
  static int buckets(int size) {
    return (int) Long.highestOneBit(Math.clamp((long) size * BUCKETS_EACH, 1, MOST_BUCKETS));
  }

  private static int present(long hash) {
    return (int) (hash >>> BUCKET_SHIFT) & (PRESENT - 1);
  }

  /** Whether texts may be entered under a key; it costs less than to look, and may be wrong. */
  boolean mayHave(long hash) {
    return (present[present(hash)] & (1L << hash)) != 0;
  }

  /** The number of the bucket where the texts entered under a key are. */
  int bucket(long hash) {
    return (int) (hash >>> BUCKET_SHIFT) & mask;
  }

  /** The first entry of a bucket; its end is that of the next. */
  int first(int bucket) {
    return first[bucket];
  }

  /** Whether an entry of the right bucket is under this key. */
  boolean isUnder(long hash, int entry) {
    return entries[entry] >>> Integer.SIZE == (hash & KEPT);
  }

  /** The text of an entry. */
  int text(int entry) {
    return (int) entries[entry];
  }
}
