package io.soundbite.lucene;

import java.util.Arrays;

/**
 * Cuts a text into passages of about two hundred characters, at the ends of sentences where there
 * are any, in one pass.
 */
final class Passages {

  /** From this length on, a passage ends with its sentence. */
  private static final int ENOUGH = 150;

  /** From this length on, it ends with its paragraph. */
  private static final int ENOUGH_FOR_A_PARAGRAPH = 60;

  /** Longer passages end after a word. */
  static final int MAX = 260;

  private Passages() {}

  /** Where passages begin, from 0 on, and last the length of the text. */
  static int[] cut(String text) {
    int[] borders = new int[text.length() / ENOUGH_FOR_A_PARAGRAPH + 2];
    int size = 1;
    for (int begin = 0; begin < text.length(); size++) {
      begin = end(text, begin);
      borders[size] = begin;
    }
    return Arrays.copyOf(borders, size);
  }

  /** The end of the passage that begins at {@code begin}. */
  static int end(String text, int begin) {
    int limit = Math.min(text.length(), begin + MAX);
    int sentence = -1;
    int word = -1;
    for (int i = begin + ENOUGH_FOR_A_PARAGRAPH; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (Character.isWhitespace(c)) {
        word = i + 1;
        if (endsSentence(text, i)) {
          sentence = i + 1;
          if (sentence - begin >= ENOUGH) {
            return sentence;
          }
        }
      }
    }
    if (limit == text.length()) {
      return limit;
    }
    return sentence > 0 ? sentence : word > 0 ? word : hardEnd(text, limit);
  }

  private static int hardEnd(String text, int limit) {
    return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
  }

  /** Whether a border of passages stands within a sentence. */
  static boolean cutsSentence(String text, int border) {
    if (border == 0 || border == text.length() || text.charAt(border - 1) == '\n') {
      return false;
    }
    boolean afterSpace = Character.isWhitespace(text.charAt(border - 1));
    return !(border > 1 && afterSpace && endsSentence(text, border - 1));
  }

  /** Whether a full stop, or its like, stands before the space at {@code space}. */
  private static boolean endsSentence(String text, int space) {
    int last = space - 1;
    while (last > 0 && isClosing(text.charAt(last))) {
      last--;
    }
    return switch (text.charAt(last)) {
      case '!', '?' -> true;
      case '.' -> !abbreviates(text, last);
      default -> false;
    };
  }

  private static boolean isClosing(char c) {
    return c == '"' || c == '\'' || c == '”' || c == '’' || c == ')' || c == '»';
  }

  /** A capital and at most two letters before a full stop are taken for "Mr.", "U.S." or "Gen." */
  private static boolean abbreviates(String text, int stop) {
    int first = stop;
    while (first > 0 && stop - first < 4 && Character.isLetter(text.charAt(first - 1))) {
      first--;
    }
    int letters = stop - first;
    return letters > 0 && letters <= 3 && Character.isUpperCase(text.charAt(first));
  }
}
