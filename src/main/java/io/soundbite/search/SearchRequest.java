package io.soundbite.search;

import io.soundbite.query.Query;
import io.soundbite.query.QueryParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A search, as a plain value: the same request can be asked of articles or of quotes, of any
 * backend, any number of times.
 *
 * @param query what to find
 * @param drillDowns what to narrow the hits to; all of them hold
 * @param facets what to count over all hits
 * @param sort which hits come first
 * @param limit how many hits a page holds; 0 for counts alone
 * @param after the token of the page before, from {@link SearchResult#next}
 * @param snippets how many passages of the body to show of an article; 0 for none
 * @param limits how much the search may cost
 */
public record SearchRequest(
    Query query,
    List<DrillDown> drillDowns,
    List<FacetRequest> facets,
    Sort sort,
    int limit,
    Optional<String> after,
    int snippets,
    Limits limits) {

  public SearchRequest {
    drillDowns = List.copyOf(drillDowns);
    facets = List.copyOf(facets);
    if (limit < 0 || limit > limits.maxHits()) {
      throw new IllegalArgumentException(
          "A page holds 0 to %d hits (Limits.maxHits), but limit was %d; page on with after()"
              .formatted(limits.maxHits(), limit));
    }
    if (snippets < 0) {
      throw new IllegalArgumentException("snippets is at least 0, but was " + snippets);
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

  public static Builder of(Query query) {
    return new Builder(query);
  }

  /** Collects the parts of a request. Not safe for use by several threads. */
  public static final class Builder {
    private final Query query;
    private final List<DrillDown> drillDowns = new ArrayList<>();
    private final List<FacetRequest> facets = new ArrayList<>();
    private Sort sort = Sort.RELEVANCE;
    private int limit = 10;
    private Optional<String> after = Optional.empty();
    private int snippets = 2;
    private Limits limits = Limits.DEFAULT;

    private Builder(Query query) {
      this.query = query;
    }

    /** Narrows the hits to those that have one of the values; several calls narrow further. */
    public Builder drillDown(Dimension dimension, String... values) {
      drillDowns.add(new DrillDown(dimension, Arrays.asList(values)));
      return this;
    }

    /** Counts the hits by each of these dimensions. */
    public Builder facets(Dimension... dimensions) {
      for (Dimension dimension : dimensions) {
        facets.add(FacetRequest.of(dimension));
      }
      return this;
    }

    public Builder facet(FacetRequest facet) {
      facets.add(facet);
      return this;
    }

    public Builder sort(Sort first) {
      sort = first;
      return this;
    }

    public Builder limit(int hits) {
      limit = hits;
      return this;
    }

    /** Goes on after the page that gave this token. */
    public Builder after(String token) {
      after = Optional.of(token);
      return this;
    }

    public Builder snippets(int passages) {
      snippets = passages;
      return this;
    }

    public Builder limits(Limits cost) {
      limits = cost;
      return this;
    }

    public SearchRequest build() {
      return new SearchRequest(query, drillDowns, facets, sort, limit, after, snippets, limits);
    }
  }
}
