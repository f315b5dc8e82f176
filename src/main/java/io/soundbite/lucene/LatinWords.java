package io.soundbite.lucene;

import io.soundbite.text.Folding;

/**
 * Where words begin and end in text of Latin letters: the rules WB5 to WB13 of Unicode Standard
 * Annex 29, on a table of characters.
 */
final class LatinWords {

  private static final byte OTHER = 0;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;

  /** "_", which joins letters and digits, but is no word alone. */
  private static final byte JOINER = 3;

  /** ":" and "·": inside a word between two letters. */
  private static final byte MID_LETTER = 4;

  /** "," and ";": inside a number between two digits. */
  private static final byte MID_NUMBER = 5;

  /** ".", "'" and "’": both. */
  private static final byte MID_BOTH = 6;

  /** "©" and "®", each a word. */
  private static final byte SYMBOL = 7;

  /** Not for these rules. */
  private static final byte FOREIGN = 8;

  private static final int LATIN_END = 0x180;
  private static final int PUNCTUATION = 0x2010;
  private static final int PUNCTUATION_END = 0x2028;

  /** Words and what stands around them without a space: longer ones are left to the other rules. */
  private static final int MAX_RUN = 255;

  /** The most characters of a word that these rules cut out, when it is folded. */
  static final int LONGEST_FOLDED = 4 * MAX_RUN;

  private static final byte[] TYPES = types();

  private LatinWords() {}

  private static byte[] types() {
    byte[] types = new byte[LATIN_END];
    for (char c = 0; c < LATIN_END; c++) {
      types[c] = Character.isLetter(c) ? LETTER : OTHER;
    }
    for (char c = '0'; c <= '9'; c++) {
      types[c] = DIGIT;
    }
    types['_'] = JOINER;
    types[':'] = MID_LETTER;
    types['·'] = MID_LETTER;
    types[','] = MID_NUMBER;
    types[';'] = MID_NUMBER;
    types['.'] = MID_BOTH;
    types['\''] = MID_BOTH;
    types['©'] = SYMBOL;
    types['®'] = SYMBOL;
    types['\u00ad'] = FOREIGN; // soft hyphen
    return types;
  }

  private static int type(char c) {
    if (c < LATIN_END) {
      return TYPES[c];
    }
    if (c < PUNCTUATION || c >= PUNCTUATION_END) {
      return FOREIGN;
    }
    return switch (c) {
      case '‘', '’', '\u2024' -> MID_BOTH;
      case '\u2027' -> MID_LETTER;
      default -> OTHER;
    };
  }

  /** Whether these rules are all that the text needs. */
  static boolean covers(char[] text, int length) {
    int run = 0;
    for (int i = 0; i < length; i++) {
      char c = text[i];
      run = c <= ' ' ? 0 : run + 1;
      if (run > MAX_RUN || (c >= 0x80 && type(c) == FOREIGN)) {
        return false;
      }
    }
    return true;
  }

  /** The place of the next word from {@code at} on; {@code length} where there is none. */
  static int begin(char[] text, int at, int length) {
    int begin = at;
    while (begin < length) {
      int type = type(text[begin]);
      if (type == LETTER || type == DIGIT || type == SYMBOL) {
        return begin;
      }
      if (type == JOINER) {
        int after = afterJoiners(text, begin, length);
        if (after < length && isLetterOrDigit(text[after])) {
          return begin;
        }
        begin = after;
      } else {
        begin++;
      }
    }
    return length;
  }

  private static int afterJoiners(char[] text, int at, int length) {
    int after = at;
    while (after < length && type(text[after]) == JOINER) {
      after++;
    }
    return after;
  }

  private static boolean isLetterOrDigit(char c) {
    int type = type(c);
    return type == LETTER || type == DIGIT;
  }

  /** The end of the word that begins at {@code begin}. */
  static int end(char[] text, int begin, int length) {
    if (type(text[begin]) == SYMBOL) {
      return begin + 1;
    }
    int last = OTHER;
    int at = begin;
    while (at < length) {
      int type = type(text[at]);
      if (type == LETTER || type == DIGIT || type == JOINER) {
        last = type;
        at++;
      } else if (at + 1 < length && joins(type, last, type(text[at + 1]))) {
        at++;
      } else {
        return at;
      }
    }
    return length;
  }

  /** Whether a character belongs to the word around it. */
  private static boolean joins(int type, int before, int after) {
    if (before != after) {
      return false;
    }
    return switch (type) {
      case MID_LETTER -> before == LETTER;
      case MID_NUMBER -> before == DIGIT;
      case MID_BOTH -> before == LETTER || before == DIGIT;
      default -> false;
    };
  }

  /** The end of a word without a final "'s". */
  static int withoutPossessive(char[] text, int begin, int end) {
    if (end - begin < 3 || (text[end - 1] != 's' && text[end - 1] != 'S')) {
      return end;
    }
    char apostrophe = text[end - 2];
    return apostrophe == '\'' || apostrophe == '’' ? end - 2 : end;
  }

  /**
   * Puts a word into lower case without accents at the beginning of an array.
   *
   * @param folded four times as long as the word, or {@link #LONGEST_FOLDED}
   * @return how many characters it has now
   */
  static int fold(char[] text, int begin, int end, char[] folded) {
    int size = 0;
    for (int i = begin; i < end; i++) {
      char c = text[i];
      if (c < 0x80) {
        folded[size++] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
      } else {
        String letters = Folding.fold(c);
        letters.getChars(0, letters.length(), folded, size);
        size += letters.length();
      }
    }
    return size;
  }
}
