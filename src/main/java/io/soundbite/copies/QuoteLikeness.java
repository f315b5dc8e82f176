package io.soundbite.copies;

import io.soundbite.text.Word;
import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;

/**
 * Wordings of one quotation: of the shorter, nearly all words stand in runs of three that the
 * longer has too, wherever; so it may be the whole with a word changed, a part of it, or some
 * parts. Half of the words will do for one speaker where that is twenty: each has a sentence that
 * the other leaves out.
 *
 * <p>The fewer words there are, the more must say who speaks. Three telling words, those that are
 * no names and not of every text, are enough for one speaker, four where one of the two has none,
 * and seven, in twelve words, where the speakers differ: who takes over a quotation may take its
 * speaker for another. Twelve words they must also be where one has no speaker and the shorter only
 * reports what was said: "the use of chemical weapons" is how anybody tells it. Of one speaker one
 * telling word is enough in six, where the longer has all of them, and none, where both say the
 * same. With fewer, "Thank you very much", nothing is a wording of anything.
 *
 * <p>A text is entered under the smallest hash of its runs of four words, one for each third of it,
 * and looks by all of its runs. So a part of four words or more is always found, if it is
 * unchanged.
 */
public final class QuoteLikeness implements Likeness {

  /** Quotations with fewer words are nobody's. */
  static final int LEAST_WORDS = 4;

  static final int LEAST_TELLING = 3;

  /** So many words, each another one, need not tell much where the longer has all of them. */
  private static final int LEAST_WORDS_WHOLE = 6;

  private static final int LEAST_TELLING_OF_NOBODY = 4;
  private static final int LEAST_TELLING_OF_OTHERS = 7;
  private static final int LEAST_WORDS_OF_OTHERS = 12;

  /** Of the words of the shorter, the share that the longer must have, in hundredths. */
  private static final int SHARED = 75;

  /** The same where so many words are shared by one speaker. */
  private static final int SHARED_OF_MANY = 50;

  private static final int MANY_WORDS = 20;

  /** What is behind the first so many words is not looked at. */
  private static final int MOST_WORDS = 400;

  private static final int RUN = 4;
  private static final int SHORT_RUN = 3;
  private static final int PARTS = 3;

  /** The bits of the speaker that are no part of the hash. */
  private static final int NAMED = 1;

  private static final int REPORTED = 2;

  /** The bit that marks a telling word; words are compared without it. */
  private static final int TELLING = 1;

  /**
   * A hash of the speaker, 0 for none, then those of the words, the telling ones marked; a sketch
   * where {@link #isSketch} says so. Most of the words stand in quotation marks; see {@link
   * #reported}.
   *
   * @param speaker the name to compare by, the surname of a person; empty where there is none
   * @param plain whether a word, by {@link Word#of}, is one of every text
   */
  public static short[] words(String text, String speaker, LongPredicate plain) {
    WordHashes hashes = WordHashes.of(text);
    long[] numbers = hashes.numbers();
    int size = Math.min(numbers.length, MOST_WORDS);
    short[] words = new short[size + 1];
    words[0] = speaker.isBlank() ? 0 : (short) ((Word.of(speaker.strip()) & ~REPORTED) | NAMED);
    for (int i = 0; i < size; i++) {
      boolean tells = hashes.isSmall(i) && !plain.test(numbers[i]);
      words[i + 1] = (short) (numbers[i] << 1 | (tells ? TELLING : 0));
    }
    return words;
  }

  /** Whether there are enough words, and enough that tell, to know other wordings by. */
  public static boolean isSketch(short[] words) {
    int telling = telling(words);
    return isLong(words)
        || (size(words) >= LEAST_WORDS_WHOLE && telling > 0)
        || (size(words) >= LEAST_WORDS && telling >= LEAST_TELLING);
  }

  /** Whether so many words differ from each other that nobody says all of them twice by chance. */
  public static boolean isLong(short[] words) {
    int different = 0;
    for (int i = 1; i < words.length && different < LEAST_WORDS_WHOLE; i++) {
      different += isFirst(words, i) ? 1 : 0;
    }
    return different == LEAST_WORDS_WHOLE;
  }

  private static boolean isFirst(short[] words, int place) {
    for (int i = 1; i < place; i++) {
      if (((words[i] ^ words[place]) & ~TELLING) == 0) {
        return false;
      }
    }
    return true;
  }

  /** How many words are telling. */
  public static int telling(short[] words) {
    int telling = 0;
    for (int i = 1; i < words.length; i++) {
      telling += words[i] & TELLING;
    }
    return telling;
  }

  /** The same words where most of them stand in no quotation marks. */
  public static short[] reported(short[] words) {
    short[] reported = words.clone();
    reported[0] |= REPORTED;
    return reported;
  }

  /** Whether a word, by {@link Word#of}, is of some kind. */
  public static boolean hasWord(String text, LongPredicate kind) {
    return Arrays.stream(WordHashes.of(text).numbers()).anyMatch(kind);
  }

  /** How many words there are, {@value #MOST_WORDS} at most. */
  public static int size(short[] words) {
    return Math.max(0, words.length - 1);
  }

  /** Of as many words, those reported are the shorter, so that they hang on those quoted. */
  @Override
  public int length(short[] sketch) {
    return 2 * size(sketch) - (sketch[0] & REPORTED) / REPORTED;
  }

  @Override
  public void enter(short[] sketch, LongConsumer keys) {
    int runs = size(sketch) - RUN + 1;
    int parts = Math.min(PARTS, runs);
    for (int part = 0; part < parts; part++) {
      long least = Long.MAX_VALUE;
      for (int i = runs * part / parts; i < runs * (part + 1) / parts; i++) {
        least = Math.min(least, key(sketch, i + 1));
      }
      keys.accept(least);
    }
  }

  @Override
  public void look(short[] sketch, LongConsumer keys) {
    for (int i = 1; i + RUN <= sketch.length; i++) {
      keys.accept(key(sketch, i));
    }
  }

  private static long key(short[] sketch, int place) {
    return Word.mix(run(sketch, place, RUN));
  }

  private static long run(short[] sketch, int place, int words) {
    long run = 0;
    for (int i = place; i < place + words; i++) {
      run = (run << Short.SIZE) | (sketch[i] & 0xffff & ~TELLING);
    }
    return run;
  }

  @Override
  public Longer longer(short[] sketch) {
    long[] runs = new long[Math.max(0, sketch.length - SHORT_RUN)];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = run(sketch, i + 1, SHORT_RUN);
    }
    Arrays.sort(runs);
    return shorter -> of(sketch, runs, shorter);
  }

  private int of(short[] longer, long[] runs, short[] shorter) {
    int shared = 0;
    int telling = 0;
    int counted = 0;
    for (int i = 1; i + SHORT_RUN <= shorter.length; i++) {
      if (Arrays.binarySearch(runs, run(shorter, i, SHORT_RUN)) >= 0) {
        for (counted = Math.max(counted, i); counted < i + SHORT_RUN; counted++) {
          shared++;
          telling += shorter[counted] & TELLING;
        }
      }
    }
    boolean many = shared >= MANY_WORDS && isOneSpeaker(longer[0], shorter[0]);
    boolean enough = 100 * shared >= (many ? SHARED_OF_MANY : SHARED) * size(shorter);
    boolean isWhole = shared == size(shorter);
    boolean isSame = isWhole && shared == size(longer);
    boolean isPart = isWhole && shared >= LEAST_WORDS_WHOLE && telling > 0;
    boolean isOfOne =
        (isSame && isSameSpeaker(longer[0], shorter[0]))
            || (isPart && isOneSpeaker(longer[0], shorter[0]));
    return enough && (isOfOne || tells(longer[0], shorter[0], shared, telling))
        ? Math.max(1, Math.min(1000, 1000 * shared / size(longer)))
        : 0;
  }

  private static boolean tells(short longer, short shorter, int words, int telling) {
    boolean many = words >= LEAST_WORDS_OF_OTHERS;
    if ((longer & shorter & NAMED) == 0) {
      return telling >= LEAST_TELLING_OF_NOBODY && (many || (shorter & REPORTED) == 0);
    }
    return isOneSpeaker(longer, shorter)
        ? telling >= LEAST_TELLING
        : telling >= LEAST_TELLING_OF_OTHERS && many;
  }

  private static boolean isOneSpeaker(short one, short other) {
    return (one & other & NAMED) != 0 && isSameSpeaker(one, other);
  }

  /** Whether both have one speaker, or both none. */
  private static boolean isSameSpeaker(short one, short other) {
    return ((one ^ other) & ~REPORTED) == 0;
  }
}
