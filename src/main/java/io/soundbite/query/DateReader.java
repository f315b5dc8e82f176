package io.soundbite.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Reads dates: what comes after {@code date:}, {@code date>=} and their like. */
final class DateReader {

  private final Cursor cursor;
  private final int begin;

  DateReader(Cursor cursor) {
    this.cursor = cursor;
    this.begin = cursor.at();
  }

  /** A date, a range of dates, or a star for any. */
  Query read() {
    return switch (cursor.peek()) {
      case '[', '{' -> range();
      case '<', '>' -> compared();
      case '*' -> any();
      default -> during(date());
    };
  }

  /** A date after one of the signs {@code < <= > >=}. */
  Query compared() {
    String sign = cursor.comparison();
    if (cursor.atBoundary()) {
      throw cursor.error("expected a date after date" + sign);
    }
    WrittenDate date = date();
    return switch (sign) {
      case ">" -> between(Optional.of(date.end()), Optional.empty());
      case ">=" -> between(Optional.of(date.start()), Optional.empty());
      case "<" -> between(Optional.empty(), Optional.of(date.start()));
      default -> between(Optional.empty(), Optional.of(date.end()));
    };
  }

  private Query any() {
    cursor.skip(1);
    if (!cursor.atEndOfCondition()) {
      throw cursor.error("expected a blank after date:*, which stands for any date");
    }
    return between(Optional.empty(), Optional.empty());
  }

  private Query during(WrittenDate date) {
    return between(Optional.of(date.start()), Optional.of(date.end()));
  }

  private WrittenDate date() {
    int start = cursor.at();
    if (cursor.atQuotationMark()) {
      return written(start, cursor.quoted());
    }
    return written(start, cursor.restOfCondition());
  }

  private Query range() {
    boolean fromInclusive = cursor.next() == '[';
    Optional<WrittenDate> from = end();
    separator();
    Optional<WrittenDate> to = end();
    boolean toInclusive = cursor.closeRange(begin);
    return between(
        from.map(date -> fromInclusive ? date.start() : date.end()),
        to.map(date -> toInclusive ? date.end() : date.start()));
  }

  private void separator() {
    boolean separated = token().equals("TO");
    if (!separated && cursor.atEnd()) {
      throw cursor.unclosedRange(begin);
    }
    if (!separated) {
      throw cursor.error(
          begin, "expected a range such as [2023-03-01 TO 2023-03-31] or [2023-03-01 TO *]");
    }
  }

  /** One end of a range; empty where it is open. */
  private Optional<WrittenDate> end() {
    cursor.skipBlanks();
    int start = cursor.at();
    String text = token();
    if (text.isEmpty()) {
      throw cursor.error("expected a date or * in the range opened at column " + (begin + 1));
    }
    return text.equals("*") ? Optional.empty() : Optional.of(written(start, text));
  }

  /** What stands before the next blank or bracket. */
  private String token() {
    cursor.skipBlanks();
    return cursor.atQuotationMark() ? cursor.quoted() : cursor.endOfRange();
  }

  private WrittenDate written(int start, String text) {
    try {
      return WrittenDate.parse(text, cursor.now());
    } catch (DateTimeException unreadable) {
      throw cursor.error(start, String.valueOf(unreadable.getMessage()));
    }
  }

  private Query between(Optional<Instant> from, Optional<Instant> before) {
    if (from.isPresent() && before.isPresent() && !from.get().isBefore(before.get())) {
      throw cursor.error(begin, "expected a range that ends after it starts");
    }
    return new Query.Published(from, before);
  }
}
