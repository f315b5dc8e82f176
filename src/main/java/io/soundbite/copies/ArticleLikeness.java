package io.soundbite.copies;

import io.soundbite.text.Word;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Wire copies and updates: articles that share runs of five words.
 *
 * <p>The likeness of two is the share of runs that both have among those that either has (Jaccard),
 * estimated: each run is hashed into one of 128 bins, of which each keeps its smallest hash (Li,
 * Owen and Zhang, <em>One Permutation Hashing</em>, 2012), and the estimate is the share of bins
 * that hold the same; its standard error is 0.044 at most. A bin that no run fell into has the hash
 * of the next one that has any (Shrivastava and Li, <em>Densifying One Permutation Hashing</em>,
 * 2014).
 *
 * <p>Two are alike where the estimate is a half, or three in ten if different outlets published
 * them within three days. What an outlet repeats below all of its articles makes pairs up to nearly
 * a half alike, whatever they say; between outlets nothing but copying does.
 *
 * <p>They are compared where three neighbouring bins of theirs are the same, one of 42 threes
 * (Broder's shingles in bands): of pairs of likeness 0.5 that finds 0.996, of 0.4 0.93, of 0.3
 * 0.68.
 */
public final class ArticleLikeness implements Likeness {

  /** Articles with fewer words are nobody's copy: what they share may be a formula. */
  static final int LEAST_WORDS = 25;

  static final int RUN = 5;
  static final int BINS = 128;
  private static final int BAND = 3;

  /** The least number of equal bins. */
  private static final int ALIKE = BINS / 2;

  private static final int ALIKE_BETWEEN_OUTLETS = 38;
  private static final int DAYS = 3;

  // Behind the bins.
  private static final int OUTLET = BINS;
  private static final int DAY = BINS + 1;
  private static final int LENGTH = BINS + 3;
  private static final int SIZE = BINS + 5;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  /** What the word that leaves a run was multiplied by. */
  private static final long LEAVING = leaving();

  private static long leaving() {
    long product = 1;
    for (int i = 0; i < RUN; i++) {
      product *= FACTOR;
    }
    return product;
  }

  /**
   * The sketch of an article; empty for one that is too short.
   *
   * @param outlet where it was published; empty where unknown
   * @param day when, in days from 1970; {@link Integer#MIN_VALUE} where unknown
   */
  public static short[] sketch(String body, String outlet, int day) {
    long[] words = WordHashes.of(body).numbers();
    if (words.length < LEAST_WORDS) {
      return new short[0];
    }
    short[] sketch = Arrays.copyOf(bins(words), SIZE);
    sketch[OUTLET] = outlet.isBlank() ? 0 : (short) (Word.of(outlet.strip()) | 1);
    put(sketch, DAY, day);
    put(sketch, LENGTH, words.length);
    return sketch;
  }

  private static short[] bins(long[] words) {
    long[] least = new long[BINS];
    Arrays.fill(least, Long.MAX_VALUE);
    long run = 0;
    for (int i = 0; i < words.length; i++) {
      run = run * FACTOR + words[i] - (i < RUN ? 0 : words[i - RUN] * LEAVING);
      if (i >= RUN - 1) {
        long hash = Word.mix(run);
        int bin = (int) (hash >>> (Long.SIZE - 7));
        least[bin] = Math.min(least[bin], hash & (Long.MAX_VALUE >>> 7));
      }
    }
    return filled(least);
  }

  /** Gives bins without a run what the next one with any has, changed by how far that is. */
  private static short[] filled(long[] least) {
    short[] bins = new short[BINS];
    for (int bin = 0; bin < BINS; bin++) {
      int away = 0;
      while (least[(bin + away) % BINS] == Long.MAX_VALUE) {
        away++;
      }
      bins[bin] = (short) Word.mix(least[(bin + away) % BINS] + away * FACTOR);
    }
    return bins;
  }

  @Override
  public int length(short[] sketch) {
    return number(sketch, LENGTH);
  }

  @Override
  public void enter(short[] sketch, LongConsumer keys) {
    for (int bin = 0; bin + BAND <= BINS; bin += BAND) {
      long key = bin;
      for (int i = bin; i < bin + BAND; i++) {
        key = (key << Short.SIZE) | (sketch[i] & 0xffff);
      }
      keys.accept(key);
    }
  }

  @Override
  public void look(short[] sketch, LongConsumer keys) {
    enter(sketch, keys);
  }

  @Override
  public Longer longer(short[] sketch) {
    return shorter -> of(sketch, shorter);
  }

  private static int of(short[] longer, short[] shorter) {
    int equal = 0;
    for (int bin = 0; bin < BINS; bin++) {
      equal += longer[bin] == shorter[bin] ? 1 : 0;
    }
    boolean alike =
        equal >= ALIKE || (equal >= ALIKE_BETWEEN_OUTLETS && mayBeOfOneWire(longer, shorter));
    return alike ? equal * 1000 / BINS : 0;
  }

  private static boolean mayBeOfOneWire(short[] one, short[] other) {
    int day = number(one, DAY);
    int otherDay = number(other, DAY);
    return one[OUTLET] != other[OUTLET]
        && one[OUTLET] != 0
        && other[OUTLET] != 0
        && day != Integer.MIN_VALUE
        && otherDay != Integer.MIN_VALUE
        && Math.abs((long) day - otherDay) <= DAYS;
  }

  private static void put(short[] sketch, int place, int number) {
    sketch[place] = (short) (number >>> Short.SIZE);
    sketch[place + 1] = (short) number;
  }

  private static int number(short[] sketch, int place) {
    return (sketch[place] << Short.SIZE) | (sketch[place + 1] & 0xffff);
  }
}
