package io.soundbite.text;

import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Makes names comparable whatever their case and accents: "Zoë" and "ZOE" fold to "zoe". */
public final class Folding {

  private Folding() {}

  /** The text in lower case, accents and ligatures written in ASCII where they can be. */
  public static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) >= 0x80) {
        return toAscii(lower);
      }
    }
    return lower;
  }

  private static String toAscii(String text) {
    char[] input = text.toCharArray();
    char[] output = new char[4 * input.length];
    int length = ASCIIFoldingFilter.foldToASCII(input, 0, output, 0, input.length);
    return new String(output, 0, length);
  }
}
