package io.soundbite.topic;

import io.soundbite.text.Folding;

/**
 * Walks over the words of a text and tells the hash of each, without building a string. A word is a
 * run of letters and digits, folded in case and accents; "’s" at its end is dropped, an apostrophe
 * within it too ("O’Neill" is "oneill"), and "U.S." is "us". Linear in the length of the text.
 *
 * <p>The hash is FNV-1a of 64 bits (Fowler, Noll and Vo) over the folded letters.
 */
final class Words {

  /** How a word is written: with small letters, a capital in front, or all capitals. */
  enum Casing {
    LOWER,
    TITLE,
    UPPER
  }

  /** Told the hash of the word so far after each of its letters. */
  interface Prefixes {
    void see(long hash);
  }

  private static final long FNV_BASIS = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  /** How characters below 0x250 are folded: Latin with all that is derived from it. */
  private static final String[] FOLDED = new String[0x250];

  static {
    for (char c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = Character.isLetterOrDigit(c) ? Folding.fold(String.valueOf(c)) : "";
    }
  }

  /** Whether a character below 0x250 is a letter or a digit. */
  private static final boolean[] IN_WORD = new boolean[FOLDED.length];

  static {
    for (char c = 0; c < FOLDED.length; c++) {
      IN_WORD[c] = Character.isLetterOrDigit(c);
    }
  }

  private final char[] text;
  private final Prefixes prefixes;
  private int position;
  private int begin;
  private long hash;
  private int letters;
  private int capitals;
  private boolean startsCapital;
  private boolean joined;

  Words(String text, Prefixes prefixes) {
    this.text = text.toCharArray();
    this.prefixes = prefixes;
  }

  /** Moves to the next word; false at the end of the text. */
  boolean next() {
    skipToWord();
    begin = position;
    hash = FNV_BASIS;
    letters = 0;
    capitals = 0;
    if (position == text.length) {
      return false;
    }
    readWord();
    return true;
  }

  /** Where the word begins in the text. */
  int begin() {
    return begin;
  }

  /** Where the walk goes on: behind the word and the "'s" that belongs to it. */
  int end() {
    return position;
  }

  /** The word as it is compared: folded, without the "'s" at its end and the marks within. */
  String folded() {
    String word = Folding.fold(String.valueOf(text, begin, position - begin));
    int end = word.length();
    if (end > 2 && isApostrophe(word.charAt(end - 2))) {
      end -= 2;
    }
    var folded = new StringBuilder(end);
    for (int i = 0; i < end; i++) {
      if (isInWord(word.charAt(i))) {
        folded.append(word.charAt(i));
      }
    }
    return folded.toString();
  }

  /** Never 0. */
  long hash() {
    return hash == 0 ? 1 : hash;
  }

  Casing casing() {
    if (!startsCapital) {
      return Casing.LOWER;
    }
    return letters > 1 && capitals == letters ? Casing.UPPER : Casing.TITLE;
  }

  /**
   * Whether only spaces, hyphens, ampersands, slashes, a point without a space and one line break
   * at most part this word from the one before.
   */
  boolean joined() {
    return joined;
  }

  private void skipToWord() {
    joined = true;
    int lineBreaks = 0;
    while (position < text.length && !isInWord(text[position])) {
      char c = text[position++];
      lineBreaks += c == '\n' ? 1 : 0;
      joined &= (joins(c) || (c == '.' && isLetterAt(position))) && lineBreaks < 2;
    }
  }

  private void readWord() {
    startsCapital = Character.isUpperCase(text[position]);
    while (position < text.length) {
      char c = text[position];
      if (isInWord(c)) {
        add(c);
        position++;
      } else if (joinsLetters(c)) {
        position++;
      } else {
        position += possessive() ? 2 : 0;
        return;
      }
    }
  }

  private void add(char c) {
    letters++;
    if (c >= 'A' && c <= 'Z') {
      capitals++;
      mix((char) (c + 'a' - 'A'));
    } else if (c < 0x80) {
      mix(c);
    } else {
      addForeign(c);
    }
    prefixes.see(hash);
  }

  private void addForeign(char c) {
    capitals += Character.isUpperCase(c) ? 1 : 0;
    if (c < FOLDED.length) {
      String folded = FOLDED[c];
      for (int i = 0; i < folded.length(); i++) {
        mix(folded.charAt(i));
      }
    } else {
      mix(Character.toLowerCase(c));
    }
  }

  private void mix(char c) {
    hash = (hash ^ c) * FNV_PRIME;
  }

  /** Whether "'s" stands here, and the word ends with it. */
  private boolean possessive() {
    return position + 1 < text.length
        && isApostrophe(text[position])
        && (text[position + 1] == 's' || text[position + 1] == 'S')
        && !isLetterAt(position + 2);
  }

  private boolean joinsLetters(char c) {
    return abbreviates(c) || (isApostrophe(c) && isLetterAt(position + 1) && !possessive());
  }

  /** Whether the point stands between single letters, as in "U.S.". */
  private boolean abbreviates(char c) {
    return c == '.'
        && isLetterAt(position + 1)
        && !isLetterAt(position + 2)
        && (position < 2 || !isLetterAt(position - 2));
  }

  private boolean isLetterAt(int index) {
    return index < text.length && Character.isLetter(text[index]);
  }

  private static boolean isInWord(char c) {
    return c < IN_WORD.length ? IN_WORD[c] : Character.isLetterOrDigit(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean joins(char c) {
    return c == ' '
        || c == '-'
        || c == '&'
        || c == '/'
        || c == '\n'
        || c == '\r'
        || c == '\t'
        || c == '\u2010'
        || c == '\u2011'
        || c == '\u00A0';
  }
}
