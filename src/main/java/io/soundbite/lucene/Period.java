package io.soundbite.lucene;

import io.soundbite.search.Dimension;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/**
 * A year, quarter, month, week or day in UTC.
 *
 * @param from its first millisecond
 * @param before the first millisecond after it
 */
record Period(long from, long before) {

  private static final DateTimeFormatter FIRST_OF_QUARTER =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("uuuu-'Q'q")
          .parseDefaulting(IsoFields.DAY_OF_QUARTER, 1)
          .toFormatter(Locale.ROOT);

  /**
   * That of a dimension of times: "2023", "2023-Q1", "2023-03", "2023-W12" or "2023-03-20"; empty
   * where the text is no such.
   */
  static Optional<Period> parse(Dimension dimension, String text) {
    if (text.length() != example(dimension).length()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          switch (dimension) {
            case Dimension.Known.YEAR -> year(Year.parse(text));
            case Dimension.Known.QUARTER -> quarter(LocalDate.parse(text, FIRST_OF_QUARTER));
            case Dimension.Known.MONTH -> month(YearMonth.parse(text));
            case Dimension.Known.WEEK ->
                week(LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE));
            default -> day(LocalDate.parse(text));
          });
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** How the periods of a dimension of times are written. */
  static String example(Dimension dimension) {
    return switch (dimension) {
      case Dimension.Known.YEAR -> "2023";
      case Dimension.Known.QUARTER -> "2023-Q1";
      case Dimension.Known.MONTH -> "2023-03";
      case Dimension.Known.WEEK -> "2023-W12";
      default -> "2023-03-20";
    };
  }

  /** Its days. */
  DateRange dates() {
    return DateRange.of(
        Optional.of(Instant.ofEpochMilli(from)), Optional.of(Instant.ofEpochMilli(before)));
  }

  private static Period year(Year year) {
    return days(year.atDay(1), year.plusYears(1).atDay(1));
  }

  private static Period quarter(LocalDate first) {
    return days(first, first.plusMonths(3));
  }

  private static Period month(YearMonth month) {
    return days(month.atDay(1), month.plusMonths(1).atDay(1));
  }

  private static Period week(LocalDate monday) {
    return days(monday, monday.plusWeeks(1));
  }

  private static Period day(LocalDate day) {
    return days(day, day.plusDays(1));
  }

  private static Period days(LocalDate first, LocalDate after) {
    return new Period(millis(first), millis(after));
  }

  private static long millis(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }
}
