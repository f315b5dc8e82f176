package io.soundbite.lucene;

import io.soundbite.search.Dimension;
import io.soundbite.search.Facet;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.FacetValue;
import io.soundbite.search.SearchLimitException;
import io.soundbite.text.Folding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** Gathers days into years, quarters, months and weeks. */
final class Periods {

  /** A facet with its empty periods has no more values than this. */
  private static final int MOST = 100_000;

  /** Holes between times are filled where there are no more times then than this. */
  private static final int FEW = 400;

  /** Or no more times than this for each that has a hit. */
  private static final int FOR_EACH = 10;

  private static final int LAST_YEAR = 9999;

  private Periods() {}

  /**
   * The period that a day, "2023-03-20", belongs to: "2023", "2023-Q1", "2023-03", "2023-W12" or
   * itself.
   */
  static String of(Dimension dimension, String day) {
    return switch (dimension) {
      case Dimension.Known.YEAR -> day.substring(0, day.length() - "-03-20".length());
      case Dimension.Known.MONTH -> day.substring(0, day.length() - "-20".length());
      case Dimension.Known.QUARTER -> quarter(LocalDate.parse(day));
      case Dimension.Known.WEEK -> week(LocalDate.parse(day));
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

  /**
   * The same times, with those of 0 between the first and the last of them, no more than asked for.
   * As they are where not all of them were asked for in their order, where those of 0 are among
   * them already, or where one that is far from the others, a wrong date mostly, would bring a
   * flood of them: more than {@value #FEW}, and more than {@value #FOR_EACH} for each with a hit.
   */
  static Facet withoutHoles(Facet times, FacetRequest asked) {
    Dimension dimension = times.dimension();
    boolean inOrder = dimension.isTime() && asked.order() == FacetRequest.Order.VALUE;
    if (!inOrder || asked.minCount() != 1 || times.values().isEmpty() || isFlood(times)) {
      return times;
    }
    Map<String, FacetValue> known = new HashMap<>();
    times.values().forEach(value -> known.put(value.value(), value));
    String prefix = Folding.fold(asked.prefix().strip());
    String last = times.values().getLast().value();
    List<FacetValue> values = new ArrayList<>();
    String next = times.values().getFirst().value();
    while (values.size() < asked.limit() && !next.isEmpty() && next.compareTo(last) <= 0) {
      if (Folding.fold(next).startsWith(prefix)) {
        values.add(known.getOrDefault(next, value(next, 0)));
      }
      next = after(dimension, next);
    }
    long empty = values.stream().filter(value -> value.count() == 0).count();
    return new Facet(dimension, values, times.distinct() + empty, times.missing());
  }

  private static boolean isFlood(Facet times) {
    return spanned(times) > Math.clamp((long) FOR_EACH * times.values().size(), FEW, MOST);
  }

  /** How many periods there are from the first to the last, these included. */
  private static long spanned(Facet times) {
    LocalDate first = first(times.dimension(), times.values().getFirst().value());
    LocalDate last = first(times.dimension(), times.values().getLast().value());
    return unit(times.dimension()).between(first, last) + 1;
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
    LocalDate next = first(dimension, period).plus(1, unit(dimension));
    return next.getYear() <= LAST_YEAR ? of(dimension, next.toString()) : "";
  }

  /** The first day of a period. */
  private static LocalDate first(Dimension dimension, String period) {
    Period parsed = Period.parse(dimension, period).orElseThrow();
    return LocalDate.ofInstant(Instant.ofEpochMilli(parsed.from()), ZoneOffset.UTC);
  }

  private static TemporalUnit unit(Dimension dimension) {
    return switch (dimension) {
      case Dimension.Known.YEAR -> ChronoUnit.YEARS;
      case Dimension.Known.QUARTER -> IsoFields.QUARTER_YEARS;
      case Dimension.Known.MONTH -> ChronoUnit.MONTHS;
      case Dimension.Known.WEEK -> ChronoUnit.WEEKS;
      default -> ChronoUnit.DAYS;
    };
  }
}
