package io.soundbite.insight;

import io.soundbite.given.Given;
import io.soundbite.search.Dimension;
import io.soundbite.search.SearchRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Asks what is more frequent in a window of time than in the one of the same length before it.
 *
 * @param part what is counted in both: the query, what it is narrowed to, and the limits of a
 *     search; facets, order and page say nothing here
 * @param by whose values rise or fall: topics, speakers, sources ...
 * @param length how long the window is
 * @param end the first instant behind the window; empty for the end of the last day on which
 *     something that fits was published
 * @param limit how many values to give that rise, and how many that fall, at least 1
 */
public record TrendRequest(
    SearchRequest part, Dimension by, Duration length, Optional<Instant> end, int limit) {

  private static final Duration SHORTEST = Duration.ofMillis(1);
  private static final Duration LONGEST = Duration.ofDays(366L * 1000);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException where the window is empty, negative, or of more than a
   *     thousand years, or the values are times, which a window of time holds or does not
   */
  public TrendRequest {
    Given.value(part, "part");
    Given.value(by, "by");
    Given.wanted(length, "length");
    Given.wanted(end, "end");
    Given.positive(limit, "limit");
    if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "The window is a millisecond to a thousand years long, but was " + length);
    }
    if (by.isTime()) {
      throw new IllegalArgumentException(
          "Times do not rise or fall; ask for a facet by %s, or for trends by speaker or topic"
              .formatted(by.label()));
    }
  }

  /**
   * The ten values that rise, and fall, most in the last thirty days, of what fits a query.
   *
   * @throws io.soundbite.query.QuerySyntaxException where the query cannot be read
   */
  public static TrendRequest of(String query, Dimension by) {
    return of(SearchRequest.of(query), by);
  }

  /** The same of what a search would find. */
  public static TrendRequest of(SearchRequest part, Dimension by) {
    return new TrendRequest(
        Given.value(part, "part"), by, Duration.ofDays(30), Optional.empty(), 10);
  }

  /** The same, of the last so many days, each against as many before. */
  public TrendRequest days(int days) {
    return new TrendRequest(part, by, Duration.ofDays(days), end, limit);
  }

  /**
   * The same, of the time from one instant to before another, against as long a time before it.
   *
   * @throws IllegalArgumentException where the window would not end after its start
   */
  public TrendRequest window(Instant from, Instant before) {
    Duration span = Duration.between(Given.value(from, "from"), Given.value(before, "before"));
    return new TrendRequest(part, by, span, Optional.of(before), limit);
  }

  /** The same, giving so many values at most. */
  public TrendRequest limit(int values) {
    return new TrendRequest(part, by, length, end, values);
  }
}
