package io.soundbite.copies;

import io.soundbite.text.Word;
import java.io.IOException;

/**
 * Which texts belong together. Each text has a key, a hash of its sketch; so has each family, that
 * of its longest text. Immutable, and safe for use by any number of threads.
 */
public final class Families {

  /** Of no texts at all. */
  public static final Families NONE = new Families(new LongNumbers(), new Hangings());

  private final LongNumbers texts;
  private final Hangings hangings;

  Families(LongNumbers texts, Hangings hangings) {
    this.texts = texts;
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

  /**
   * The families of other texts, mostly the same ones. The result is that of growing from none.
   *
   * <p>Costs, for each text, a look into a table, and where any is new, one for each of its runs;
   * for each new one, some comparisons besides. Memory in proportion to the new ones meanwhile, and
   * some 30 bytes a text as long as the families are kept.
   */
  public Families grow(Texts now, Likeness likeness) throws IOException {
    return new Growth(this, likeness).over(now);
  }

  /** The key of the family of a text: its own where it hangs on no other. */
  public long family(long key) {
    return hangings.root(key);
  }

  /** The key of a text without a sketch, by any number of its own. */
  public static long alone(int number) {
    return Word.mix(Long.MIN_VALUE | number);
  }

  LongNumbers texts() {
    return texts;
  }

  Hangings hangings() {
    return hangings;
  }
}
