package io.soundbite.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which article others are to be like, and how many words they share with it at least. */
final class LikeReader {

  static final String AT_LEAST = ">=";

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  /** An id without quotation marks as it is written, and the number. */
  private static final Pattern ID_AND_NUMBER = Pattern.compile("(.*[^\\\\])>=(.*)");

  /** "1234>10": an id and a sign that there is not. */
  private static final Pattern OTHER_SIGN = Pattern.compile(".*[^\\\\](?:[<>]|<=)\\d+");

  private final Cursor cursor;

  LikeReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Behind the colon: {@code 1234}, {@code 1234>=5}, {@code "an id">=5}. */
  Query read() {
    cursor.skipBlanks();
    int start = cursor.at();
    boolean quoted = cursor.atQuotationMark();
    Optional<Query> read =
        cursor.atEndOfCondition()
            ? Optional.empty()
            : new ValueReader(cursor, Optional.of(Field.ID), false).read();
    if (!(read.orElse(null) instanceof Query.Words words)) {
      throw cursor.error(start, "expected the id of an article after like:");
    }
    String id = words.text();
    int atLeast = 0;
    Matcher both = ID_AND_NUMBER.matcher(cursor.since(start));
    if (quoted && cursor.looksAt(AT_LEAST)) {
      cursor.skip(AT_LEAST.length());
      atLeast = number(start, cursor.restOfCondition());
    } else if (!quoted && both.matches()) {
      atLeast = number(start, both.group(2));
      id = id.substring(0, id.lastIndexOf(AT_LEAST));
    }
    if (!quoted && OTHER_SIGN.matcher(cursor.since(start)).matches()) {
      throw cursor.error(
          start,
          "a number of words has >= before it, as in like:1234>=5; an id with < or > in it stands in"
              + " quotation marks");
    }
    return built(start, id, atLeast);
  }

  private Query built(int start, String id, int atLeast) {
    return cursor.built(start, () -> new Query.Like(id, atLeast));
  }

  private int number(int start, String written) {
    if (!NUMBER.matcher(written).matches() || Integer.parseInt(written) == 0) {
      throw cursor.error(
          start,
          "expected a number of words from 1 to 9999, as in like:1234>=5; an id with >= in it stands"
              + " in quotation marks");
    }
    return Integer.parseInt(written);
  }
}
