package io.soundbite.query;

import java.util.Set;

/** Writes words so that they are read as they are. */
final class Escaping {

  private static final String ANYWHERE = "\\():=<>^~*?" + Cursor.OPENING_MARKS;
  private static final String FIRST = "+-!/[{";
  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");

  private Escaping() {}

  /** Whether the text is a single word that needs no backslash and is no operator. */
  static boolean isPlain(String text) {
    return word(text).equals(text);
  }

  /** The text as one word, even with blanks: {@code Xi\ Jinping}. */
  static String word(String text) {
    boolean protect = OPERATORS.contains(text) || !isSearchable(text);
    StringBuilder word = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean first = i == 0 && (protect || FIRST.indexOf(c) >= 0);
      append(c, first, word);
    }
    return word.toString();
  }

  /** The pattern as one word, its wildcards at work. */
  static String pattern(Pattern pattern) {
    String text = pattern.text();
    boolean protect = text.indexOf('*') < 0 && !isSearchable(pattern.literal());
    StringBuilder word = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '*' || c == '?') {
        word.append(c);
      } else {
        boolean first = i == 0 && FIRST.indexOf(c) >= 0;
        append(c == '\\' ? text.charAt(++i) : c, protect || first, word);
      }
    }
    return word.toString();
  }

  /** The text in quotation marks. */
  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static void append(char c, boolean protect, StringBuilder word) {
    if (protect || ANYWHERE.indexOf(c) >= 0 || Cursor.isBlank(c)) {
      word.append('\\');
    }
    word.append(c);
  }

  private static boolean isSearchable(String text) {
    return text.chars().anyMatch(c -> WordReader.isSearchable((char) c));
  }
}
