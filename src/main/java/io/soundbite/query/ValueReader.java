package io.soundbite.query;

import io.soundbite.query.Field.Matching;
import java.math.BigInteger;
import java.util.Optional;

/** Reads one condition after its field: a word, a phrase, a pattern. */
final class ValueReader {

  /** Stands before a word or a phrase that is to be found as it is written. */
  static final char EXACT = '=';

  /** Words with fewer letters than this are taken as they are spelled. */
  private static final int SHORT = 3;

  /** Words with as many letters may have two that differ. */
  private static final int LONG = 6;

  private final Cursor cursor;
  private final Field field;
  private final boolean named;
  private final boolean inQuote;
  private final int begin;

  /**
   * A reader of what comes next.
   *
   * @param name the field as the query names it, here or before a group; empty where it does not
   * @param inQuote whether it stands in what is asked of one quote
   */
  ValueReader(Cursor cursor, Optional<Field> name, boolean inQuote) {
    this.inQuote = inQuote;
    this.cursor = cursor;
    this.field = name.orElse(Field.TEXT);
    this.named = name.isPresent();
    this.begin = cursor.at();
  }

  /** The condition; empty where there are only signs that no one looks for, such as a dash. */
  Optional<Query> read() {
    if (field.equals(Field.DATE)) {
      return Optional.of(new DateReader(cursor).read());
    }
    if (field.equals(Field.CONFIDENCE)) {
      return Optional.of(new ConfidenceReader(cursor, inQuote).read());
    }
    if (cursor.atQuotationMark()) {
      return Optional.of(quoted());
    }
    if (field instanceof Field.Own own && (cursor.peek() == '[' || cursor.peek() == '{')) {
      return Optional.of(new NumberReader(cursor, own).range());
    }
    if (field instanceof Field.Own own && (cursor.peek() == '<' || cursor.peek() == '>')) {
      return Optional.of(new NumberReader(cursor, own).compared());
    }
    if (beginsExact()) {
      return exact();
    }
    int first = cursor.peek();
    if ((first == '[' || first == '{') && (named || beginsRange())) {
      throw noRange();
    }
    return first == '/' && (named || !blankAfterSlash()) ? Optional.of(regex()) : word();
  }

  private Optional<Query> word() {
    WordReader word = new WordReader(cursor, field.matching());
    Pattern pattern = word.read();
    if (cursor.peek() == '~') {
      return Optional.of(fuzzy(pattern));
    }
    if (!word.isSearchable()) {
      return Optional.empty();
    }
    boolean literal = !pattern.hasWildcard() || pattern.isQuestion();
    return Optional.of(literal ? words(pattern.literal()) : wildcard(pattern));
  }

  /** "= 5" and "==" are punctuation. */
  private boolean beginsExact() {
    int second = cursor.peek(1);
    return cursor.peek() == EXACT
        && field.matching() == Matching.WORDS
        && second != EXACT
        && second != ')'
        && second != Cursor.END
        && !Cursor.isBlank(second);
  }

  private Optional<Query> exact() {
    if (cursor.peek(1) == '(') {
      throw cursor.error(
          "= stands before a word or a phrase; for a group, put it before each of its words");
    }
    cursor.skip(1);
    if (cursor.atQuotationMark()) {
      String text = cursor.quoted();
      int slop = cursor.peek() == '~' ? slop() : 0;
      return Optional.of(new Query.Exact(field, text, slop));
    }
    WordReader word = new WordReader(cursor, field.matching());
    Pattern pattern = word.read();
    if (cursor.peek() == '~' || (pattern.hasWildcard() && !pattern.isQuestion())) {
      throw cursor.error(
          begin,
          "= stands before a word or a phrase; patterns such as wall* and wall~1 find words as they"
              + " are written without it");
    }
    return word.isSearchable()
        ? Optional.of(cursor.built(begin, () -> new Query.Exact(field, pattern.literal(), 0)))
        : Optional.empty();
  }

  private Query words(String text) {
    if (field.matching() == Matching.TOPIC) {
      return new TopicReader(cursor, field, begin).named(text);
    }
    return cursor.built(begin, () -> new Query.Words(field, text));
  }

  private Query wildcard(Pattern pattern) {
    if (pattern.text().equals("*") && !named) {
      return new Query.Everything();
    }
    return cursor.built(
        begin,
        () ->
            pattern.isPrefix()
                ? new Query.Prefix(field, pattern.prefix())
                : new Query.Wildcard(field, pattern.text()));
  }

  private Query fuzzy(Pattern pattern) {
    if (pattern.hasWildcard()) {
      throw cursor.error("~ cannot follow a word with * or ?; \\~ stands for the character");
    }
    int tilde = cursor.at();
    cursor.skip(1);
    String digits = cursor.digits();
    boolean fits = digits.isEmpty() || (digits.length() == 1 && digits.compareTo("2") <= 0);
    if (!fits || !cursor.atEndOfCondition()) {
      throw cursor.error(tilde, "expected ~, ~1 or ~2 and no more: how many letters may differ");
    }
    String word = pattern.literal();
    int edits = digits.isEmpty() ? edits(word) : Integer.parseInt(digits);
    return cursor.built(begin, () -> new Query.Fuzzy(field, word, edits));
  }

  /** How many letters of a word may differ where nobody says it. */
  private static int edits(String word) {
    return word.length() < SHORT ? 0 : word.length() < LONG ? 1 : 2;
  }

  private Query quoted() {
    String text = cursor.quoted();
    boolean whole = field.matching() == Matching.TOPIC || field.matching().isWhole();
    if (cursor.peek() != '~') {
      return whole ? words(text) : new Query.Phrase(field, text, 0);
    }
    if (whole) {
      throw cursor.error("~ is for words in an order; %s: has none".formatted(field.label()));
    }
    return new Query.Phrase(field, text, slop());
  }

  private int slop() {
    int tilde = cursor.at();
    cursor.skip(1);
    String digits = cursor.digits();
    if (digits.isEmpty() || !cursor.atEndOfCondition()) {
      throw cursor.error(
          tilde,
          "expected a whole number after ~, as in \"peace deal\"~3: how many moves of a word are"
              + " forgiven");
    }
    BigInteger slop = new BigInteger(digits);
    if (slop.bitLength() >= Integer.SIZE) {
      throw cursor.error(
          tilde,
          "the number after ~ is at most %,d: how many moves of a word are forgiven"
              .formatted(Integer.MAX_VALUE));
    }
    return slop.intValue();
  }

  /** "[Photos]" has no range. */
  private boolean beginsRange() {
    int second = cursor.peek(1);
    return second == '*' || (second >= '0' && second <= '9');
  }

  /** "Black / white" has no regular expression. */
  private boolean blankAfterSlash() {
    return cursor.peek(1) == Cursor.END || Cursor.isBlank(cursor.peek(1));
  }

  private Query regex() {
    cursor.skip(1);
    int start = cursor.at();
    while (cursor.peek() != '/') {
      if (cursor.atEnd()) {
        throw cursor.error(
            begin,
            "a regular expression is opened here and never closed; \\/ stands for a slash"
                + Remarks.distance("/" + cursor.since(start)).map("; "::concat).orElse(""));
      }
      cursor.skip(cursor.peek() == '\\' && cursor.peek(1) != Cursor.END ? 2 : 1);
    }
    String pattern = cursor.since(start);
    cursor.skip(1);
    if (!cursor.atEndOfCondition()) {
      throw cursor.error("expected a blank after the regular expression; \\/ stands for a slash");
    }
    return cursor.built(begin, () -> new Query.Regex(field, pattern));
  }

  private QuerySyntaxException noRange() {
    return cursor.error(
        "ranges are for dates, as in date:[2023-03-01 TO 2023-03-31]; \\%c stands for the bracket"
            .formatted(cursor.peek()));
  }
}
