package io.soundbite.query;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Writes ranges of dates, in days where they are days. */
final class DateWriter {

  private DateWriter() {}

  static String write(Query.Published published) {
    String from = published.from().map(DateWriter::write).orElse("*");
    String before = published.before().map(DateWriter::write).orElse("*");
    if (published.before().isEmpty()) {
      return published.from().isEmpty() ? "date:*" : "date>=" + from;
    }
    if (published.from().isEmpty()) {
      return "date<" + before;
    }
    return isDay(published.from().get(), published.before().get())
        ? "date:" + from
        : "date:[%s TO %s}".formatted(from, before);
  }

  /** The shortest date that starts then. */
  static String write(Instant start) {
    String text = start.toString();
    boolean day = text.length() == "2023-03-20T00:00:00Z".length() && text.endsWith("T00:00:00Z");
    return day ? text.substring(0, text.indexOf('T')) : text;
  }

  /** Whether the range is all of one day, in UTC. */
  private static boolean isDay(Instant from, Instant before) {
    boolean startsDay = write(from).indexOf('T') < 0;
    return startsDay && before.equals(from.plus(1, ChronoUnit.DAYS));
  }
}
