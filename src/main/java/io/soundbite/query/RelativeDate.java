package io.soundbite.query;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A date told from the present, as Elasticsearch's date math writes it: {@code now-7d} is an
 * instant, {@code now-7d/d} all of the day in which it falls. Units are y, M, w, d, h and m; a day,
 * and all that is longer, begins in UTC.
 */
final class RelativeDate {

  /** At most sixteen steps: Java's expressions go deeper with each repetition. */
  private static final Pattern WRITTEN =
      Pattern.compile("now((?:[+-]\\d{1,6}[yMwdhm]){0,16})(?:/([yMwdhm]))?");

  private static final Pattern STEP = Pattern.compile("([+-]\\d+)([yMwdhm])");

  private RelativeDate() {}

  /**
   * Reads such a date; empty where the text is another.
   *
   * @throws DateTimeException where it is beyond what a calendar has
   */
  static Optional<WrittenDate> parse(String text, Instant now) {
    var written = WRITTEN.matcher(math(text));
    if (!written.matches()) {
      return Optional.empty();
    }
    LocalDateTime time = now.atOffset(ZoneOffset.UTC).toLocalDateTime();
    for (MatchResult step : STEP.matcher(written.group(1)).results().toList()) {
      time = time.plus(Long.parseLong(step.group(1)), unit(step.group(2)));
    }
    if (written.group(2) == null) {
      LocalDateTime start = time.truncatedTo(ChronoUnit.MILLIS);
      return Optional.of(between(start, start.plus(1, ChronoUnit.MILLIS)));
    }
    ChronoUnit unit = unit(written.group(2));
    LocalDateTime start = startOf(unit, time);
    return Optional.of(between(start, start.plus(1, unit)));
  }

  private static String math(String text) {
    return switch (text) {
      case "today" -> "now/d";
      case "yesterday" -> "now-1d/d";
      default -> text;
    };
  }

  private static ChronoUnit unit(String letter) {
    return switch (letter) {
      case "y" -> ChronoUnit.YEARS;
      case "M" -> ChronoUnit.MONTHS;
      case "w" -> ChronoUnit.WEEKS;
      case "d" -> ChronoUnit.DAYS;
      case "h" -> ChronoUnit.HOURS;
      default -> ChronoUnit.MINUTES;
    };
  }

  private static LocalDateTime startOf(ChronoUnit unit, LocalDateTime time) {
    return switch (unit) {
      case YEARS -> time.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1);
      case MONTHS -> time.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
      case WEEKS ->
          time.truncatedTo(ChronoUnit.DAYS)
              .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      default -> time.truncatedTo(unit);
    };
  }

  private static WrittenDate between(LocalDateTime start, LocalDateTime end) {
    return new WrittenDate(start.toInstant(ZoneOffset.UTC), end.toInstant(ZoneOffset.UTC));
  }
}
