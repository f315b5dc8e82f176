package io.soundbite.copies;

import java.util.function.LongConsumer;

/**
 * Tells by their sketches whether two texts are the same but for little. Immutable, and safe for
 * use by any number of threads.
 */
public sealed interface Likeness permits ArticleLikeness, QuoteLikeness {

  /** How long a text is; of two alike, the shorter hangs on the longer. */
  int length(short[] sketch);

  /** The keys under which a text is found by those that are longer. */
  void enter(short[] sketch, LongConsumer keys);

  /** The keys by which a text looks for those that are shorter. */
  void look(short[] sketch, LongConsumer keys);

  /** For comparing one text with shorter ones. */
  Longer longer(short[] sketch);

  /** A text that is compared with shorter ones. */
  interface Longer {
    /** How much of this text the shorter one has, in thousandths; 0 where they are not alike. */
    int of(short[] shorter);
  }
}
