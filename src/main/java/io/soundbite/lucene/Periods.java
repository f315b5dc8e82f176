package io.soundbite.lucene;

import io.soundbite.search.Dimension;
import io.soundbite.search.FacetValue;
import io.soundbite.search.SearchLimitException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gathers days into years, months and weeks. */
final class Periods {

  /** A facet with its empty periods has no more values than this. */
  private static final int MOST = 100_000;

  private Periods() {}

  /** The period that a day, "2023-03-20", belongs to: "2023", "2023-03", "2023-W12" or itself. */
  static String of(Dimension dimension, String day) {
    return switch (dimension) {
      case YEAR -> day.substring(0, day.length() - "-03-20".length());
      case MONTH -> day.substring(0, day.length() - "-20".length());
      case WEEK -> week(LocalDate.parse(day));
      default -> day;
    };
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
   * @param empty whether those without a count, between the first and the last, come with 0
   * @throws SearchLimitException where there are too many of those
   */
  static List<FacetValue> values(Dimension dimension, Map<String, Long> counts, boolean empty) {
    List<FacetValue> values = new ArrayList<>();
    String due = "";
    for (Map.Entry<String, Long> entry : counts.entrySet()) {
      for (String period = entry.getKey(); empty && !due.isEmpty() && !due.equals(period); ) {
        refuse(dimension, values.size());
        values.add(new FacetValue(due, "", 0, List.of()));
        due = after(dimension, due);
      }
      values.add(new FacetValue(entry.getKey(), "", entry.getValue(), List.of()));
      due = empty ? after(dimension, entry.getKey()) : "";
    }
    return values;
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
    return Period.parse(period)
        .map(parsed -> LocalDate.ofInstant(Instant.ofEpochMilli(parsed.from()), ZoneOffset.UTC))
        .map(first -> of(dimension, first.plus(1, unit(dimension)).toString()))
        .orElse("");
  }

  private static ChronoUnit unit(Dimension dimension) {
    return switch (dimension) {
      case YEAR -> ChronoUnit.YEARS;
      case MONTH -> ChronoUnit.MONTHS;
      case WEEK -> ChronoUnit.WEEKS;
      default -> ChronoUnit.DAYS;
    };
  }
}
