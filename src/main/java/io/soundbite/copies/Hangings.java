package io.soundbite.copies;

import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;

/** Which text hangs on which, and how like it is. */
final class Hangings {

  private final LongNumbers texts = new LongNumbers();
  private long[] on = new long[1 << 10];
  private short[] likeness = new short[1 << 10];

  /**
   * Hangs a text on another if that is better than what it hangs on: the more alike, then the one
   * with the smaller key.
   */
  void offer(long text, long other, int alike) {
    int number = texts.find(text);
    if (number < 0) {
      put(texts.number(text), other, alike);
    } else if (alike > likeness[number] || (alike == likeness[number] && other < on[number])) {
      put(number, other, alike);
    }
  }

  private void put(int number, long other, int alike) {
    if (number == on.length) {
      on = Arrays.copyOf(on, number * 2);
      likeness = Arrays.copyOf(likeness, number * 2);
    }
    on[number] = other;
    likeness[number] = (short) alike;
  }

  /** What a text hangs on in the end; itself where on none. */
  long root(long text) {
    long root = text;
    for (int number = texts.find(root); number >= 0; number = texts.find(root)) {
      root = on[number];
    }
    return root;
  }

  /**
   * The same for those texts that are there and hang on one that is.
   *
   * @param orphan takes those that are there and do not
   */
  Hangings of(LongPredicate isThere, LongConsumer orphan) {
    Hangings kept = new Hangings();
    for (int number = 0; number < texts.size(); number++) {
      long text = texts.value(number);
      if (isThere.test(text)) {
        if (isThere.test(on[number])) {
          kept.offer(text, on[number], likeness[number]);
        } else {
          orphan.accept(text);
        }
      }
    }
    return kept;
  }
}
