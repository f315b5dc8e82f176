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

  /** At the sign: from a number on, or less than it. */
  Query compared() {
    boolean less = cursor.looksAt("<") && !cursor.looksAt("<=");
    if (!less && !cursor.looksAt(">=")) {
      throw cursor.error("expected >= or <, as in confidence>=0.9 or confidence<0.5");
    }
    cursor.skip(less ? 1 : 2);
    cursor.skipBlanks();
    return less ? Query.inQuote(Query.not(read())) : read();
  }

  /** At the number, or a star for any. */
  Query read() {
    int start = cursor.at();
    while (!cursor.atEndOfCondition()) {
      cursor.skip(1);
    }
    String written = cursor.since(start);
    if (written.equals("*")) {
      return new Query.Certain(0);
    }
    if (!NUMBER.matcher(written).matches()) {
      throw cursor.error(start, "expected a number from 0 to 1, as in confidence>=0.9");
    }
    return cursor.built(start, () -> new Query.Certain(Double.parseDouble(written)));
  }

  static String write(Query.Certain certain) {
    return "confidence>=" + BigDecimal.valueOf(certain.atLeast()).toPlainString();
  }
}
