package io.soundbite.text;

/**
 * Finds the lists of links that some sites drop into the midst of a sentence, where the page had
 * them beside it: behind a name the whole name again, glued to the headlines, and MORE at their
 * end. "Sen. Silva Ana Maria SilvaSilva wins vote Rivals weigh bid MORE (D-Ohio) said" is read as
 * "Sen. Silva (D-Ohio) said". Where no headline follows, MORE is glued; where the given name stands
 * before both, there may be a blank in place of the glue.
 */
final class LinkLists {

  private static final Needle END = new Needle("MORE");
  private static final int LONGEST = 700;
  private static final int LONGEST_NAME = 80;
  private static final int SHORTEST_SURNAME = 3;

  private final String text;

  private LinkLists(String text) {
    this.text = text;
  }

  /** Leaves them out. */
  static void find(String text, LeftOut leftOut) {
    new LinkLists(text).find(leftOut);
  }

  private void find(LeftOut leftOut) {
    int from = 0;
    for (int at = END.in(text, 0); at >= 0; at = END.in(text, at + 1)) {
      int end = at + END.length();
      if (isEndOfWord(end) && (isSmall(at - 1) || isBlank(at - 1))) {
        int begin = begin(Math.max(from, at - LONGEST), at);
        if (begin >= 0) {
          leftOut.add(begin, end);
        }
        from = end;
      }
    }
  }

  private boolean isEndOfWord(int at) {
    return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  /** Where the list begins that ends there: behind the first name that is said again; or -1. */
  private int begin(int from, int end) {
    int line = end;
    while (line > from && text.charAt(line - 1) != '\n') {
      line--;
    }
    for (int head = line + 1; head <= end; head++) {
      int begin = -1;
      if (isHead(text.charAt(head)) && isSmall(head - 1)) {
        begin = endOfSame(line, head);
      } else if (isHead(text.charAt(head)) && isBlank(head - 1)) {
        begin = endOfSame(line, head - 1);
        begin = begin >= 0 && startsOver(line, begin) ? begin : -1;
      }
      if (begin >= 0) {
        return begin;
      }
    }
    return -1;
  }

  /** Whether the given name stands on either side of a surname: "Ana Silva Ana Maria Silva". */
  private boolean startsOver(int from, int end) {
    int surname = text.lastIndexOf(' ', end - 1);
    int given = surname - 1;
    while (given > from && isOfName(text.charAt(given - 1))) {
      given--;
    }
    return given >= from
        && surname - given >= SHORTEST_SURNAME - 1
        && text.regionMatches(end + 1, text, given, surname + 1 - given);
  }

  private boolean isSmall(int at) {
    return at >= 0 && Character.isLowerCase(text.charAt(at));
  }

  private boolean isBlank(int at) {
    return at >= 0 && text.charAt(at) == ' ';
  }

  private static boolean isHead(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c);
  }

  private static boolean isOfName(char c) {
    return Character.isLetter(c) || c == '-' || c == '’' || c == '\'';
  }

  /** The end of the name before that has the surname which ends at the glue; or -1. */
  private int endOfSame(int from, int glue) {
    int first = glue;
    while (first > from && isOfName(text.charAt(first - 1))) {
      first--;
    }
    int length = glue - first;
    if (length < SHORTEST_SURNAME || length > LONGEST_NAME) {
      return -1;
    }
    int least = Math.max(from + 1, first - LONGEST_NAME);
    for (int before = first - length - 1; before >= least; before--) {
      if (text.charAt(before - 1) == ' '
          && text.charAt(before + length) == ' '
          && text.regionMatches(before, text, first, length)) {
        return before + length;
      }
    }
    return -1;
  }
}
