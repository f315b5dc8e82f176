package io.soundbite.cli;

/**
 * The text of strangers as it may reach a terminal: without control characters, which could clear
 * the screen or set the title of a window, and without marks that turn the direction of writing.
 * Each becomes one character, so that offsets stay true.
 */
final class Printable {

  private Printable() {}

  /** The text on one line. */
  static String line(String text) {
    return replaced(text, false);
  }

  /** The text with its line ends. */
  static String lines(String text) {
    return replaced(text, true);
  }

  private static String replaced(String text, boolean keepsLineEnds) {
    StringBuilder printable = new StringBuilder(text);
    for (int i = 0; i < printable.length(); i++) {
      char c = printable.charAt(i);
      if (!(c == '\n' && keepsLineEnds)) {
        printable.setCharAt(i, replacement(c));
      }
    }
    return printable.toString();
  }

  private static char replacement(char c) {
    boolean turnsDirection = (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    if (c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029') {
      return ' ';
    }
    return Character.isISOControl(c) || turnsDirection ? '\ufffd' : c;
  }
}
