package io.soundbite.read;

/**
 * Counts words roughly, as telling text from navigation needs it: what spaces separate, if it has a
 * letter or digit. Chinese and Japanese are written without spaces; there, two signs count as one
 * word.
 */
final class WordCount {

  private WordCount() {}

  static int of(String text) {
    int words = 0;
    int signs = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSign(c)) {
        signs++;
      } else if (c <= ' ' || c == '\u00a0') {
        inWord = false;
      } else if (!inWord && Character.isLetterOrDigit(c)) {
        inWord = true;
        words++;
      }
    }
    return words + signs / 2;
  }

  /** Kana and the ideographs of the basic plane. */
  private static boolean isSign(char c) {
    return (c >= '\u3041' && c <= '\u30ff') || (c >= '\u3400' && c <= '\u9fff');
  }
}
