package io.soundbite.query;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads ranges of numbers of a field of one's own: {@code >= 3}, {@code [1 TO 5]}. */
final class NumberReader {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,400}(\\.\\d{0,400})?|\\.\\d{1,400})([eE][+-]?\\d{1,4})?");

  private final Cursor cursor;
  private final Field.Own field;

  NumberReader(Cursor cursor, Field.Own field) {
    this.cursor = cursor;
    this.field = field;
  }

  /** At one of the signs {@code < <= > >=}. */
  Query compared() {
    int begin = cursor.at();
    String sign = cursor.comparison();
    int start = cursor.at();
    double number = number(start, cursor.restOfCondition());
    boolean with = sign.endsWith("=");
    return sign.startsWith(">")
        ? range(begin, number, with, Double.POSITIVE_INFINITY, true)
        : range(begin, Double.NEGATIVE_INFINITY, true, number, with);
  }

  /** At the bracket that opens a range. */
  Query range() {
    int begin = cursor.at();
    boolean withFrom = cursor.next() == '[';
    double from = end(Double.NEGATIVE_INFINITY);
    cursor.skipTo(begin, field.label() + ":[1 TO 5]");
    double to = end(Double.POSITIVE_INFINITY);
    return range(begin, from, withFrom, to, cursor.closeRange(begin));
  }

  /** One end of a range, or where it is a star the one that leaves it open. */
  private double end(double open) {
    cursor.skipBlanks();
    int start = cursor.at();
    String written = cursor.endOfRange();
    return written.equals("*") ? open : number(start, written);
  }

  private double number(int start, String written) {
    double number = NUMBER.matcher(written).matches() ? Double.parseDouble(written) : Double.NaN;
    if (!Double.isFinite(number)) {
      throw cursor.error(
          start,
          "expected a number, as in %s>=3; %1$s:word finds words, and %1$s:* whatever has the field"
              .formatted(field.label()));
    }
    return number;
  }

  private Query range(int start, double from, boolean withFrom, double to, boolean withTo) {
    return cursor.built(start, () -> new Query.Range(field, from, withFrom, to, withTo));
  }

  static String write(Query.Range range) {
    boolean noLeast = range.from() == Double.NEGATIVE_INFINITY;
    boolean noMost = range.to() == Double.POSITIVE_INFINITY;
    String field = range.field().label();
    if (noMost && !noLeast) {
      return field + (range.withFrom() ? ">=" : ">") + write(range.from());
    }
    if (noLeast && !noMost) {
      return field + (range.withTo() ? "<=" : "<") + write(range.to());
    }
    return field
        + (range.withFrom() ? ":[" : ":{")
        + (noLeast ? "*" : write(range.from()))
        + " TO "
        + (noMost ? "*" : write(range.to()))
        + (range.withTo() ? ']' : '}');
  }

  private static String write(double number) {
    String plain = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    return plain.length() <= 40 ? plain : Double.toString(number);
  }
}
