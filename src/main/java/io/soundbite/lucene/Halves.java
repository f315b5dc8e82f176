package io.soundbite.lucene;

/**
 * Replaces halves of characters, surrogates without their other half, by U+FFFD, as Lucene does
 * where it writes text. One of them would end the work of its StandardTokenizer. The text stays as
 * long as it was, so that offsets stay true.
 */
final class Halves {

  private static final char REPLACEMENT = '\ufffd';

  private Halves() {}

  /** The text without halves. */
  static String replaced(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        char[] chars = text.toCharArray();
        replace(chars, chars.length);
        return new String(chars);
      }
    }
    return text;
  }

  /** Replaces the halves among the first so many units. */
  static void replace(char[] text, int length) {
    for (int i = 0; i < length; i++) {
      if (i + 1 < length && Character.isSurrogatePair(text[i], text[i + 1])) {
        i++;
      } else if (Character.isSurrogate(text[i])) {
        text[i] = REPLACEMENT;
      }
    }
  }
}
