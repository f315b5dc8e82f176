package io.soundbite.query;

/** Reads one word, wildcards and all, as people write it in news: 9/11, 10:30, AT&amp;T, C++. */
final class WordReader {

  /** What ends a word in the midst of it; the other signs do so only before a word. */
  private static final String ENDS = "(~" + Cursor.OPENING_MARKS;

  private final Cursor cursor;
  private final Field.Matching matching;
  private final boolean exact;
  private final Pattern.Builder pattern = new Pattern.Builder();
  private boolean searchable;
  private int open;

  /**
   * A reader of the word that comes next.
   *
   * @param matching where it is by the {@linkplain Field.Matching#isWhole whole}, the value is read
   *     as it stands, up to a blank, a boost, or a parenthesis that closes none of its own, and
   *     only a star is a wildcard: addresses have question marks; a topic ends before its
   *     confidence
   */
  WordReader(Cursor cursor, Field.Matching matching) {
    this.cursor = cursor;
    this.matching = matching;
    this.exact = matching.isWhole();
    this.searchable = exact;
  }

  /** The word; its first character belongs to it, whatever it is. */
  Pattern read() {
    do {
      add();
    } while (!atEnd());
    return pattern.build();
  }

  /** Whether there was more than punctuation. */
  boolean isSearchable() {
    return searchable;
  }

  private void add() {
    if (cursor.peek() == '\\') {
      searchable = true;
      pattern.addLiteral(cursor.escaped());
      return;
    }
    char c = cursor.next();
    open += c == '(' ? 1 : 0;
    open -= c == ')' ? 1 : 0;
    searchable |= c == '*' || isSearchable(c);
    if (exact && c == '?') {
      pattern.addLiteral(c);
    } else {
      pattern.add(c);
    }
  }

  private boolean atEnd() {
    if (exact && open > 0 && cursor.peek() == ')') {
      return false;
    }
    return cursor.atEndOfCondition()
        || (!exact && ENDS.indexOf(cursor.peek()) >= 0)
        || (matching == Field.Matching.TOPIC && TopicReader.isAtConfidence(cursor));
  }

  /** Whether a search may look for this character: a letter, a digit, a symbol beyond ASCII. */
  static boolean isSearchable(char c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.CONTROL,
          Character.FORMAT ->
          false;
      default -> c >= 0x80 || Character.isLetterOrDigit(c);
    };
  }
}
