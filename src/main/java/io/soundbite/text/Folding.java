package io.soundbite.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import org.apache.lucene.analysis.CharacterUtils;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Makes names comparable whatever their case and accents: "Zoë" and "ZOE" fold to "zoe", whether
 * the accent is part of its letter or a character of its own. What is searched, indexed and counted
 * is folded here and nowhere else, so that all three agree.
 *
 * <p>Characters are composed (Unicode normalization form C), put into lower case one by one,
 * whatever stands around them, and written in ASCII where they can be; combining marks that then
 * still stand behind another character are left out, and so is what is {@link Hidden}.
 */
public final class Folding {

  /** Below it, characters are composed already, and none is a combining mark. */
  private static final char MARKS = '\u0300';

  private static final char MARKS_END = '\u0370';

  /** The most units of ASCII that stand for one. */
  private static final int LONGEST = 4;

  /**
   * What each character below the marks folds to; to ask Lucene each time takes five times as long.
   */
  private static final String[] LATIN = latin();

  private Folding() {}

  private static String[] latin() {
    String[] folded = new String[MARKS];
    for (char c = 0; c < MARKS; c++) {
      folded[c] = foreign(String.valueOf(c));
    }
    return folded;
  }

  /** The text in lower case, without accents, ligatures written in ASCII where they can be. */
  public static String fold(String text) {
    int from = 0;
    while (from < text.length() && text.charAt(from) < 0x80) {
      from++;
    }
    if (from == text.length()) {
      return text.toLowerCase(Locale.ROOT);
    }
    return isLatin(text, from) ? latin(text) : foreign(Normalizer.normalize(text, Form.NFC));
  }

  /** What a composed character folds to where it stands alone, or among others of its kind. */
  public static String fold(char c) {
    if (c < MARKS) {
      return LATIN[c];
    }
    return c == '’' ? "'" : foreign(String.valueOf(c));
  }

  /** Whether a character is a mark that stands on the letter before it, and is folded away. */
  public static boolean isMark(char c) {
    return c >= MARKS && c < MARKS_END;
  }

  private static boolean isLatin(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= MARKS && c != '’') {
        return false;
      }
    }
    return true;
  }

  private static String latin(String text) {
    StringBuilder folded = new StringBuilder(text.length() + 4);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      folded.append(fold(c));
    }
    return folded.toString();
  }

  private static String foreign(String composed) {
    char[] letters = composed.toCharArray();
    CharacterUtils.toLowerCase(letters, 0, letters.length);
    char[] folded = new char[LONGEST * letters.length];
    int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
    CharacterUtils.toLowerCase(folded, 0, length); // small capitals became large ones
    return new String(folded, 0, withoutMarks(folded, length));
  }

  /** Moves the characters together over marks and what is hidden; returns how many remain. */
  private static int withoutMarks(char[] text, int length) {
    int kept = 0;
    for (int i = 0; i < length; i++) {
      if ((!isMark(text[i]) || kept == 0) && !Hidden.is(text[i])) {
        text[kept++] = text[i];
      }
    }
    return kept;
  }
}
