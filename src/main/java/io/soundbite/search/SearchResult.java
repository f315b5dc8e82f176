package io.soundbite.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a search found.
 *
 * <p>Where {@code timedOut}, all numbers are lower bounds, each by itself: a search is several
 * passes, of hits, counts and facets, and the time may run out in any, so that there may be a total
 * without hits, or hits and an empty facet. The hits are then the best of those looked at.
 *
 * @param total the number of hits, on all pages, of groups where they are {@link Collapse
 *     collapsed}
 * @param totalIsExact whether there are no more hits than that: not where {@code timedOut}, and not
 *     where there may be more than {@link SearchRequest#countUpTo}
 * @param hits those of this page, best first
 * @param facets the counts asked for, in the order asked for, over all hits
 * @param buckets how many of the hits fit the further queries, in the order asked for
 * @param crossTab the counts by pairs of values; empty where they were not asked for
 * @param next the token of the next page, for {@link SearchRequest#after}; empty on the last page,
 *     and where there are no hits; where {@code timedOut}, behind the hits shown, though there may
 *     be none behind them
 * @param timedOut whether the time ran out, or the thread was interrupted, before all was looked at
 */
public record SearchResult<H extends Hit>(
    long total,
    boolean totalIsExact,
    List<H> hits,
    List<Facet> facets,
    List<Bucket> buckets,
    Optional<CrossTab> crossTab,
    Optional<String> next,
    boolean timedOut) {

  public SearchResult {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    buckets = List.copyOf(buckets);
  }

  /**
   * The counts of one dimension.
   *
   * @throws IllegalArgumentException where the request did not ask for them; the message says which
   *     it did
   */
  public Facet facet(Dimension dimension) {
    return facets.stream()
        .filter(facet -> facet.dimension().equals(dimension))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The request did not ask for the facet %s, but for: %s"
                        .formatted(dimension.label(), counted())));
  }

  /**
   * How many of the hits fit the further query of this name.
   *
   * @throws IllegalArgumentException where the request has none; the message says which it has
   */
  public long bucket(String name) {
    return buckets.stream()
        .filter(bucket -> bucket.name().equals(name))
        .mapToLong(Bucket::count)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The request has no bucket '%s'; it has: %s".formatted(name, named())));
  }

  private String named() {
    return buckets.isEmpty()
        ? "none"
        : buckets.stream().map(Bucket::name).collect(Collectors.joining(", "));
  }

  private String counted() {
    return facets.isEmpty()
        ? "none"
        : facets.stream().map(facet -> facet.dimension().label()).collect(Collectors.joining(", "));
  }
}
