package io.soundbite.insight;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What is more frequent, and what less, in a window of time than in the one of the same length
 * before it. Given are differences that chance makes less often than once in a hundred values, the
 * most significant first. A topic is left out where nearly all that rises with it stands below it.
 *
 * @param from the first instant of the window
 * @param before the first instant behind it
 * @param within how many articles, or quotes, that fit the window holds
 * @param earlier how many the window before it holds
 * @param rising what has a larger share now
 * @param falling what has a smaller one
 * @param timedOut whether the time ran out, so that counts are lower bounds
 */
public record Trends(
    Instant from,
    Instant before,
    long within,
    long earlier,
    List<Trend> rising,
    List<Trend> falling,
    boolean timedOut) {

  public Trends {
    rising = List.copyOf(rising);
    falling = List.copyOf(falling);
  }

  /** A small table: a line a value: its counts now and before, the growth of its share. */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder("%d, before %d".formatted(within, earlier));
    rising.forEach(trend -> append(table, "+", trend));
    falling.forEach(trend -> append(table, "-", trend));
    return table.toString();
  }

  private static void append(StringBuilder table, String sign, Trend trend) {
    table.append(
        String.format(
            Locale.ROOT,
            "%n%s%6d %6d  x%.2f  %s",
            sign,
            trend.within(),
            trend.earlier(),
            trend.growth(),
            trend.value()));
  }
}
