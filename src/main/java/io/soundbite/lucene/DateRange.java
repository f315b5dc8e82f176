package io.soundbite.lucene;

import io.soundbite.query.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * The time within which all hits of a query were published, as far as the query says so.
 *
 * @param from the first day; empty where that is open
 * @param to the last day; empty where that is open
 */
record DateRange(Optional<LocalDate> from, Optional<LocalDate> to) {

  static final DateRange OPEN = new DateRange(Optional.empty(), Optional.empty());

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

  /** What a query asks for: where all of several must hold, what they have in common. */
  static DateRange of(Query query) {
    return switch (query) {
      case Query.Published published -> of(published.from(), published.before());
      case Query.Boosted boosted -> of(boosted.query());
      case Query.InArticle article -> of(article.query());
      case Query.InQuote quote -> of(quote.query());
      case Query.Combined combined -> of(combined);
      default -> OPEN;
    };
  }

  private static DateRange of(Query.Combined combined) {
    DateRange must = combined.must().stream().map(DateRange::of).reduce(OPEN, DateRange::and);
    return combined.atLeast() == 0
        ? must
        : combined.should().stream().map(DateRange::of).reduce(DateRange::or).map(must::and).get();
  }

  /** Ends before the first year, or after the last one that an article may have, are open. */
  static DateRange of(Optional<Instant> from, Optional<Instant> before) {
    return new DateRange(
        from.filter(FIRST::isBefore).map(DateRange::day),
        before.map(end -> end.minusNanos(1)).filter(LAST::isAfter).map(DateRange::day));
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  /** Whether no day is within. */
  boolean isEmpty() {
    return from.isPresent() && to.isPresent() && from.get().isAfter(to.get());
  }

  /** What both have in common. */
  DateRange and(DateRange other) {
    return new DateRange(
        either(from, other.from, DateRange::later), either(to, other.to, DateRange::earlier));
  }

  /** From the earlier beginning to the later end. */
  DateRange or(DateRange other) {
    return new DateRange(
        both(from, other.from, DateRange::earlier), both(to, other.to, DateRange::later));
  }

  private static Optional<LocalDate> either(
      Optional<LocalDate> one, Optional<LocalDate> other, BinaryOperator<LocalDate> chosen) {
    return Stream.concat(one.stream(), other.stream()).reduce(chosen);
  }

  private static Optional<LocalDate> both(
      Optional<LocalDate> one, Optional<LocalDate> other, BinaryOperator<LocalDate> chosen) {
    return one.isEmpty() || other.isEmpty() ? Optional.empty() : either(one, other, chosen);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }
}
