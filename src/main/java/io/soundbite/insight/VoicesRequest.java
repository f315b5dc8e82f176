package io.soundbite.insight;

import io.soundbite.given.Given;
import io.soundbite.search.SearchRequest;

/**
 * Asks who is quoted, of all quotes that a search would find.
 *
 * @param part which quotes: the query, their confidence, what they are narrowed to, and the limits
 *     of a search; facets, order and page say nothing here
 * @param voices how many speakers to give, at least 1
 * @param outlets how many outlets to give, at least 1; each costs a search
 */
public record VoicesRequest(SearchRequest part, int voices, int outlets) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException where a number is below 1
   */
  public VoicesRequest {
    Given.value(part, "part");
    Given.positive(voices, "voices");
    Given.positive(outlets, "outlets");
  }

  /**
   * The ten speakers and the ten outlets with most of the quotes that fit a query and are more
   * likely right than wrong: of a confidence of 0.5 at least.
   *
   * @throws io.soundbite.query.QuerySyntaxException where the query cannot be read
   */
  public static VoicesRequest of(String query) {
    return of(SearchRequest.of(query).confidence(SearchRequest.LIKELY));
  }

  /** The same of what a search would find, at the confidence that it asks for. */
  public static VoicesRequest of(SearchRequest part) {
    return new VoicesRequest(Given.value(part, "part"), 10, 10);
  }

  /** The same, giving so many speakers at most. */
  public VoicesRequest voices(int speakers) {
    return new VoicesRequest(part, speakers, outlets);
  }

  /** The same, giving so many outlets at most. */
  public VoicesRequest outlets(int sources) {
    return new VoicesRequest(part, voices, sources);
  }
}
