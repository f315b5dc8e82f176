package io.soundbite.text;

/**
 * Characters in words that nobody sees: soft hyphens, and signs without width, which say where a
 * line may break or which way to write. Words, names and queries are read as if they were not
 * there; offsets count them.
 */
public final class Hidden {

  private static final char SOFT_HYPHEN = '\u00ad';

  /** Also where words of other scripts may part, such as Thai. */
  public static final char ZERO_WIDTH_SPACE = '\u200b';

  private static final char LAST_WITHOUT_WIDTH = '\u200f';

  /** A character that never parts words. */
  public static final char WORD_JOINER = '\u2060';

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private static final char[] ALL = {
    SOFT_HYPHEN, ZERO_WIDTH_SPACE, '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff'
  };

  private Hidden() {}

  /** Whether a character is one of them. */
  public static boolean is(char c) {
    return c >= SOFT_HYPHEN
        && (c == SOFT_HYPHEN
            || (c >= ZERO_WIDTH_SPACE && c <= LAST_WITHOUT_WIDTH)
            || c == WORD_JOINER
            || c == BYTE_ORDER_MARK);
  }

  /** Whether a text has one of them; quick, as few have. */
  public static boolean isIn(String text) {
    for (char c : ALL) {
      if (text.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The text without them; the same where it has none. */
  public static String removed(String text) {
    return isIn(text) ? Visible.of(text).text() : text;
  }
}
