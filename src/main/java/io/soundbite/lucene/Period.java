package io.soundbite.lucene;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A year, month, week or day in UTC.
 *
 * @param from its first millisecond
 * @param before the first millisecond after it
 */
record Period(long from, long before) {

  /** "2023", "2023-03", "2023-W12" or "2023-03-20"; empty where the text is none of these. */
  static Optional<Period> parse(String text) {
    try {
      return switch (text.length()) {
        case 4 -> Optional.of(year(Year.parse(text)));
        case 7 -> Optional.of(month(YearMonth.parse(text)));
        case 8 -> Optional.of(week(LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE)));
        case 10 -> Optional.of(day(LocalDate.parse(text)));
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Its days. */
  DateRange dates() {
    return DateRange.of(
        Optional.of(Instant.ofEpochMilli(from)), Optional.of(Instant.ofEpochMilli(before)));
  }

  private static Period year(Year year) {
    return days(year.atDay(1), year.plusYears(1).atDay(1));
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
