package io.soundbite.query;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Reads how certain a quote is to be: a number from 0 to 1. */
final class ConfidenceReader {

  private static final Pattern NUMBER = Pattern.compile("0?\\.\\d+|0|1(\\.0+)?");

  /** Confidences that differ by less are taken for the same. */
  private static final double STEP = 1e-9;

  private final Cursor cursor;
  private final boolean inQuote;

  /**
   * @param inQuote whether it stands in what is asked of one quote
   */
  ConfidenceReader(Cursor cursor, boolean inQuote) {
    this.cursor = cursor;
    this.inQuote = inQuote;
  }

  /** At one of the signs {@code < <= > >=}. */
  Query compared() {
    String sign = cursor.comparison();
    int start = cursor.at();
    double number = number(start, cursor.restOfCondition());
    return switch (sign) {
      case ">=" -> from(start, number);
      case ">" -> from(start, above(start, number));
      case "<" -> below(start, number);
      default -> number == 1 ? new Query.Certain(0) : below(start, above(start, number));
    };
  }

  /** At the number, a range of numbers, or a star for any. */
  Query read() {
    if (cursor.peek() == '[' || cursor.peek() == '{') {
      return range();
    }
    int start = cursor.at();
    String written = cursor.restOfCondition();
    return written.equals("*") ? new Query.Certain(0) : from(start, number(start, written));
  }

  private Query range() {
    int begin = cursor.at();
    boolean fromInclusive = cursor.next() == '[';
    OptionalDouble from = end();
    cursor.skipTo(begin, "confidence:[0.5 TO 0.9]");
    OptionalDouble to = end();
    boolean toInclusive = cursor.closeRange(begin);
    double least = from.isPresent() ? atLeast(begin, from.getAsDouble(), fromInclusive) : 0;
    Query certain = from(begin, least);
    if (to.isEmpty() || (to.getAsDouble() == 1 && toInclusive)) {
      return certain;
    }
    double below = atLeast(begin, to.getAsDouble(), !toInclusive);
    if (below <= least) {
      throw cursor.error(begin, "expected a range that ends after it starts");
    }
    return ofOne(Query.all(certain, Query.not(from(begin, below))));
  }

  private double atLeast(int start, double number, boolean inclusive) {
    return inclusive ? number : above(start, number);
  }

  /** One end of a range; empty where it is a star. */
  private OptionalDouble end() {
    cursor.skipBlanks();
    int start = cursor.at();
    String written = cursor.endOfRange();
    return written.equals("*") ? OptionalDouble.empty() : OptionalDouble.of(number(start, written));
  }

  private double number(int start, String written) {
    return number(cursor, start, written, "confidence>=0.9");
  }

  /** The number that is written at {@code start}; where it is none, the error gives an example. */
  static double number(Cursor cursor, int start, String written, String example) {
    if (!NUMBER.matcher(written).matches()) {
      throw cursor.error(start, "expected a number from 0 to 1, as in " + example);
    }
    return Double.parseDouble(written);
  }

  private Query from(int start, double number) {
    return cursor.built(start, () -> new Query.Certain(number));
  }

  private Query below(int start, double number) {
    return ofOne(Query.not(from(start, number)));
  }

  /** One and the same quote meets all of it. */
  private Query ofOne(Query query) {
    return inQuote ? query : Query.inQuote(query);
  }

  /** The next number, so that "above" is "from" that. */
  private double above(int start, double number) {
    if (number == 1) {
      throw cursor.error(start, "no confidence is above 1");
    }
    return Math.min(1, number + STEP);
  }

  static String write(Query.Certain certain) {
    return "confidence>=" + write(certain.atLeast());
  }

  static String write(double number) {
    return BigDecimal.valueOf(number).toPlainString();
  }
}
