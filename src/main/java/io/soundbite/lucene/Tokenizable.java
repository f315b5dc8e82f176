package io.soundbite.lucene;

import io.soundbite.text.Hidden;

/**
 * Makes text ready for Lucene's StandardTokenizer: without {@link Halves}, and so that it cuts
 * words as if what is {@link Hidden} were not there, which is left out when they are folded. Spaces
 * of no width, at which it would part what is seen as one word, become joiners, but for those by
 * letters of Thai, Lao, Burmese or Khmer: there words are written so. What is hidden at the end of
 * a word, where it would hide a possessive, becomes a blank. The text stays as long as it was, so
 * that offsets stay true.
 */
final class Tokenizable {

  private static final char THAI = '\u0e00';
  private static final char KHMER_END = '\u1a00';

  private Tokenizable() {}

  static String of(String text) {
    if (!Hidden.isIn(text)) {
      return Halves.replaced(text);
    }
    char[] chars = text.toCharArray();
    make(chars, chars.length);
    return new String(chars);
  }

  /** Makes the first so many units ready. */
  static void make(char[] text, int length) {
    Halves.replace(text, length);
    for (int i = length - 1; i >= 0; i--) {
      if (Hidden.is(text[i])) {
        text[i] = replacement(text, i, length);
      }
    }
  }

  private static char replacement(char[] text, int at, int length) {
    if (at + 1 == length || endsWord(text[at + 1])) {
      return ' ';
    }
    boolean joins = text[at] == Hidden.ZERO_WIDTH_SPACE && !(at > 0 && partsWords(text[at - 1]));
    return joins ? Hidden.WORD_JOINER : text[at];
  }

  private static boolean endsWord(char next) {
    return !Character.isUnicodeIdentifierPart(next) && !Character.isSurrogate(next);
  }

  private static boolean partsWords(char before) {
    return before >= THAI && before < KHMER_END;
  }
}
