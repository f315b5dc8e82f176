package io.soundbite.copies;

import io.soundbite.text.Word;

/**
 * Which texts belong together. Each text has a key, a hash of its sketch; so has each family, that
 * of its longest text. Immutable, and safe for use by any number of threads.
 */
public final class Families {

  /** Of no texts at all. */
  public static final Families NONE = new Families(new Hangings());

  private final Hangings hangings;

  Families(Hangings hangings) {
    this.hangings = hangings;
  }

  /** The key of a text. */
  public static long key(short[] sketch) {
    long key = sketch.length;
    for (short number : sketch) {
      key = Word.mix(key * 31 + number);
    }
    return key;
  }

  /** The key of the family of a text: its own where it hangs on no other. */
  public long family(long key) {
    return hangings.root(key);
  }

  /** The key of a text without a sketch, by any number of its own. */
  public static long alone(int number) {
    return Word.mix(Long.MIN_VALUE | number);
  }

  Hangings hangings() {
    return hangings;
  }
}
