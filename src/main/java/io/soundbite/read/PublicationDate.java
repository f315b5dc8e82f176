package io.soundbite.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads dates as news gives them: ISO 8601 in its usual shapes, "2024-05-31 12:00:00", the dates of
 * mail and RSS (RFC 1123), "May 31, 2024", and seconds or milliseconds since 1970. A time without a
 * zone is one in UTC, a date without a time the start of that day in UTC. "05/06/2024" is not read,
 * for nobody can tell which day it is.
 */
final class PublicationDate {

  /** What programs write for a date that they do not know. */
  private static final Set<String> MISSING = Set.of("", "null", "none", "nan", "nat", "n/a");

  /** A smaller number is no time of news, but a year or a mistake. */
  private static final double LEAST_SECONDS = 1e8;

  /** From here on a number counts milliseconds: as seconds it would be the year 5138. */
  private static final double LEAST_MILLIS = 1e11;

  private static final double MOST_MILLIS = 1e14;

  private static final String TIME = "HH:mm[:ss]";
  private static final String ZONE = "[' '][XXX][XX][X][z]";

  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          iso(),
          format("uuuuMMdd['T'HHmm[ss]][XXX][XX][X]"),
          format("uuuuMMddHHmmss"),
          format("uuuu/MM/dd[' '" + TIME + "]"),
          format("[EEE', ']d MMM uuuu[' '" + TIME + ZONE + "]"),
          format("[EEEE', ']d MMMM uuuu[' '" + TIME + ZONE + "]"),
          format("[EEE', ']MMM d, uuuu[[','][' at']' '" + TIME + ZONE + "]"),
          format("[EEEE', ']MMMM d, uuuu[[','][' at']' '" + TIME + ZONE + "]"));

  private PublicationDate() {}

  /** Whether the text stands for no date at all. */
  static boolean isMissing(String text) {
    return MISSING.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether an article can have been published then: in the years 0001 to 9999. */
  static boolean isPossible(Instant instant) {
    int year = instant.atOffset(ZoneOffset.UTC).getYear();
    return year >= 1 && year <= 9999;
  }

  /** The instant; empty where the text is none that can be read. */
  static Optional<Instant> parse(String given) {
    String text = given.strip();
    if (text.isEmpty() || text.length() > 64) {
      return Optional.empty();
    }
    for (DateTimeFormatter format : FORMATS) {
      Optional<Instant> instant = parse(format, text);
      if (instant.isPresent()) {
        return instant;
      }
    }
    return epoch(text);
  }

  private static Optional<Instant> parse(DateTimeFormatter format, String text) {
    try {
      return Optional.of(
          instant(
              format.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Instant instant(TemporalAccessor parsed) {
    return switch (parsed) {
      case ZonedDateTime zoned -> zoned.toInstant();
      case LocalDateTime local -> local.toInstant(ZoneOffset.UTC);
      case LocalDate date -> date.atStartOfDay(ZoneOffset.UTC).toInstant();
      default -> throw new DateTimeException("Not a date: " + parsed);
    };
  }

  private static Optional<Instant> epoch(String text) {
    try {
      double number = Double.parseDouble(text);
      double millis = Math.abs(number) < LEAST_MILLIS ? 1000 * number : number;
      return Math.abs(number) >= LEAST_SECONDS && Math.abs(millis) < MOST_MILLIS
          ? Optional.of(Instant.ofEpochMilli(Math.round(millis)))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** "2024-05-31", "2024-05-31T12:00", "2024-05-31 12:00:00.123456+02:00". */
  private static DateTimeFormatter iso() {
    return start()
        .appendPattern("uuuu-MM-dd")
        .optionalStart()
        .appendPattern("['T'][' ']" + TIME)
        .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
        .appendPattern(ZONE + "['['VV']']")
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  private static DateTimeFormatter format(String pattern) {
    return start()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  private static DateTimeFormatterBuilder start() {
    return new DateTimeFormatterBuilder().parseCaseInsensitive();
  }
}
