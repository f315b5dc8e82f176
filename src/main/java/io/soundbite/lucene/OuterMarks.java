package io.soundbite.lucene;

/** What may stand around a word or a name: quotation marks, brackets, commas, signs. */
final class OuterMarks {

  private OuterMarks() {}

  /** A text from its first letter or digit to its last; empty where it has none. */
  static String without(String text) {
    int begin = 0;
    while (begin < text.length() && isMark(text.codePointAt(begin))) {
      begin += Character.charCount(text.codePointAt(begin));
    }
    int end = text.length();
    while (end > begin && isMark(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(begin, end);
  }

  private static boolean isMark(int character) {
    return !Character.isLetterOrDigit(character);
  }
}
