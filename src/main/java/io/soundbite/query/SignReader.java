package io.soundbite.query;

/** Reads the signs before, between and after conditions, and leaves them to the outline. */
final class SignReader {

  private static final int MAX_DIGITS = 6;

  private final Cursor cursor;
  private final Outline outline;

  SignReader(Cursor cursor, Outline outline) {
    this.cursor = cursor;
    this.outline = outline;
  }

  /** Passes over what has no meaning. */
  void blank(int length) {
    cursor.skip(length);
    outline.blank(length);
  }

  /** Takes over what Lucene's grammar reads as it stands. */
  void copy(int length) {
    int start = cursor.at();
    cursor.skip(length);
    outline.sign(cursor.since(start));
  }

  /** A sign before a word counts; a dash between blanks, or a row of them, is punctuation. */
  void modifier() {
    int sign = cursor.peek();
    int length = 1;
    while (cursor.peek(length) == sign) {
      length++;
    }
    int after = cursor.peek(length);
    if (length > 1 || after == Cursor.END || after == ')' || Cursor.isBlank(after)) {
      blank(length);
    } else {
      copy(1);
    }
  }

  /** What may cling to a closing parenthesis: {@code ^2}, {@code @2} or both. */
  void afterGroup() {
    if (cursor.peek() == '^') {
      boost();
    }
    if (cursor.peek() == '@') {
      atLeast();
    }
  }

  void boost() {
    int start = cursor.at();
    cursor.skip(1);
    boolean number = !cursor.digits().isEmpty();
    if (number && cursor.skipIf('.')) {
      number = !cursor.digits().isEmpty();
    }
    String sign = cursor.since(start);
    if (!number || Float.isInfinite(Float.parseFloat(sign.substring(1)))) {
      throw cursor.error(
          start, "expected a number after ^, as in ^2 or ^0.5; \\^ stands for the character");
    }
    if (!cursor.atBoundary() && cursor.peek() != '@') {
      throw cursor.error("expected a blank after " + sign);
    }
    outline.sign(sign);
  }

  private void atLeast() {
    int start = cursor.at();
    cursor.skip(1);
    String digits = cursor.digits();
    if (digits.isEmpty() || digits.length() > MAX_DIGITS || !cursor.atBoundary()) {
      throw cursor.error(
          start, "expected a whole number after @, as in (a b c)@2: how many must hold");
    }
    outline.sign(cursor.since(start));
  }
}
