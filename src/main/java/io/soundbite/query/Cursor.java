package io.soundbite.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/** A place in the text of a query; it moves forward only. Columns in errors count from 1. */
final class Cursor {

  /** What {@link #peek} sees beyond the last character. */
  static final int END = -1;

  /** What opens a text in quotation marks, in English, German and French. */
  static final String OPENING_MARKS = "\"“„«";

  private static final String ENDING_WORDS = "()" + OPENING_MARKS;

  private static final List<String> OPERATORS = List.of("AND", "OR", "NOT", "&&", "||");

  private final String text;
  private final Optional<Query> sought;
  private final Instant now;
  private final Optional<Remarks> remarks;
  private int found;
  private int at;

  /**
   * @param now what dates are told from that are relative to the present
   */
  Cursor(String text, Instant now) {
    this(text, Optional.empty(), now, Optional.empty());
  }

  /**
   * @param sought a condition of which the place is wanted
   * @param remarks where they are wanted
   */
  Cursor(String text, Optional<Query> sought, Instant now, Optional<Remarks> remarks) {
    this.text = text;
    this.sought = sought;
    this.now = now;
    this.remarks = remarks;
  }

  /**
   * Has a condition without a field of its own looked at, if anybody wants remarks.
   *
   * @param begin its index; it ends here
   * @param inGroup whether it stands in a group that has a field
   */
  void remark(int begin, boolean inGroup) {
    remarks.ifPresent(looking -> looking.lookAt(begin, since(begin), inGroup));
  }

  /** Has the name of a field of one's own looked at, which begins there. */
  void remark(int begin, Field.Own field) {
    remarks.ifPresent(looking -> looking.lookAt(begin, field));
  }

  Instant now() {
    return now;
  }

  /** Where the condition that is sought was read first; 0 where it was not. */
  int found() {
    return found;
  }

  /** The index of the next character, from 0. */
  int at() {
    return at;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** Whether what has a blank after it may end here: also before a closing parenthesis. */
  boolean atBoundary() {
    return atEnd() || peek() == ')' || isBlank(peek());
  }

  /** Whether a condition may end here: at a boundary or before its boost. */
  boolean atEndOfCondition() {
    return atBoundary() || peek() == '^';
  }

  int peek() {
    return peek(0);
  }

  int peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : END;
  }

  boolean looksAt(String expected) {
    return text.startsWith(expected, at);
  }

  char next() {
    return text.charAt(at++);
  }

  void skip(int count) {
    at += count;
  }

  /** Moves over the next character if it is this one. */
  boolean skipIf(char expected) {
    boolean found = peek() == expected;
    at += found ? 1 : 0;
    return found;
  }

  void skipBlanks() {
    skip(blanksAt(0));
  }

  /** How many blanks stand so far ahead. */
  int blanksAt(int ahead) {
    int blanks = 0;
    while (isBlank(peek(ahead + blanks))) {
      blanks++;
    }
    return blanks;
  }

  /** Moves over what stands here up to where the condition may end. */
  String restOfCondition() {
    int begin = at;
    while (!atEndOfCondition()) {
      at++;
    }
    return since(begin);
  }

  /** Moves over an end of a range: what stands before the next blank or closing bracket. */
  String endOfRange() {
    int begin = at;
    while (!atEnd() && !closesRange() && !isBlank(peek())) {
      at++;
    }
    return since(begin);
  }

  /** Moves over one of the signs {@code < <= > >=} and the blanks behind it; the sign. */
  String comparison() {
    int begin = at;
    skip(peek(1) == '=' ? 2 : 1);
    String sign = since(begin);
    skipBlanks();
    return sign;
  }

  /**
   * Moves over the TO of a range of numbers, and the blanks before it.
   *
   * @param open the index of the bracket that opened it
   * @param example a range of the field, for the error where there is no TO
   */
  void skipTo(int open, String example) {
    skipBlanks();
    if (!looksAt("TO")) {
      throw error(open, "expected a range such as " + example);
    }
    skip("TO".length());
  }

  private boolean closesRange() {
    return peek() == ']' || peek() == '}';
  }

  /**
   * Moves over the bracket that closes a range, and the blanks before it; whether that belongs to
   * the range.
   *
   * @param open the index of the bracket that opens it
   */
  boolean closeRange(int open) {
    skipBlanks();
    if (!closesRange()) {
      throw unclosedRange(open);
    }
    return next() == ']';
  }

  /** That a range is not closed here. */
  QuerySyntaxException unclosedRange(int open) {
    return error("expected ] or } to close the range opened at column " + (open + 1));
  }

  /** Moves over the ASCII digits here, if any. */
  String digits() {
    int begin = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    return since(begin);
  }

  /** The ASCII letters here, without moving over them. */
  String lettersAhead() {
    return ahead(Cursor::isLetter);
  }

  /** The characters here that are so, without moving over them. */
  String ahead(IntPredicate such) {
    int end = at;
    while (end < text.length() && such.test(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end);
  }

  /** The operator here, without moving over it: AND, OR, NOT, or one in signs. */
  Optional<String> operatorAhead() {
    return OPERATORS.stream()
        .filter(word -> looksAt(word) && endsWord(peek(word.length())))
        .findFirst();
  }

  private static boolean endsWord(int c) {
    return c == END || isBlank(c) || ENDING_WORDS.indexOf(c) >= 0;
  }

  /** Moves over a backslash and what it protects; {@code \}{@code u0041} is an A. */
  char escaped() {
    int begin = at++;
    if (atEnd()) {
      throw error(begin, "expected a character after the backslash; \\\\ stands for one backslash");
    }
    return skipIf('u') ? unicode(begin) : next();
  }

  private char unicode(int begin) {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = atEnd() ? -1 : Character.digit(next(), 16);
      if (digit < 0) {
        throw error(begin, "expected four hexadecimal digits after \\u, as in \\u00e9");
      }
      code = 16 * code + digit;
    }
    return (char) code;
  }

  /**
   * Moves over a text in quotation marks and returns it; a straight one closes what others open.
   */
  String quoted() {
    int open = at;
    String closing =
        switch (next()) {
          case '“' -> "”\"";
          case '„' -> "“”\"";
          case '«' -> "»\"";
          default -> "\"";
        };
    StringBuilder quoted = new StringBuilder();
    while (closing.indexOf(peek()) < 0) {
      if (atEnd()) {
        throw error(open, "a quotation mark is opened here and never closed");
      }
      quoted.append(peek() == '\\' ? escaped() : next());
    }
    at++;
    if (quoted.toString().isBlank()) {
      throw error(open, "expected words between the quotation marks");
    }
    return quoted.toString();
  }

  /** What was moved over since {@code begin}. */
  String since(int begin) {
    return text.substring(begin, at);
  }

  /** That reading failed at {@code index}, from 0. */
  QuerySyntaxException error(int index, String expected) {
    return new QuerySyntaxException(text, index + 1, expected);
  }

  /** That reading failed here. */
  QuerySyntaxException error(String expected) {
    return error(at, expected);
  }

  /** The query, unless its record refuses it: then that reading failed at {@code index}. */
  Query built(int index, Supplier<Query> query) {
    try {
      Query built = query.get();
      found = found == 0 && sought.filter(built::equals).isPresent() ? index : found;
      return built;
    } catch (IllegalArgumentException refused) {
      throw error(index, String.valueOf(refused.getMessage()));
    }
  }

  /** Whether the next character opens a text in quotation marks. */
  boolean atQuotationMark() {
    return OPENING_MARKS.indexOf(peek()) >= 0;
  }

  static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
