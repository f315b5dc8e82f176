package io.soundbite.lucene;

import io.soundbite.text.Folding;

/**
 * A hash of the words of a text, whatever their case and accents, and the marks and spaces between
 * them.
 */
final class WordsHash {

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private WordsHash() {}

  /** Sixty-four bits, so that of a million texts no two different ones are likely to share one. */
  static long of(String text) {
    long hash = 0;
    boolean between = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (between) {
          hash = mixed(hash, ' ');
          between = false;
        }
        hash = c < 0x80 ? mixed(hash, Character.toLowerCase(c)) : mixed(hash, Folding.fold(c));
      } else if (c != '\'' && c != '’' && !Folding.isMark(c)) {
        between = true;
      }
    }
    return hash;
  }

  private static long mixed(long hash, String folded) {
    long mixed = hash;
    for (int i = 0; i < folded.length(); i++) {
      mixed = mixed(mixed, folded.charAt(i));
    }
    return mixed;
  }

  private static long mixed(long hash, char c) {
    long mixed = (hash ^ c) * FACTOR;
    return mixed ^ (mixed >>> 32);
  }
}
