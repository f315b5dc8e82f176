package io.soundbite.query;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads how certain a quote is to be: a number from 0 to 1. */
final class ConfidenceReader {

  private static final Pattern NUMBER = Pattern.compile("0?\\.\\d+|0|1(\\.0+)?");

  private final Cursor cursor;

  ConfidenceReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /** At one of the signs {@code < <= > >=}. */
  Query compared() {
    int begin = cursor.at();
    cursor.skip(cursor.peek(1) == '=' ? 2 : 1);
    String sign = cursor.since(begin);
    cursor.skipBlanks();
    int start = cursor.at();
    double number = number(start, token());
    return switch (sign) {
      case ">=" -> from(start, number);
      case ">" -> from(start, above(start, number));
      case "<" -> below(start, number);
      default -> below(start, above(start, number));
    };
  }

  /** At the number, a range of numbers, or a star for any. */
  Query read() {
    if (cursor.peek() == '[' || cursor.peek() == '{') {
      return range();
    }
    int start = cursor.at();
    String written = token();
    return written.equals("*") ? new Query.Certain(0) : from(start, number(start, written));
  }

  private Query range() {
    int begin = cursor.at();
    boolean fromInclusive = cursor.next() == '[';
    double from = end(0);
    cursor.skipBlanks();
    if (!cursor.looksAt("TO")) {
      throw cursor.error(begin, "expected a range such as confidence:[0.5 TO 0.9]");
    }
    cursor.skip("TO".length());
    double to = end(1);
    cursor.skipBlanks();
    if (cursor.peek() != ']' && cursor.peek() != '}') {
      throw cursor.error("expected ] or } to close the range opened at column " + (begin + 1));
    }
    boolean toInclusive = cursor.next() == ']';
    double least = fromInclusive ? from : above(begin, from);
    if (to < least || (to == least && !toInclusive)) {
      throw cursor.error(begin, "expected a range that ends after it starts");
    }
    Query certain = from(begin, least);
    if (to == 1 && toInclusive) {
      return certain;
    }
    Query tooCertain = from(begin, toInclusive ? above(begin, to) : to);
    return Query.inQuote(Query.all(certain, Query.not(tooCertain)));
  }

  /** One end of a range; {@code open} where it is a star. */
  private double end(double open) {
    cursor.skipBlanks();
    int start = cursor.at();
    while (!cursor.atEnd() && "]}".indexOf(cursor.peek()) < 0 && !Cursor.isBlank(cursor.peek())) {
      cursor.skip(1);
    }
    String written = cursor.since(start);
    return written.equals("*") ? open : number(start, written);
  }

  private String token() {
    int start = cursor.at();
    while (!cursor.atEndOfCondition()) {
      cursor.skip(1);
    }
    return cursor.since(start);
  }

  private double number(int start, String written) {
    if (!NUMBER.matcher(written).matches()) {
      throw cursor.error(start, "expected a number from 0 to 1, as in confidence>=0.9");
    }
    return Double.parseDouble(written);
  }

  private Query from(int start, double number) {
    return cursor.built(start, () -> new Query.Certain(number));
  }

  private Query below(int start, double number) {
    return Query.inQuote(Query.not(from(start, number)));
  }

  /** The next number, so that "above" is "from" that. */
  private double above(int start, double number) {
    if (number == 1) {
      throw cursor.error(start, "no confidence is above 1");
    }
    return Math.nextUp(number);
  }

  static String write(Query.Certain certain) {
    return "confidence>=" + BigDecimal.valueOf(certain.atLeast()).toPlainString();
  }
}
