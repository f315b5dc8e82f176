package io.soundbite.lucene;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Times as the index compares them: whole milliseconds, and days in UTC. */
final class Times {

  /** The values of articles lie between these, which stand for no date in an order. */
  static final long EARLIEST = Long.MIN_VALUE + 1;

  static final long LATEST = Long.MAX_VALUE - 1;

  private static final long MAX_SECONDS = LATEST / 1000 - 1;

  private Times() {}

  /** Milliseconds from 1970, those beyond 292 million years cut to the end of the range. */
  static long millis(Instant instant) {
    if (instant.getEpochSecond() > MAX_SECONDS) {
      return LATEST;
    }
    return instant.getEpochSecond() < -MAX_SECONDS ? EARLIEST : instant.toEpochMilli();
  }

  /** A duration in milliseconds, as far as it can be told. */
  static double millis(Duration duration) {
    return duration.getSeconds() * 1e3 + duration.getNano() / 1e6;
  }

  /** The day in UTC, "2023-03-20". */
  static String day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC).toString();
  }
}
