package io.soundbite.lucene;

import io.soundbite.search.Dimension;
import io.soundbite.search.FacetValue;
import io.soundbite.search.SearchLimitException;
import io.soundbite.text.Folding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** Gathers days into years, quarters, months and weeks. */
final class Periods {

  /** A facet with its empty periods has no more values than this. */
  private static final int MOST = 100_000;

  private static final int LAST_YEAR = 9999;

  private Periods() {}

  /**
   * The period that a day, "2023-03-20", belongs to: "2023", "2023-Q1", "2023-03", "2023-W12" or
   * itself.
   */
  static String of(Dimension dimension, String day) {
    return switch (dimension) {
      case YEAR -> day.substring(0, day.length() - "-03-20".length());
      case MONTH -> day.substring(0, day.length() - "-20".length());
      case QUARTER -> quarter(LocalDate.parse(day));
      case WEEK -> week(LocalDate.parse(day));
      default -> day;
    };
  }

  private static String quarter(LocalDate day) {
    return String.format(
        Locale.ROOT, "%04d-Q%d", day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
  }

  private static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /**
   * The periods with their counts.
   *
   * @param counts by period, in the order of time
   */
  static List<FacetValue> values(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(entry -> value(entry.getKey(), entry.getValue()))
        .toList();
  }

  /**
   * The periods of a range with their counts, those of 0 too; where an end is open, from the first,
   * or to the last, that has a count.
   *
   * @param counts by period, in the order of time, all within the range
   * @param prefix how a period begins that is given
   * @throws SearchLimitException where there are too many
   */
  static List<FacetValue> values(
      Dimension dimension, SequencedMap<String, Long> counts, DateRange range, String prefix) {
    Optional<String> first = range.from().map(day -> of(dimension, day.toString()));
    Optional<String> last = range.to().map(day -> of(dimension, day.toString()));
    String next = first.or(() -> counts.keySet().stream().findFirst()).orElse("");
    String end = last.or(() -> counts.reversed().keySet().stream().findFirst()).orElse("");
    List<FacetValue> values = new ArrayList<>();
    if (range.isEmpty()) {
      return values;
    }
    while (!next.isEmpty() && next.compareTo(end) <= 0) {
      if (Folding.fold(next).startsWith(prefix)) {
        refuse(dimension, values.size());
        values.add(value(next, counts.getOrDefault(next, 0L)));
      }
      next = after(dimension, next);
    }
    return values;
  }

  private static FacetValue value(String period, long count) {
    return new FacetValue(period, "", count, List.of());
  }

  private static void refuse(Dimension dimension, int size) {
    if (size >= MOST) {
      throw new SearchLimitException(
          ("There are more than %,d values of the facet %s between the first and the last;"
                  + " narrow the dates, count by longer times, or leave the empty ones out")
              .formatted(MOST, dimension.label()));
    }
  }

  /** The period after this one; empty beyond the years of four digits. */
  private static String after(Dimension dimension, String period) {
    return Period.parse(dimension, period)
        .map(parsed -> LocalDate.ofInstant(Instant.ofEpochMilli(parsed.from()), ZoneOffset.UTC))
        .map(first -> first.plus(length(dimension)))
        .filter(next -> next.getYear() <= LAST_YEAR)
        .map(next -> of(dimension, next.toString()))
        .orElse("");
  }

  private static java.time.Period length(Dimension dimension) {
    return switch (dimension) {
      case YEAR -> java.time.Period.ofYears(1);
      case QUARTER -> java.time.Period.ofMonths(3);
      case MONTH -> java.time.Period.ofMonths(1);
      case WEEK -> java.time.Period.ofWeeks(1);
      default -> java.time.Period.ofDays(1);
    };
  }
}
