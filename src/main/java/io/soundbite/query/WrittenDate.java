package io.soundbite.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A date as people write it, with all the time it names: 2023 is a year, 2023-Q1 a quarter, 2023-03
 * a month, 2023-W12 a week, 2023-03-20 a day, 2023-03-20T10:00Z a minute, 2023-03-20T10:00:00Z a
 * second. In UTC where it does not say otherwise. The end is a whole millisecond, which is how
 * finely an index tells times apart: what is written finer reaches to the end of its millisecond.
 *
 * @param start its first instant
 * @param end the first instant after it
 */
record WrittenDate(Instant start, Instant end) {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern QUARTER = Pattern.compile("\\d{4}-[Qq]\\d");
  private static final Pattern WEEK = Pattern.compile("\\d{4}-[Ww]\\d{2}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /**
   * Reads a date, or one told from the present, as {@link RelativeDate} has it.
   *
   * @throws DateTimeException where it is none; the message says why in words for users
   */
  static WrittenDate parse(String text, Instant now) {
    return RelativeDate.parse(text, now).orElseGet(() -> absolute(text));
  }

  private static WrittenDate absolute(String text) {
    if (YEAR.matcher(text).matches()) {
      LocalDate first = LocalDate.of(Integer.parseInt(text), 1, 1);
      return days(first, first.plusYears(1));
    }
    if (MONTH.matcher(text).matches()) {
      return month(text);
    }
    if (QUARTER.matcher(text).matches()) {
      return quarter(text);
    }
    if (WEEK.matcher(text).matches()) {
      return week(text);
    }
    return DAY.matcher(text).matches() ? day(text) : time(text);
  }

  private static WrittenDate month(String text) {
    try {
      LocalDate first = YearMonth.parse(text).atDay(1);
      return days(first, first.plusMonths(1));
    } catch (DateTimeException impossible) {
      throw new DateTimeException(text + " is not a month", impossible);
    }
  }

  private static WrittenDate quarter(String text) {
    try {
      int number = Character.digit(text.charAt(text.length() - 1), 10);
      int year = Integer.parseInt(text.substring(0, "2023".length()));
      LocalDate first = LocalDate.of(year, 3 * number - 2, 1);
      return days(first, first.plusMonths(3));
    } catch (DateTimeException impossible) {
      throw new DateTimeException(text + " is not a quarter", impossible);
    }
  }

  private static WrittenDate week(String text) {
    try {
      String monday = text.toUpperCase(Locale.ROOT) + "-1";
      LocalDate first = LocalDate.parse(monday, DateTimeFormatter.ISO_WEEK_DATE);
      return days(first, first.plusWeeks(1));
    } catch (DateTimeException impossible) {
      throw new DateTimeException(text + " is not a week", impossible);
    }
  }

  private static WrittenDate day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return days(day, day.plusDays(1));
    } catch (DateTimeException impossible) {
      throw new DateTimeException(text + " is not a day", impossible);
    }
  }

  private static WrittenDate time(String text) {
    try {
      Instant start = instant(text);
      return new WrittenDate(start, after(start, nanos(text)));
    } catch (DateTimeException impossible) {
      throw new DateTimeException(
          "expected a date such as 2023, 2023-Q1, 2023-03, 2023-W12, 2023-03-20,"
              + " 2023-03-20T10:00:00Z or now-7d, but found '"
              + text
              + "'",
          impossible);
    }
  }

  /** Years beyond four digits have a sign; only {@link Instant} reads the outermost of them. */
  private static Instant instant(String text) {
    if (text.startsWith("+") || text.startsWith("-")) {
      return Instant.parse(text);
    }
    TemporalAccessor time =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
    return time instanceof LocalDateTime local
        ? local.toInstant(ZoneOffset.UTC)
        : Instant.from(time);
  }

  /** How long the smallest part lasts that is written: a minute, a second, or a fraction of one. */
  private static long nanos(String text) {
    String time = text.substring(text.indexOf('T') + 1).split("[Zz+-]", 2)[0];
    if (time.length() <= "10:00".length()) {
      return 60_000_000_000L;
    }
    int decimals = Math.max(0, time.length() - "10:00:00.".length());
    return Math.round(Math.pow(10, 9 - decimals));
  }

  private static Instant after(Instant start, long nanos) {
    if (start.isAfter(Instant.MAX.minusNanos(nanos + 1_000_000))) {
      return Instant.MAX;
    }
    Instant end = start.plusNanos(nanos);
    Instant milli = end.truncatedTo(ChronoUnit.MILLIS);
    return milli.equals(end) ? end : milli.plusMillis(1);
  }

  private static WrittenDate days(LocalDate first, LocalDate next) {
    return new WrittenDate(startOf(first), startOf(next));
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
