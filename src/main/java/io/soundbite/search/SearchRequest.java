package io.soundbite.search;

import io.soundbite.query.Query;
import io.soundbite.query.QueryParser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A search, as a plain value: the same request can be asked of articles or of quotes, of any
 * backend, any number of times.
 *
 * @param query what to find
 * @param drillDowns what to narrow the hits to; all of them hold
 * @param facets what to count over all hits, each dimension once at most
 * @param crossTab which two dimensions to tabulate over all hits
 * @param sort which hits come first
 * @param collapse whether copies are shown as one hit
 * @param recency whether newer ones come first among those that fit about as well
 * @param countUpTo how many hits are counted; of more it is enough to know that there are more
 * @param limit how many hits a page holds; 0 for counts alone
 * @param after the token of the page before, from {@link SearchResult#next}
 * @param snippets how many passages of the body to show of an article; 0 for none
 * @param limits how much the search may cost
 */
public record SearchRequest(
    Query query,
    List<DrillDown> drillDowns,
    List<FacetRequest> facets,
    Optional<CrossTabRequest> crossTab,
    Sort sort,
    Collapse collapse,
    Optional<Recency> recency,
    int countUpTo,
    int limit,
    Optional<String> after,
    int snippets,
    Limits limits) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException where a number is out of its range, or a facet is asked twice
   */
  public SearchRequest {
    Given.value(query, "query");
    drillDowns = Given.values(drillDowns, "drillDowns");
    facets = Given.values(facets, "facets");
    Given.value(crossTab, "crossTab");
    Given.value(sort, "sort");
    Given.value(collapse, "collapse");
    Given.value(recency, "recency");
    Given.value(after, "after");
    Given.value(limits, "limits");
    refuseTwice(facets);
    if (limit < 0 || limit > limits.maxHits()) {
      throw new IllegalArgumentException(
          ("A page holds 0 to %d hits, the limit maxHits, but limit was %d; for more, ask for the"
                  + " page after it by its token")
              .formatted(limits.maxHits(), limit));
    }
    if (collapse != Collapse.NONE && crossTab.isPresent()) {
      throw new IllegalArgumentException(
          "A cross-tabulation counts every hit; ask for it without collapse");
    }
    if (countUpTo < 1) {
      throw new IllegalArgumentException("countUpTo is at least 1, but was " + countUpTo);
    }
    if (snippets < 0) {
      throw new IllegalArgumentException("snippets is at least 0, but was " + snippets);
    }
  }

  private static void refuseTwice(List<FacetRequest> facets) {
    Set<Dimension> seen = EnumSet.noneOf(Dimension.class);
    for (FacetRequest facet : facets) {
      if (!seen.add(facet.dimension())) {
        throw new IllegalArgumentException(
            "The facet %s is asked for twice; ask once, and for more with limit or levels"
                .formatted(facet.dimension().label()));
      }
    }
  }

  /**
   * A request in the query language.
   *
   * @throws io.soundbite.query.QuerySyntaxException where it cannot be read
   */
  public static Builder of(String query) {
    return of(QueryParser.parse(query));
  }

  /** A request by a query put together in Java. */
  public static Builder of(Query query) {
    return new Builder(query);
  }

  /**
   * Collects the parts of a request: the best ten hits by relevance, two passages each, no facets,
   * {@link Limits#DEFAULT}, unless it is told otherwise. Not safe for use by several threads.
   */
  public static final class Builder {
    private final Query query;
    private final List<DrillDown> drillDowns = new ArrayList<>();
    private final List<FacetRequest> facets = new ArrayList<>();
    private Optional<CrossTabRequest> crossTab = Optional.empty();
    private Sort sort = Sort.RELEVANCE;
    private Collapse collapse = Collapse.NONE;
    private Optional<Recency> recency = Optional.empty();
    private int countUpTo = Integer.MAX_VALUE;
    private int limit = 10;
    private Optional<String> after = Optional.empty();
    private int snippets = 2;
    private Limits limits = Limits.DEFAULT;

    private Builder(Query query) {
      this.query = Given.value(query, "query");
    }

    /**
     * Narrows the hits to those that have one of the values; several calls narrow further, also of
     * one dimension: both speakers, not either.
     *
     * @throws IllegalArgumentException where the dimension has {@link Dimension#choices} and a
     *     value is none of them
     */
    public Builder drillDown(Dimension dimension, String... values) {
      drillDowns.add(new DrillDown(dimension, Arrays.asList(values)));
      return this;
    }

    /** Counts the hits by each of these dimensions, as {@link FacetRequest#of} does. */
    public Builder facets(Dimension... dimensions) {
      for (Dimension dimension : dimensions) {
        facets.add(FacetRequest.of(dimension));
      }
      return this;
    }

    /** Counts the hits by one dimension, with a limit, an order, or levels of topics. */
    public Builder facet(FacetRequest facet) {
      facets.add(Given.value(facet, "facet"));
      return this;
    }

    /**
     * Counts the hits by pairs of values of two dimensions, the ten largest of each, of times all.
     *
     * @throws IllegalArgumentException where both are the same
     */
    public Builder crossTab(Dimension rows, Dimension columns) {
      return crossTab(FacetRequest.of(rows), FacetRequest.of(columns));
    }

    /** Counts the hits by pairs of values, each side with its own limit, order or prefix. */
    public Builder crossTab(FacetRequest rows, FacetRequest columns) {
      crossTab = Optional.of(new CrossTabRequest(rows, columns));
      return this;
    }

    /** Which hits come first. */
    public Builder sort(Sort first) {
      sort = Given.value(first, "sort");
      return this;
    }

    /** Shows hits that are copies of each other as one, by default all. */
    public Builder collapse(Collapse copies) {
      collapse = Given.value(copies, "collapse");
      return this;
    }

    /**
     * Counts no more than so many hits exactly, which lets a search by relevance pass over those
     * that cannot be among the best; where there are more, the total is this number, and not exact.
     * By default all are counted. Facets, a cross-tabulation and a search that is collapsed count
     * all the same.
     */
    public Builder countUpTo(int hits) {
      countUpTo = hits;
      return this;
    }

    /** Lets newer hits come first among those that fit about as well, see {@link Recency}. */
    public Builder recency(Duration half) {
      return recency(Recency.of(half));
    }

    /** The same, with a reference time. */
    public Builder recency(Recency newer) {
      recency = Optional.of(Given.value(newer, "recency"));
      return this;
    }

    /** How many hits a page holds; 0 for counts alone. */
    public Builder limit(int hits) {
      limit = hits;
      return this;
    }

    /**
     * Goes on after the page that gave this token. The query, what it is narrowed to and the order
     * are those of that page; the limit, facets and snippets may be others.
     */
    public Builder after(String token) {
      after = Optional.of(Given.value(token, "token"));
      return this;
    }

    /** How many passages of the body to show of an article; 0 for none, which is faster. */
    public Builder snippets(int passages) {
      snippets = passages;
      return this;
    }

    /** How much the search may cost. */
    public Builder limits(Limits cost) {
      limits = Given.value(cost, "limits");
      return this;
    }

    /**
     * The request.
     *
     * @throws IllegalArgumentException where the limit is beyond {@link Limits#maxHits}, a number
     *     is negative, a facet is asked for twice, or a cross-tabulation collapsed
     */
    public SearchRequest build() {
      return new SearchRequest(
          query,
          drillDowns,
          facets,
          crossTab,
          sort,
          collapse,
          recency,
          countUpTo,
          limit,
          after,
          snippets,
          limits);
    }
  }
}
